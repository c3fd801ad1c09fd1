import { visible } from "../contract/visible";

/**
 * A text as a code span on one line: in it, GitHub reads neither HTML nor mentions nor links. The fence is longer than any run of
 * backticks inside; what is invisible is spelled out.
 */
export function toCodeSpan(text: string): string {
  const line = visible(text);
  const fence = "`".repeat(longestRun(line, /`+/g) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** The same in a cell of a table, where a pipe would end the cell even inside a code span. */
export function toCell(markdown: string): string {
  return markdown.replaceAll("|", "\\|");
}

/** A table; cells are Markdown. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(toCell).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A text in a fenced block, as it is. */
export function toFence(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string, runs: RegExp): number {
  return Math.max(0, ...[...text.matchAll(runs)].map(([run]) => run.length));
}
