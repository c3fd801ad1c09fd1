import type { Problem, Range } from "../../generated/types/output";
import { type ProblemCode, type ProblemText, problemTexts } from "./problem-texts";
import { visible } from "./visible";

export type { Problem, Range };

/** Where in a document a value stands: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Where a problem is: a file, a piece of its text, and the JSON pointer of the value there. */
export type Place = Pick<Problem, "file" | "range" | "pointer">;

/** What a problem is a case of: a code of the table, or a rule with its own text. */
export type ProblemKind = ProblemCode | (ProblemText & { readonly code: string });

/** The problem of this kind at a place; the kind's own fix is the way out where none is given. */
export function makeProblem(kind: ProblemKind, place: Place, message: string, hint?: string): Problem {
  const { code, severity = "error", why, fix } = typeof kind === "string" ? ruleOf(kind) : kind;
  const { file, range, pointer } = place;
  const docs = `docs/problems/${code}.md`;
  return { code, severity, message: visible(message), why, hint: visible(hint ?? fix), file, range, pointer, docs };
}

/** The problem of this code with a file as a whole; `detail` says what was seen. */
export function fileProblem(code: ProblemCode, file: string, detail?: string): Problem {
  const { title } = problemTexts[code];
  return makeProblem(code, wholeFile(file), detail === undefined ? title : `${title}: ${detail}`);
}

/** A file as a whole, shown at its first character. */
export function wholeFile(file: string): Place {
  const start = { line: 1, column: 1 };
  return { file, range: { start, end: start }, pointer: "" };
}

/** A code with its text, as rules have it. */
export function ruleOf<Code extends ProblemCode>(code: Code): ProblemText & { readonly code: Code } {
  return { code, ...problemTexts[code] };
}

/** Whether any of the problems fails a run: an error always, a warning when `strict`. */
export function isFailing(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some((problem) => strict || problem.severity === "error");
}
