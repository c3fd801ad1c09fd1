import { isObject, type Json } from "../terraform/json";
import { byKey } from "./entries";

/** A policy in one form for all that say the same: clouds put lists in another order, and write a list of one as a single value. */
export function canonicalPolicy(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(canonicalPolicy);
    const [first] = items;
    if (items.length === 1 && first !== undefined) return first;
    return items
      .map((item) => [JSON.stringify(item), item] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, item]) => item);
  }
  if (!isObject(value)) return value;
  const entries = byKey(Object.entries(value));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonicalPolicy(item)]));
}
