import { codeFrameColumns } from "@babel/code-frame";
import type { Colors } from "picocolors/types";
import type { IgnoredWarning, ValidateReport } from "../../generated/types/output";
import { maskCredentials } from "../contract/credentials";
import type { Problem } from "../contract/problem";
import { counted, shorten, visible } from "../contract/visible";
import { pageAddress } from "./page-address";

const widest = 160;
/** Characters of a path and of a message, so that one problem fits on a screen whatever it names. */
const [longestPath, longestText] = [300, 1000];
const linesAbove = 2;
const linesBelow = 1;

/** Problems for a person: code, message, place, the lines around it with the place marked, and the way out; `docs` is the address of pages. */
export function toText(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  colors: Colors,
  docs?: string,
): string {
  const lines = new Map([...texts].map(([file, text]) => [file, toLines(text)]));
  return problems.map((problem) => `${toParagraph(problem, lines.get(problem.file) ?? [], colors, docs)}\n`).join("\n");
}

/** The problems of a number of specs as plain data. */
export function validateReport(
  problems: readonly Problem[],
  ignored: readonly IgnoredWarning[],
  specs: number,
): ValidateReport {
  return { version: 2, problems: [...problems], ignored: [...ignored], specs };
}

/** Ignored warnings for a person, a line each. */
export function ignoredText(ignored: readonly IgnoredWarning[]): string {
  return ignored.map((each) => `${ignoredLine(each)}\n`).join("");
}

/** What a warning is, where, and who says why it is right. */
export function ignoredLine({ warning: { code, file, range }, reason, by }: IgnoredWarning): string {
  const from = `${visible(by.file)}:${by.range.start.line}`;
  return `ignored ${code} at ${visible(file)}:${range.start.line}:${range.start.column}: ${visible(reason)} (${from})`;
}

/** Counts problems in words. */
export function countProblems(problems: readonly Problem[], ignored: readonly IgnoredWarning[] = []): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors === 0 ? [] : [counted(errors, "error")]),
    ...(warnings === 0 ? [] : [counted(warnings, "warning")]),
  ];
  const left = ignored.length === 0 ? "" : ` (${counted(ignored.length, "warning")} ignored)`;
  return `${parts.length === 0 ? "no problems" : parts.join(", ")}${left}`;
}

function toParagraph(problem: Problem, lines: readonly string[], colors: Colors, docs: string | undefined): string {
  const { line, column } = problem.range.start;
  const paint = problem.severity === "error" ? colors.red : colors.yellow;
  const isWholeFile = line === 1 && column === 1 && problem.range.end.column === 1;
  const file = shorten(visible(problem.file), longestPath);
  const place = isWholeFile ? file : `${file}:${line}:${column}`;
  return [
    `${paint(`${problem.severity} ${problem.code}`)}: ${shorten(visible(problem.message), longestText)}`,
    `  at ${colors.cyan(place)}${problem.pointer === "" ? "" : ` (${shorten(visible(problem.pointer), longestPath)})`}`,
    ...(isWholeFile ? [] : frame(problem, lines)),
    `  ${colors.bold("why")}: ${visible(problem.why)}`,
    `  ${colors.bold("hint")}: ${shorten(visible(problem.hint), longestText)}`,
    `  ${colors.dim(`see plinth explain ${problem.code}${docs === undefined ? "" : `, ${pageAddress(docs, problem.docs)}`}`)}`,
  ].join("\n");
}

/** The lines of a text without credentials; a character that cannot be seen is shown as one that can, so that columns stay right. */
function toLines(text: string): string[] {
  const seen = maskCredentials(text).replace(/[^\n\t\P{C}]|[\p{Zl}\p{Zp}]/gu, "\u{fffd}");
  return seen.split("\n").map((line) => (line.length > widest ? `${line.slice(0, widest)}…` : line));
}

/** The marked lines, with those around them. */
function frame({ range: { start, end } }: Problem, lines: readonly string[]): string[] {
  if (start.column > widest || lines.every((line) => line === "")) return [];
  const first = Math.max(1, start.line - linesAbove);
  const around = lines.slice(first - 1, start.line + linesBelow).join("\n");
  const isOneLine = end.line === start.line;
  const last = isOneLine ? Math.min(end.column, widest + 1) : widest + 1;
  const location = last > start.column && isOneLine ? { start, end: { line: start.line, column: last } } : { start };
  // @types/babel__code-frame does not know startLine, which the library has.
  const options = { startLine: first, linesAbove, linesBelow, highlightCode: false };
  return [codeFrameColumns(around, location, options)];
}
