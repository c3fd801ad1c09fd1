import { isDeepStrictEqual } from "node:util";
import { canonicalPolicy } from "../contract/policy";
import type { Json } from "../terraform/json";
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

/** Whether two policies say the same. */
export function isSamePolicy(a: Json, b: Json): boolean {
  return isDeepStrictEqual(canonicalPolicy(a), canonicalPolicy(b));
}

/** Every text and key in a policy: its actions, resources, principals and conditions. */
export function tokensOfPolicy(document: Json): Set<string> {
  const keysIn = (value: Json): string[] => {
    if (value === null || typeof value !== "object") return [];
    return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)];
  };
  return new Set([...keysIn(document), ...textsIn(document)]);
}
