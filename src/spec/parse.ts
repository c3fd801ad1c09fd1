import { isUtf8 } from "node:buffer";
import { looksUtf16 } from "../contract/looks-utf16";
import { makeProblem, type Path, type Place, type Problem, type Range, wholeFile } from "../contract/problem";
import { show } from "../contract/visible";
import { valueAt } from "../terraform/path";
import { findForbidden } from "./characters";
import { readJson } from "./parse-json";
import { findComments, readYaml } from "./parse-yaml";
import { isReservedText } from "./reserved-text";
import type { SourceNode, Span, TextViolation } from "./source-node";

/** The most that a spec file may hold, in bytes. */
export const largestSource = 64 * 1024;

/** A spec file: its name as the user gave it, and its bytes. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The evidence file beside it, where there is one. */
  readonly evidence?: { readonly file: string; readonly bytes: Uint8Array };
  /** The files beside it that it names. */
  readonly files?: readonly NamedFile[];
  /** What lists the nodes of its cluster, where such a file is beside it. */
  readonly nodes?: NamedFile;
}

/** A file as a spec names it and as messages do: its bytes, or in words why they are not read. */
export type NamedFile = { readonly name: string; readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly refused: string }
);

/** A plain value of a document. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A document that has been read, with the places of its values. */
export interface ParsedSpec {
  readonly file: string;
  readonly text: string;
  readonly value: { readonly [key: string]: Value };
  /** The place of a value, or of the nearest value around it that the text holds. */
  readonly locate: (path: Path) => Place;
  /** The place of a key; that of the value where it is an item of a list. */
  readonly locateKey: (path: Path) => Place;
  /** The JSON pointer of a place, for which the text is not read again. */
  readonly pointerOf: (path: Path) => string;
  /** The files beside it that it names. */
  readonly files: readonly NamedFile[];
  /** The comments of the text, from their sign on. */
  readonly comments: () => readonly { readonly text: string; readonly place: Place }[];
  /** What lists the nodes of its cluster, where such a file is beside it. */
  readonly nodes: NamedFile | undefined;
}

/** What a stage of the pipeline gives: a value, or the problems because of which there is none. */
export type Result<T> =
  | { readonly value: T; readonly problems: readonly Problem[] }
  | { readonly value?: never; readonly problems: readonly Problem[] };

const reservedKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Reads a spec file: YAML, or strict JSON where the file's name ends in `.json`. Fails with every problem of the text. */
export function parse(source: Source): Result<ParsedSpec> {
  const { file } = source;
  if (source.bytes.length > largestSource) {
    return { problems: [makeProblem("too-large", wholeFile(file), `the file is larger than ${largestSource} bytes`)] };
  }
  const isUtf16 = looksUtf16(source.bytes);
  if (isUtf16 || !isUtf8(source.bytes)) {
    const message = `the file is ${isUtf16 ? "UTF-16, and has to be" : "not"} UTF-8`;
    return { problems: [makeProblem("not-utf8", wholeFile(file), message)] };
  }

  // A byte order mark at the start is dropped by the decoder.
  const text = new TextDecoder().decode(source.bytes).replaceAll("\r\n", "\n");
  const lines = findLineStarts(text);
  const toProblem = ({ code, span, message, hint }: TextViolation): Problem =>
    makeProblem(code, { file, range: toRange(lines, span), pointer: "" }, message, hint);

  const forbidden = findForbidden(text);
  const unseen = [...new Map(forbidden.toReversed().map((each) => [each.name, each])).values()].map(
    ({ span, name }): TextViolation => ({ code: "control-character", span, message: toMessage(name, forbidden) }),
  );
  if (unseen.length > 0) return { problems: unseen.map(toProblem) };

  const read = readText(file, text);
  if (read.node === undefined) return { problems: read.violations.map(toProblem) };
  const violations = [...findViolations(read.node)];
  if (violations.length > 0) return { problems: violations.map(toProblem) };

  const root = withoutSchemaKey(file, read.node);
  if (root.kind !== "mapping") {
    const message = `the document is a mapping of properties, not ${show(toValue(root))}`;
    const hint =
      "Write its properties as key: value at the start of lines, without a list around them; a file holds one document.";
    return { problems: [toProblem({ code: "wrong-type", span: root.span, message, hint })] };
  }
  const value = toValue(root) as { [key: string]: Value };
  return {
    problems: [],
    value: {
      file,
      text,
      value,
      ...placesOf(file, text),
      pointerOf: (path) => pointerIn(value, path),
      files: source.files ?? [],
      comments: () =>
        (file.endsWith(".json") ? [] : findComments(text)).map((span) => ({
          text: text.slice(span.start, span.end),
          place: { file, range: toRange(lines, span), pointer: "" },
        })),
      nodes: source.nodes,
    },
  };
}

