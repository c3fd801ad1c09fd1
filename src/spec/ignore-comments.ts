import { makeProblem, type Place, type Problem } from "../contract/problem";
import { show } from "../contract/visible";
import type { ParsedSpec } from "./parse";

/** A comment that ignores a warning of one line. */
interface IgnoreComment {
  readonly code: string;
  readonly reason: string;
  /** The place of its code. */
  readonly place: Place;
  /** The line that it is about, from 1. */
  readonly line: number;
}

/** Characters that the reason of an ignore may have, as in `expectedWarnings`. */
const longestReason = 512;

/**
 * The comments `# plinth-ignore CODE: reason` of a spec. One at the end of a line is about that line, one that stands alone about the next line
 * that has more than a comment. Problem: `ignore-form`, for what looks like one and is none.
 */
export function findIgnoreComments(parsed: ParsedSpec): {
  readonly ignores: readonly IgnoreComment[];
  readonly problems: readonly Problem[];
} {
  const ignores: IgnoreComment[] = [];
  const problems: Problem[] = [];
  const lines = parsed.text.split("\n");
  for (const { text, place } of parsed.comments()) {
    if (!/^#\s*plinth[-_ ]?ignore/i.test(text)) continue;
    const [, code = "", reason = ""] = /^#\s*plinth-ignore\s+([a-z]+(?:-[a-z]+)*)\s*:\s*(\S.*)$/.exec(text) ?? [];
    if (reason === "" || reason.length > longestReason) {
      problems.push(makeProblem("ignore-form", place, `${show(text)} is not of the form # plinth-ignore CODE: reason`));
      continue;
    }
    const { line, column } = place.range.start;
    const isAlone = (lines[line - 1] ?? "").slice(0, column - 1).trim() === "";
    const next = lines.findIndex((each, index) => index >= line && !/^\s*(#|$)/.test(each)) + 1;
    const start = { line, column: column + text.indexOf(code, text.indexOf("ignore") + "ignore".length) };
    const range = { start, end: { line, column: start.column + code.length } };
    ignores.push({ code, reason: reason.trimEnd(), place: { ...place, range }, line: isAlone ? next : line });
  }
  return { ignores, problems };
}
