import { codeFrameColumns } from "@babel/code-frame";
import type { Colors } from "picocolors/types";
import type { Problem } from "../problem";
import { visible } from "../show";

const widest = 160;

/** Problems for a person: code, message, place, the lines around it with the place marked, and the way out. */
export function toText(problems: readonly Problem[], texts: ReadonlyMap<string, string>, colors: Colors): string {
  return problems.map((problem) => `${toParagraph(problem, texts.get(problem.file), colors)}\n`).join("\n");
}

/** Counts problems in words. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [count(errors, "error"), count(warnings, "warning")].filter((part) => part !== "");
  return parts.length === 0 ? "no problems" : parts.join(", ");
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function toParagraph(problem: Problem, text: string | undefined, colors: Colors): string {
  const { line, column } = problem.range.start;
  const paint = problem.severity === "error" ? colors.red : colors.yellow;
  const place = `${visible(problem.file)}:${line}:${column}`;
  return [
    `${paint(`${problem.severity} ${problem.code}`)}: ${visible(problem.message)}`,
    `  at ${colors.cyan(place)}${problem.pointer === "" ? "" : ` (${visible(problem.pointer)})`}`,
    ...frame(problem, text),
    ...(problem.hint === undefined ? [] : [`  ${colors.bold("hint")}: ${visible(problem.hint)}`]),
    `  ${colors.dim(`see ${problem.docs}`)}`,
  ].join("\n");
}

/** The marked lines; a character that cannot be seen is shown as one that can, so that columns stay right. */
function frame({ range }: Problem, text: string | undefined): string[] {
  if (text === undefined || text === "" || range.start.column > widest) return [];
  const seen = text.replace(/[^\n\t\P{C}]|[\p{Zl}\p{Zp}]/gu, "\u{fffd}");
  const lines = seen.split("\n").map((line) => (line.length > widest ? `${line.slice(0, widest)}…` : line));
  const isOneLine = range.end.line === range.start.line;
  const end = { line: range.start.line, column: isOneLine ? Math.min(range.end.column, widest + 1) : widest + 1 };
  const location =
    isOneLine && range.end.column > range.start.column ? { start: range.start, end } : { start: range.start };
  return [codeFrameColumns(lines.join("\n"), location, { linesAbove: 2, linesBelow: 1, highlightCode: false })];
}