/** One character that stands at many places, as every line end of another system, is one mistake. */
function toMessage(name: string, found: readonly { readonly name: string }[]): string {
  const places = found.filter((each) => each.name === name).length;
  return `the text holds the character ${name}${places === 1 ? "" : `, at ${places} places`}`;
}

function readText(file: string, text: string): ReturnType<typeof readYaml> {
  return file.endsWith(".json") ? readJson(text) : readYaml(text);
}

/** Places in a text that was read: few specs have a problem to show, so that it is read again for the first one, and what many hold is small. */
function placesOf(file: string, text: string): Pick<ParsedSpec, "locate" | "locateKey"> {
  let found: { readonly root: SourceNode; readonly lines: readonly number[] } | undefined;
  const locateIn = (path: Path, wantsKey: boolean): Place => {
    if (found === undefined) {
      const { node } = readText(file, text);
      if (node === undefined) return wholeFile(file);
      found = { root: withoutSchemaKey(file, node), lines: findLineStarts(text) };
    }
    return locate(file, found.root, path, found.lines, wantsKey);
  };
  return { locate: (path) => locateIn(path, false), locateKey: (path) => locateIn(path, true) };
}

/** A JSON file has no comment that could name its schema to editors, so that a key does. */
function withoutSchemaKey(file: string, node: SourceNode): SourceNode {
  if (node.kind !== "mapping" || !file.endsWith(".json")) return node;
  return { ...node, entries: node.entries.filter(({ key }) => key !== "$schema") };
}

function* findViolations(node: SourceNode): Generator<TextViolation> {
  if (node.kind === "scalar") {
    if (typeof node.value === "string") yield* findTextViolations(node.value, node.span);
  } else if (node.kind === "list") {
    for (const item of node.items) yield* findViolations(item);
  } else {
    const seen = new Set<string>();
    for (const { key, keySpan, node: value } of node.entries) {
      if (seen.has(key)) yield { code: "duplicate-key", span: keySpan, message: `the key ${show(key)} is given twice` };
      if (reservedKeys.has(key))
        yield { code: "reserved-key", span: keySpan, message: `the key ${show(key)} is reserved` };
      seen.add(key);
      yield* findTextViolations(key, keySpan);
      yield* findViolations(value);
    }
  }
}

/** Escapes such as `"\u0000"` bring in characters that the text itself does not show. */
function* findTextViolations(text: string, span: Span): Generator<TextViolation> {
  const [unseen] = findForbidden(text);
  if (unseen) yield { code: "control-character", span, message: `the value holds the character ${unseen.name}` };
  if (isReservedText(text)) yield { code: "reserved-text", span, message: `CDKTF has a meaning for ${show(text)}` };
}

function toValue(node: SourceNode): Value {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toValue);
  return Object.fromEntries(node.entries.map(({ key, node: value }) => [key, toValue(value)]));
}

/** The pointer of a path as far as the value has it. */
function pointerIn(value: Value, path: Path): string {
  const isMissing = (depth: number) => valueAt(value, path.slice(0, depth)) === undefined;
  const depth = path.findIndex((_, index) => isMissing(index + 1));
  return toPointer(depth < 0 ? path : path.slice(0, depth));
}

function locate(file: string, root: SourceNode, path: Path, lines: readonly number[], wantsKey: boolean): Place {
  let node = root;
  let span = firstSpan(root);
  let depth = 0;
  for (const step of path) {
    const entry = node.kind === "mapping" ? node.entries.find(({ key }) => key === String(step)) : undefined;
    const item = node.kind === "list" && typeof step === "number" ? node.items[step] : undefined;
    const next = entry?.node ?? item;
    if (next === undefined) break;
    node = next;
    depth += 1;
    // A text may stand for a mapping, whose property the path goes on to.
    const isLast = depth === path.length || node.kind === "scalar";
    span =
      entry && (!isLast || wantsKey || node.kind !== "scalar")
        ? entry.keySpan
        : node.kind === "scalar"
          ? node.span
          : firstSpan(node);
  }
  return { file, range: toRange(lines, span), pointer: toPointer(path.slice(0, depth)) };
}

/** A mapping or a list is marked at its first key or item: its whole span would mark every line of it. */
function firstSpan(node: SourceNode): Span {
  if (node.kind === "mapping") return node.entries[0]?.keySpan ?? node.span;
  if (node.kind === "list") return node.items[0] ? firstSpan(node.items[0]) : node.span;
  return node.span;
}

/** The JSON pointer of a path (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
  return starts;
}

function toRange(lines: readonly number[], span: Span): Range {
  return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) };
}

function toPosition(lines: readonly number[], offset: number): Range["start"] {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
