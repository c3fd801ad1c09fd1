import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../terraform/json";
import { textsIn } from "../terraform/values";

/** The document in a text that is the JSON of an object. */
export function parseDocument(text: Json | undefined): Json | undefined {
  if (typeof text !== "string" || !/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether two policies say the same: clouds put lists in another order, and write a list of one as a single value. */
export function isSamePolicy(a: Json, b: Json): boolean {
  return isDeepStrictEqual(canonical(a), canonical(b));
}

/** Every text and key in a policy: its actions, resources, principals and conditions. */
export function tokensOfPolicy(document: Json): Set<string> {
  const keysIn = (value: Json): string[] => {
    if (value === null || typeof value !== "object") return [];
    return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)];
  };
  return new Set([...keysIn(document), ...textsIn(document)]);
}

function canonical(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    const [first] = items;
    if (items.length === 1 && first !== undefined) return first;
    return items
      .map((item) => [JSON.stringify(item), item] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, item]) => item);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
}
