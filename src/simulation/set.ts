import { byKey } from "../contract/entries";
import { unknown, type Value } from "../contract/value";

/**
 * The elements of a set in a canonical order, each known one once. Elements that hold something unknown stay apart, because they
 * may turn out to differ.
 */
export function toSet(elements: readonly Value[]): readonly Value[] {
  const keyed = elements.map((element): [string, Value] => [toKey(element), element]);
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return keyed.flatMap(([key, element], index): readonly Value[] =>
    keyed[index - 1]?.[0] === key && isWhollyKnown(element) ? [] : [element],
  );
}

/** Whether nothing in a value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (value === unknown) return false;
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isWhollyKnown);
}

/** A text that only equal values have. */
function toKey(value: Value): string {
  if (value === unknown) return "?";
  if (Array.isArray(value)) return `[${value.map(toKey).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = byKey(Object.entries(value));
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${toKey(member)}`).join(",")}}`;
}
