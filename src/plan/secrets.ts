import type { Prose } from "../contract/prose";
import { masked } from "../contract/visible";
import { isObject, type Json } from "../terraform/json";

/** Shorter values are masked only where they are a whole value: inside other words they would be found by chance. */
const shortestInside = 4;
/** Shorter values give so little in base64 that it would be found by chance. */
const shortestEncoded = 8;
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
  const text = known.join("\u0000");
  const all = [...new Set(secrets)].filter((secret) => !text.includes(secret));
  const whole = new Set(all);
  const find = makeFinder(all.filter((secret) => secret.length >= shortestInside).flatMap(spellings));
  return (text) => {
    if (whole.has(text)) return masked;
    let [shown, at] = ["", 0];
    for (const [start, end] of find(text)) {
      shown += text.slice(at, start) + masked;
      at = end;
    }
    return at === 0 ? text : shown + text.slice(at);
  };
}

/**
 * Finds where any of many secrets stand in a text; places that touch or overlap count as one. The secrets are looked up by how they
 * begin and by their lengths, so that the time hardly grows with their number.
 */
function makeFinder(secrets: readonly string[]): (text: string) => [number, number][] {
  const byStart = new Map<string, Map<number, Set<string>>>();
  for (const secret of secrets) {
    const start = secret.slice(0, shortestInside);
    const lengths = byStart.get(start) ?? new Map<number, Set<string>>();
    byStart.set(start, lengths);
    lengths.set(secret.length, (lengths.get(secret.length) ?? new Set()).add(secret));
  }
  return (text) => {
    const found: [number, number][] = [];
    for (let at = 0; at + shortestInside <= text.length; at += 1) {
      const lengths = byStart.get(text.slice(at, at + shortestInside));
      if (lengths === undefined) continue;
      const fitting = [...lengths].filter(([length, same]) => same.has(text.slice(at, at + length)));
      if (fitting.length === 0) continue;
      const end = at + Math.max(...fitting.map(([length]) => length));
      const last = found.at(-1);
      if (last !== undefined && at <= last[1]) last[1] = Math.max(last[1], end);
      else found.push([at, end]);
    }
    return found;
  };
}

/** A secret as it stands in JSON, in an address with an index, in a URL, or encoded in base64. */
function spellings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= 16);
  const plain = secret.replace(/\p{Cs}/gu, "\u{fffd}");
  return [
    secret,
    json,
    encodeURIComponent(plain),
    ...(secret.length >= shortestEncoded ? inBase64(plain) : []),
    ...(lines.length > 1 ? lines : []),
  ].filter((spelling) => spelling.length >= shortestInside);
}

/** Base64 of a text wherever it begins in what is encoded, without the letters at its ends that also depend on what is around it. */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text, "utf8");
  const whole = bytes.toString("base64");
  const within = [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const first = [0, 2, 3][offset] ?? 0;
    const last = encoded.length - ((offset + bytes.length) % 3 === 0 ? 0 : 1);
    const inner = encoded.slice(first, last);
    return inner;
  });
  return [whole, ...within].flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_")]);
}

/** Prose with its values masked. */
export function maskProse({ words, values }: Prose, mask: Mask): Prose {
  return { words, values: values.map((value) => (typeof value === "string" ? mask(value) : value)) };
}
