import type { ActionCounts } from "../../generated/types/output";
import type { GateItem } from "./gate-item";
import { listed, type Prose, prose } from "./prose";

/** Who acts next, in words. */
export const actorWords = { terraform: "Terraform", vendor: "the vendor", person: "a person" } as const;

/** What marks a stage by where the spec is, seen from it. */
export const positionMarks = { done: "✓", here: "▶", ahead: "·" } as const;

/** What marks an address by what happens to it. */
export const actionMarks = {
  create: "+",
  update: "~",
  replace: "-/+",
  delete: "-",
  read: "<",
  forget: ".",
  "no-op": "=",
  unknown: "?",
} as const;

/** Counts of what happens to addresses, in words; `isWhole` also names what does not happen. */
export function countActions(counts: Partial<ActionCounts> & { readonly read?: number }, isWhole = true): string {
  const actions = ["create", "update", "replace", "delete", "read"] as const;
  const some = actions.filter((action) => (isWhole ? counts[action] !== undefined : (counts[action] ?? 0) > 0));
  return some.length === 0 ? "no changes" : some.map((action) => `${counts[action]} to ${action}`).join(", ");
}

/** What marks a gate item by its answer. */
export const answerMarks = { open: "✓", closed: "✗", unknown: "?" } as const;

/** A configured value as JSON, or in words where there is none. */
export function toJsonText(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}

/** What a gate item expects of the state. */
export function expectedState({ expected }: GateItem & { kind: "state" }): Prose {
  if ("contains" in expected) return prose`holds ${expected.contains}`;
  if ("member" in expected) {
    const { attribute, oneOf, with: other } = expected.member;
    const values = listed(oneOf, " or ");
    return other === undefined
      ? prose`an entry with ${attribute} ${values}`
      : prose`an entry with ${other.holds} in ${other.attribute}, and with ${attribute} ${values}`;
  }
  return "isSet" in expected ? prose`not empty` : listed(expected.oneOf, " or ");
}

/** A text as a sentence or a name begins. */
export function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
