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

/** Where a browser breaks a line: at spaces, and after a hyphen between letters. */
const breaks = /\s+|(?<=[a-z]-)(?=[a-z])/i;

/** How wide GitHub shows a page, in pixels, and what of it a character, the padding of a code span and that of a cell take. */
const measures = { page: 760, character: 8.5, span: 11, cell: 27 };

/** A table; a list where words that nothing breaks, such as addresses, would make it wider than GitHub shows it. */
export function toFittingTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? "")].flatMap((cell) => cell.split(breaks)).map(widthOf)),
  );
  if (widths.reduce((sum, width) => sum + width + measures.cell, 0) <= measures.page) return toTable(head, rows);
  const [, ...others] = head;
  return rows
    .map(([first = "", ...rest]) => {
      if (rest.length === 1) return `- ${first}: ${rest[0]}`;
      const lines = others.flatMap((title, index) =>
        rest[index] ? [`  - ${title === "" ? "" : `${title}: `}${rest[index]}`] : [],
      );
      return [`- ${first}`, ...lines].join("\n");
    })
    .join("\n");
}

function widthOf(word: string): number {
  return word.length * measures.character + (word.includes("`") ? measures.span : 0);
}

/** A text in a fenced block, as it is. */
export function toFence(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string, runs: RegExp): number {
  return Math.max(0, ...[...text.matchAll(runs)].map(([run]) => run.length));
}
