import { isUtf8 } from "node:buffer";
import type { Json } from "../terraform/json";

/**
 * What to take of a JSON document: a value as a whole, the members of an object by key (those without a node are skipped), or the
 * elements of an array. A function makes the node when it is reached, for documents that nest in themselves.
 */
export type Taker =
  | { readonly take: (value: Json) => void }
  | { readonly members: (key: string) => Taker | undefined }
  | { readonly elements: Taker };

/** Why a document cannot be read, and the byte at which that shows. */
export interface JsonFault {
  readonly kind: "syntax" | "end" | "depth" | "size" | "shape";
  readonly offset: number;
}

/** Deeper than any plan; below the depth at which walking a value would need care. */
const deepest = 400;
/** What one value that is taken as a whole may need; V8 holds no text of 512 MiB. */
const largest = 256 * 1024 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Reads from a JSON document what a taker wants, in one pass and without a text of the whole: only what is taken is parsed. Gives the
 * fault that ended the reading, if any; what is skipped is checked for its brackets and strings alone.
 */
export function takeFromJson(bytes: Uint8Array, taker: Taker): JsonFault | undefined {
  const reader = new TextDecoder("utf-8", { ignoreBOM: true });
  try {
    const start = skipSpace(bytes, 0);
    const end = skipSpace(bytes, take(start, taker, 0));
    if (end < bytes.length) fail("syntax", end);
    return undefined;
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }

  function take(start: number, wanted: Taker, depth: number): number {
    if (depth > deepest) return fail("depth", start);
    if ("take" in wanted) {
      const end = endOfValue(bytes, start);
      wanted.take(parse(start, end));
      return end;
    }
    return "members" in wanted ? takeMembers(start, wanted, depth) : takeElements(start, wanted, depth);
  }

  function takeMembers(start: number, wanted: Extract<Taker, { members: unknown }>, depth: number): number {
    expectByte(start, openBrace, "shape");
    let at = skipSpace(bytes, start + 1);
    if (bytes[at] === closeBrace) return at + 1;
    for (;;) {
      expectByte(at, quote, "syntax");
      const keyEnd = endOfString(bytes, at);
      const key = parse(at, keyEnd);
      at = skipSpace(bytes, keyEnd);
      expectByte(at, colon, "syntax");
      at = skipSpace(bytes, at + 1);
      const child = typeof key === "string" ? wanted.members(key) : undefined;
      at = skipSpace(bytes, child === undefined ? endOfValue(bytes, at) : take(at, child, depth + 1));
      if (bytes[at] === closeBrace) return at + 1;
      expectByte(at, comma, "syntax");
      at = skipSpace(bytes, at + 1);
    }
  }

  function takeElements(start: number, wanted: Extract<Taker, { elements: unknown }>, depth: number): number {
    // Terraform writes null where it has no elements.
    if (bytes[start] === 0x6e) return parse(start, start + 4) === null ? start + 4 : fail("syntax", start);
    expectByte(start, openBracket, "shape");
    let at = skipSpace(bytes, start + 1);
    if (bytes[at] === closeBracket) return at + 1;
    for (;;) {
      at = skipSpace(bytes, take(at, wanted.elements, depth + 1));
      if (bytes[at] === closeBracket) return at + 1;
      expectByte(at, comma, "syntax");
      at = skipSpace(bytes, at + 1);
    }
  }

  function expectByte(at: number, byte: number, kind: JsonFault["kind"]): void {
    if (at >= bytes.length) fail("end", at);
    if (bytes[at] !== byte) fail(kind, at);
  }

  function parse(start: number, end: number): Json {
    if (end - start > largest) return fail("size", start);
    const taken = bytes.subarray(start, end);
    if (!isUtf8(taken)) return fail("syntax", start);
    try {
      return JSON.parse(reader.decode(taken));
    } catch (error) {
      if (error instanceof SyntaxError) return fail("syntax", start);
      throw error;
    }
  }
}

/**
 * Reads a JSON document whole, behind a byte order mark too. Unlike `JSON.parse` it refuses one that is nested so deep that walking the value
 * would exhaust the stack.
 */
export function readWholeJson(bytes: Uint8Array): { readonly value: Json } | { readonly fault: JsonFault } {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let value: Json = null;
  const take = (whole: Json) => {
    value = whole;
  };
  const fault = takeFromJson(hasMark ? bytes.subarray(3) : bytes, { take });
  return fault === undefined ? { value } : { fault };
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at;
    at += 1;
  }
}

/** The place after the value that starts here. */
function endOfValue(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === undefined) return fail("end", start);
  if (first === quote) return endOfString(bytes, start);
  if (first !== openBrace && first !== openBracket) return endOfScalar(bytes, start);
  const length = bytes.length;
  let depth = 0;
  let at = start;
  while (at < length) {
    const byte = bytes[at];
    if (byte === quote) {
      at = endOfString(bytes, at);
      continue;
    }
    if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth > deepest) return fail("depth", at);
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
    at += 1;
  }
  return fail("end", length);
}

function endOfString(bytes: Uint8Array, start: number): number {
  const length = bytes.length;
  let at = start + 1;
  while (at < length) {
    const byte = bytes[at];
    if (byte === quote) return at + 1;
    at += byte === backslash ? 2 : 1;
  }
  return fail("end", length);
}

function endOfScalar(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20) break;
    at += 1;
  }
  return at === start ? fail("syntax", start) : at;
}

function fail(kind: JsonFault["kind"], offset: number): never {
  throw { kind, offset } satisfies JsonFault;
}

function isFault(error: unknown): error is JsonFault {
  return typeof error === "object" && error !== null && "kind" in error && "offset" in error;
}
