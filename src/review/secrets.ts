import type { Prose } from "../prose";
import type { Json } from "../terraform-json";
import { isObject } from "./json";

/** What stands in place of a sensitive value. */
export const masked = "(sensitive)";

/** Shorter values are masked only where they are a whole value: inside other words they would be found by chance. */
const shortestInside = 4;
/** Shorter keys are words such as the names of attributes. */
const shortestKey = 12;

/** Adds every text and number that the marks of Terraform call sensitive: `true` in place of a value, or the same within it. */
export function collectSensitive(value: Json | undefined, marks: Json | undefined, into: Set<string>): void {
  if (marks === true) collectLeaves(value, into);
  else if (Array.isArray(marks)) {
    if (Array.isArray(value)) for (const [index, mark] of marks.entries()) collectSensitive(value[index], mark, into);
  } else if (isObject(marks) && isObject(value)) {
    for (const [key, mark] of Object.entries(marks)) {
      if (Object.hasOwn(value, key)) collectSensitive(value[key], mark, into);
    }
  }
}

/** Adds every text and number within a value, and the long keys of its objects: a key of a sensitive map is as secret as its value. */
export function collectLeaves(value: Json | undefined, into: Set<string>): void {
  if (typeof value === "string") {
    if (value !== "") into.add(value);
  } else if (typeof value === "number") {
    into.add(String(value));
  } else if (Array.isArray(value)) {
    for (const item of value) collectLeaves(item, into);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key.length >= shortestKey) into.add(key);
      collectLeaves(item, into);
    }
  }
}

/** Puts a mark in place of sensitive values wherever they occur in a text. */
export type Mask = (text: string) => string;

/**
 * The mask for a set of sensitive values; the longest are looked for first, because one may be part of another. A value that is also
 * part of a `known` text, such as an address of the spec, is no secret.
 */
export function makeMask(secrets: Iterable<string>, known: readonly string[] = []): Mask {
  const all = [...new Set(secrets)].filter((secret) => !known.some((text) => text.includes(secret)));
  const whole = new Set(all);
  const inside = [...new Set(all.filter((secret) => secret.length >= shortestInside).flatMap(spellings))].sort(
    (a, b) => b.length - a.length,
  );
  return (text) => {
    if (whole.has(text)) return masked;
    return inside.reduce(
      (left, secret) => (left.includes(secret) ? left.replaceAll(secret, () => masked) : left),
      text,
    );
  };
}

/** A secret as it stands in JSON, in an address with an index, or in a URL. */
function spellings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= 16);
  return [secret, json, encodeURIComponent(secret.replace(/\p{Cs}/gu, "\u{fffd}")), ...(lines.length > 1 ? lines : [])];
}

/** Prose with its values masked. */
export function maskProse({ words, values }: Prose, mask: Mask): Prose {
  return { words, values: values.map((value) => (typeof value === "string" ? mask(value) : value)) };
}
