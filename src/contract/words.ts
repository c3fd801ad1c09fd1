import { listed, type Prose, prose } from "./prose";
import type { GateItem } from "./topology";

/** Who acts next, in words. */
export const actorWords = { terraform: "Terraform", vendor: "the vendor", person: "a person" } as const;

/** What marks a stage by where the spec is, seen from it. */
export const positionMarks = { done: "✓", here: "▶", ahead: "·" } as const;

/** What marks a gate item by its answer. */
export const answerMarks = { open: "✓", closed: "✗", unknown: "?" } as const;

/** A configured value as JSON, or in words where there is none. */
export function toJsonText(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}

/** What a gate item expects of the state. */
export function expectedState({ expected }: GateItem & { kind: "state" }): Prose {
  return "contains" in expected ? prose`holds ${expected.contains}` : listed(expected.oneOf, " or ");
}
