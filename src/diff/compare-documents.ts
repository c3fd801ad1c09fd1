import { diffArrays } from "diff";
import type { Artifact } from "../contract/artifact";

/** How many lines of a document differ, and under which of its headings. */
export interface DocumentMove {
  readonly path: string;
  readonly added: number;
  readonly removed: number;
  /** Headings of a Markdown page, or comments of SQL, above the lines that differ; the first few. */
  readonly sections: readonly string[];
}

const mostSections = 6;

/** In brief, what differs between the documents of two compilations. */
export function compareDocuments(before: readonly Artifact[], after: readonly Artifact[]): DocumentMove[] {
  const paths = [...new Set([...before, ...after].map(({ path }) => path))];
  const linesOf = (artifacts: readonly Artifact[], path: string) =>
    artifacts.find((artifact) => artifact.path === path)?.content.split("\n") ?? [];
  return paths.flatMap((path) => {
    const move = compareLines(path, linesOf(before, path), linesOf(after, path));
    return move.added + move.removed === 0 ? [] : [move];
  });
}

function compareLines(path: string, before: readonly string[], after: readonly string[]): DocumentMove {
  const sections: string[] = [];
  let [added, removed, old, fresh] = [0, 0, 0, 0];
  for (const part of diffArrays([...before], [...after])) {
    const count = part.value.length;
    if (part.added || part.removed) {
      const [lines, start] = part.added ? [after, fresh] : [before, old];
      for (let line = start; line < start + count; line++) addSection(sections, findHeading(path, lines, line));
    }
    if (part.added) added += count;
    else if (part.removed) removed += count;
    if (!part.added) old += count;
    if (!part.removed) fresh += count;
  }
  return { path, added, removed, sections: sections.slice(0, mostSections) };
}

function addSection(sections: string[], heading: string | undefined): void {
  if (heading !== undefined && !sections.includes(heading)) sections.push(heading);
}

function findHeading(path: string, lines: readonly string[], line: number): string | undefined {
  const marker = path.endsWith(".sql") ? /^-- (.+)$/ : /^#{1,2} (.+)$/;
  for (let index = line; index >= 0; index--) {
    const [, heading] = marker.exec(lines[index] ?? "") ?? [];
    if (heading !== undefined) return shorten(heading.replaceAll("`", ""));
  }
  return undefined;
}

function shorten(heading: string): string {
  return heading.length <= 80 ? heading : `${heading.slice(0, 79)}…`;
}
