import { makeProblem, type Problem, ruleOf } from "../contract/problem";
import { didYouMean } from "../contract/suggest";
import type { Rule, SpecBase } from "../contract/topology";
import type { ParsedSpec } from "./parse";

/**
 * The problems that are left once a spec's `expectedWarnings` are taken out, with those of expectations that no rule's warning meets.
 * Errors stay whatever is expected.
 */
export function settleWarnings(
  problems: readonly Problem[],
  { expectedWarnings }: SpecBase,
  rules: readonly Rule<SpecBase>[],
  parsed: ParsedSpec,
): Problem[] {
  const expected = Object.keys(expectedWarnings);
  const isExpected = ({ code, severity }: Problem) => severity === "warning" && expected.includes(code);
  const known = new Set(rules.filter(({ severity }) => severity === "warning").map(({ code }) => code));
  const free = [...known].filter((code) => !expected.includes(code));
  const unmet = expected
    .filter((code) => !problems.some((problem) => problem.code === code && isExpected(problem)))
    .map((code) => {
      const place = parsed.locateKey(["expectedWarnings", code]);
      return known.has(code)
        ? makeProblem(ruleOf("expected-warning-absent"), place, `${code} does not arise here`)
        : makeProblem("expected-warning-unknown", place, `no warning is called ${code}`, didYouMean(code, free));
    });
  return [...problems.filter((problem) => !isExpected(problem)), ...unmet];
}
