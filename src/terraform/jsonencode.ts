import type { Json } from "./json";

/** What an evaluated reference is; undefined stops the evaluation. */
export type Resolve = (reference: string) => Json | undefined;

interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * The value that a template `${jsonencode(…)}` encodes, where its argument has only literals, lists, objects and references that resolve;
 * undefined otherwise.
 */
export function evaluateJsonencode(template: string, resolve: Resolve): { readonly value: Json } | undefined {
  const [, text] = /^\$\{jsonencode\(([\s\S]*)\)\}$/.exec(template) ?? [];
  if (text === undefined) return undefined;
  const cursor: Cursor = { text, at: 0 };
  const value = readValue(cursor, resolve);
  skipSpace(cursor);
  return value === undefined || cursor.at !== text.length ? undefined : { value };
}

function readValue(cursor: Cursor, resolve: Resolve): Json | undefined {
  skipSpace(cursor);
  const letter = cursor.text[cursor.at];
  if (letter === "{") return readObject(cursor, resolve);
  if (letter === "[") return readList(cursor, resolve);
  if (letter === '"') return readText(cursor);
  const word = take(cursor, /[\w.-]+(?:\[\d+\][\w.-]*)*/y);
  if (word === undefined) return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
  if (word === "true" || word === "false") return word === "true";
  return word === "null" ? null : resolve(word);
}

function readObject(cursor: Cursor, resolve: Resolve): Json | undefined {
  const entries: [string, Json][] = [];
  take(cursor, /\{/y);
  while (take(cursor, /\s*\}/y) === undefined) {
    skipSpace(cursor);
    const key = cursor.text[cursor.at] === '"' ? readText(cursor) : take(cursor, /[\w-]+/y);
    if (key === undefined || take(cursor, /\s*[=:]/y) === undefined) return undefined;
    const value = readValue(cursor, resolve);
    if (value === undefined) return undefined;
    entries.push([key, value]);
    if (take(cursor, /\s*,/y) === undefined && !/\s*\}/y.test(rest(cursor))) return undefined;
  }
  return Object.fromEntries(entries);
}

function readList(cursor: Cursor, resolve: Resolve): Json | undefined {
  const items: Json[] = [];
  take(cursor, /\[/y);
  while (take(cursor, /\s*\]/y) === undefined) {
    const value = readValue(cursor, resolve);
    if (value === undefined) return undefined;
    items.push(value);
    if (take(cursor, /\s*,/y) === undefined && !/\s*\]/y.test(rest(cursor))) return undefined;
  }
  return items;
}

/** A quoted text; one with a template in it is not evaluated. */
function readText(cursor: Cursor): string | undefined {
  const quoted = take(cursor, /"(?:[^"\\]|\\.)*"/y);
  if (quoted === undefined || /(?<![$%])(?:\$\$|%%)*[$%]\{/.test(quoted)) return undefined;
  try {
    return String(JSON.parse(quoted)).replace(/([$%])\1(?=\{)/g, "$1");
  } catch {
    return undefined;
  }
}

function skipSpace(cursor: Cursor): void {
  take(cursor, /\s*/y);
}

function rest({ text, at }: Cursor): string {
  return text.slice(at);
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}
