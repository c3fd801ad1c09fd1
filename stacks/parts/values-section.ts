import { type Fill, type Prose, prose, words } from "../../src/contract/prose";
import type { Section } from "../../src/contract/section";

/** What a value is, and the value or a sentence in its place. */
export type ValueRow = readonly [what: string | Prose, value: string | number | Fill | Prose];

/** The section of a hand-over with the values of a spec. */
export function valuesSection(rows: readonly ValueRow[]): Section {
  const cells = rows.map(([what, value]) => [
    typeof what === "string" ? words(what) : what,
    typeof value === "object" && "words" in value ? value : prose`${value}`,
  ]);
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows: cells } }] };
}
