import type { IgnoredWarning } from "../../generated/types/output";
import { makeProblem, type Place, type Problem } from "../contract/problem";
import { type ProblemCode, problemTexts } from "../contract/problem-texts";
import type { SpecBase } from "../contract/spec-base";
import type { Rule } from "../contract/spec-rule";
import { didYouMean } from "../contract/suggest";
import { findIgnoreComments } from "./ignore-comments";
import type { ParsedSpec } from "./parse";

/** What a repository says of the warnings of all its specs. */
export interface WarningSettings {
  readonly ignored: readonly ProjectIgnore[];
  /** The keys (`warningKey`) of what each spec ignored itself at the base, by file; absent where nothing is compared with a base. */
  readonly ignoredAtBase?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A warning that is ignored in all specs. */
export interface ProjectIgnore {
  readonly code: string;
  readonly reason: string;
  /** The day after which it is not ignored any more, where that day is over. */
  readonly ended?: string;
  readonly place: Place;
}

/** The problems of a spec that are left, and those that are ignored. */
export interface SettledWarnings {
  readonly problems: readonly Problem[];
  readonly ignored: readonly IgnoredWarning[];
}

interface Ignore {
  readonly code: string;
  readonly reason: string;
  readonly place: Place;
  readonly line?: number;
  /** Why it does not count, in words that end a hint. */
  readonly suspended?: (warning: Problem) => string | undefined;
}

/** What the codes of ignores are compared with, and what is said where they silence nothing. */
interface Silent {
  readonly unknown: ProblemCode;
  readonly absent: ProblemCode;
}

/**
 * Takes the warnings out that the spec or its repository ignores: a comment on the line, then `expectedWarnings`, then the repository.
 * What silences nothing is a problem. Errors stay whatever is said.
 */
export function settleWarnings(
  problems: readonly Problem[],
  { expectedWarnings }: SpecBase,
  rules: readonly Rule<SpecBase>[],
  parsed: ParsedSpec,
  settings: WarningSettings,
): SettledWarnings {
  const comments = findIgnoreComments(parsed);
  const notAtBase = (warning: Problem) =>
    settings.ignoredAtBase === undefined || settings.ignoredAtBase.get(parsed.file)?.has(warningKey(warning))
      ? undefined
      : "once the base has it";
  const inComments = comments.ignores.map((comment): Ignore => ({ ...comment, suspended: notAtBase }));
  const expected = Object.entries(expectedWarnings).map(([code, reason]): Ignore => {
    const place = parsed.locateKey(["expectedWarnings", code]);
    return { code, reason, place, suspended: notAtBase };
  });
  const ofProject = settings.ignored.map(
    ({ ended, ...ignore }): Ignore => ({
      ...ignore,
      suspended: () => (ended === undefined ? undefined : `until ${ended}, which is over`),
    }),
  );
  const met = new Set<Ignore>();
  const ignored: IgnoredWarning[] = [];
  const left = problems.flatMap((problem): Problem[] => {
    const isOnLine = ({ line, place }: Ignore) =>
      line === undefined || (line === problem.range.start.line && place.file === problem.file);
    const matches = (ignore: Ignore) =>
      problem.severity === "warning" && ignore.code === problem.code && isOnLine(ignore);
    const ignore = [...inComments, ...expected, ...ofProject].find(matches);
    if (ignore === undefined) return [problem];
    met.add(ignore);
    const { file, range } = ignore.place;
    const suspended = ignore.suspended?.(problem);
    if (suspended !== undefined)
      return [
        { ...problem, hint: `${problem.hint} What ignores it, ${file}:${range.start.line}, counts ${suspended}.` },
      ];
    ignored.push({ warning: problem, reason: ignore.reason, by: { file, range } });
    return [];
  });
  const silent = (ignores: readonly Ignore[], codes: Silent) =>
    ignores.flatMap((ignore) => (met.has(ignore) ? [] : [toSilent(ignore, codes, rules, ignores)]));
  return {
    problems: [
      ...left,
      ...comments.problems,
      ...silent(inComments, { unknown: "ignored-warning-unknown", absent: "ignored-warning-absent" }),
      ...silent(expected, { unknown: "expected-warning-unknown", absent: "expected-warning-absent" }),
    ],
    ignored,
  };
}

function toSilent(
  { code, place }: Ignore,
  { unknown, absent }: Silent,
  rules: readonly Rule<SpecBase>[],
  ignores: readonly Ignore[],
): Problem {
  const taken = ignores.map((ignore) => ignore.code);
  const known = ignorableCodes(rules);
  if (known.includes(code)) return makeProblem(absent, place, `${code} does not arise here`);
  return unknownWarning(
    unknown,
    code,
    place,
    rules,
    known.filter((each) => !taken.includes(each)),
  );
}

/** What is wrong with the comments of a spec that ignore, as far as they tell alone: for a spec whose rules nobody asks yet. */
export function findWrongComments(parsed: ParsedSpec, rules: readonly Rule<SpecBase>[]): Problem[] {
  const { ignores, problems } = findIgnoreComments(parsed);
  const known = ignorableCodes(rules);
  const wrong = ignores.filter(({ code }) => !known.includes(code));
  return [
    ...problems,
    ...wrong.map(({ code, place }) => unknownWarning("ignored-warning-unknown", code, place, rules, known)),
  ];
}

/** The codes of warnings that can be ignored: those of rules about specs. */
export function ignorableCodes(rules: readonly Rule<SpecBase>[]): string[] {
  return [...new Set(rules.filter(({ severity }) => severity === "warning").map(({ code }) => code))];
}

/** The problem of an ignore whose code is none of a warning; `free` are the codes that may be meant. */
export function unknownWarning(
  kind: ProblemCode,
  code: string,
  place: Place,
  rules: readonly Rule<SpecBase>[],
  free: readonly string[],
): Problem {
  const texts: readonly { readonly code: string; readonly severity?: string }[] = [
    ...rules,
    ...Object.entries(problemTexts).map(([each, text]) => ({ severity: "error", ...text, code: each })),
  ];
  const isError = texts.some((text) => text.code === code && text.severity === "error");
  const message = isError ? `${code} is an error, which nothing ignores` : `no warning is called ${code}`;
  return makeProblem(kind, place, message, isError ? undefined : didYouMean(code, free));
}

/** What tells a warning of a spec from its others, wherever its line and its place in a list are. */
export function warningKey({ code, message, pointer }: Problem): string {
  return JSON.stringify([code, message, pointer.replace(/\/\d+(?=\/|$)/g, "/*")]);
}
