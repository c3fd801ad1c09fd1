import { digest } from "../contract/digest";
import type { Value } from "./parse";

/** The digest of a parsed spec: of its JSON with keys in code unit order, so that neither format nor order nor comments count. */
export function canonicalDigest(value: Value): string {
  return digest(JSON.stringify(sortKeys(value)));
}

function sortKeys(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value as { [key: string]: Value });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sortKeys(item)]));
}
