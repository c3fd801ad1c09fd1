import type { IgnoredWarning } from "../../generated/types/output";
import type { Knowledge } from "../compile";
import { makeProblem, type Problem } from "../contract/problem";
import type { SpecBase } from "../contract/spec-base";
import type { Rule } from "../contract/spec-rule";
import { parse, type Source } from "../spec/parse";
import { ignorableCodes, unknownWarning, warningKey } from "../spec/settle-warnings";
import { coreRules } from "../spec/terraform-rules";
import { validate } from "../spec/validate-spec";
import { readBase } from "./base-version";
import type { Project } from "./project";

/** What a run knows, with what the project says of all specs; with a base, a spec ignores no more than it did there. */
export function withSettings(
  knowledge: Knowledge,
  { command, ignored = [] }: Project,
  sources: readonly Source[],
  base: string | undefined,
): Knowledge {
  const ignoredAtBase =
    base === undefined
      ? {}
      : { ignoredAtBase: new Map(sources.map((source) => [source.file, keysAt(base, source, knowledge)])) };
  return {
    ...knowledge,
    settings: { ...(command === undefined ? {} : { command }), warnings: { ignored, ...ignoredAtBase } },
  };
}

/** The keys of the warnings that a spec ignored itself at the base; none where it ignores nothing now, so that git is asked only where that matters. */
function keysAt(base: string, source: Source, knowledge: Knowledge): ReadonlySet<string> {
  const text = new TextDecoder().decode(source.bytes);
  const now = text.includes("plinth-ignore") || text.includes("expectedWarnings") ? parse(source).value : undefined;
  const before = now && readBase(base, source, now.value);
  const parsed = before && "bytes" in before ? parse(before).value : undefined;
  const ignored = (parsed && validate(parsed, knowledge).ignored) ?? [];
  return new Set(ignored.map(({ warning }) => warningKey(warning)));
}

/** What is wrong with the warnings that a project ignores: codes that are none of a warning. */
export function findUnknownIgnores({ ignored = [] }: Project, { topologies }: Knowledge): Problem[] {
  if (ignored.length === 0) return [];
  const rules = Object.values(topologies).flatMap((topology): Rule<SpecBase>[] => [
    ...coreRules(topology),
    ...topology.rules,
  ]);
  const known = ignorableCodes(rules);
  const free = known.filter((code) => ignored.every((ignore) => ignore.code !== code));
  return ignored
    .filter(({ code }) => !known.includes(code))
    .map(({ code, place }) => unknownWarning("ignored-warning-unknown", code, place, rules, free));
}

/** The warnings that a project ignores and that no spec has, where all specs of it were looked at. */
export function findUnmetIgnores(
  { ignored = [] }: Project,
  problems: readonly Problem[],
  met: readonly IgnoredWarning[],
): Problem[] {
  if (problems.some(({ severity }) => severity === "error")) return [];
  return ignored
    .filter(
      ({ code, place }) =>
        !problems.some((problem) => problem.code === code) && !met.some(({ by }) => by.range === place.range),
    )
    .map(({ code, place }) => makeProblem("ignored-warning-absent", place, `${code} arises in no spec`));
}
