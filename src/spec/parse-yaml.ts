import { CST, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseAllDocuments, type Scalar } from "yaml";
import { shorten } from "../contract/visible";
import type { ReadResult, SourceEntry, SourceNode, Span, TextViolation } from "./source-node";
import { toFault, toForeign, toOtherSpace } from "./yaml-faults";

const deepestFlow = 32;
const widestIndent = 128;

/**
 * Reads YAML 1.2 with the core schema, without what makes YAML dangerous: several documents, directives, anchors, aliases and
 * tags are violations. Depth is bounded before the parser sees the text, because its time grows with the square of it (yaml 2.9.1).
 */
export function readYaml(text: string): ReadResult {
  const refused = findRefused(text);
  if (refused.length > 0) return { violations: refused };

  const documents = withoutTraces(() =>
    parseAllDocuments(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
    }),
  );
  const [first, second] = documents;
  if (first === undefined) return { violations: [emptyDocument] };

  const faults = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  const fault = toFault(text, faults, () => findOpenQuote(text));
  const isText = isScalar(first.contents) && typeof first.contents.value === "string";
  const foreign = fault !== undefined || isText ? toForeign(text) : undefined;
  if (foreign !== undefined) return { violations: [foreign] };
  if (fault !== undefined) return { violations: [fault] };
  if (second !== undefined) {
    const start = second.range[0];
    return {
      violations: [
        { code: "several-documents", span: { start, end: start + 3 }, message: "a second document starts here" },
      ],
    };
  }
  if (first.contents === null || (isScalar(first.contents) && first.contents.value === null)) {
    return { violations: [emptyDocument] };
  }
  const violations: TextViolation[] = [];
  const node = toSourceNode(first.contents, violations);
  const space = violations.find(({ code }) => code === "yaml-syntax");
  if (space !== undefined) return { violations: [space] };
  return violations.length > 0 ? { violations } : { node };
}

/** A text may have a fault for each character, and a trace of each takes most of the time. */
function withoutTraces<T>(act: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return act();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Where a quote begins that nothing closes. */
function findOpenQuote(text: string): Span | undefined {
  const last = [...lexemes(text)].filter(({ type }) => type?.endsWith("-quoted-scalar")).at(-1);
  const isClosed = last === undefined || (last.lexeme.length > 1 && last.lexeme.endsWith(last.lexeme.slice(0, 1)));
  return isClosed ? undefined : { start: last.span.start, end: last.span.start + 1 };
}

const emptyDocument: TextViolation = {
  code: "empty-document",
  span: { start: 0, end: 0 },
  message: "the file holds no document",
};

/** Where the comments of a text are, in time linear in the text. */
export function findComments(text: string): Span[] {
  return [...lexemes(text)].flatMap(({ type, span }) => (type === "comment" ? [span] : []));
}

/** The pieces of a text, as the lexer tells them apart. */
function* lexemes(
  text: string,
): Generator<{ readonly lexeme: string; readonly type: string | null; readonly span: Span }> {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield { lexeme, type: CST.tokenType(lexeme), span: { start: offset, end: offset + lexeme.length } };
    if (lexeme !== CST.DOCUMENT && lexeme !== CST.FLOW_END && lexeme !== CST.SCALAR) offset += lexeme.length;
  }
}

/** What the lexer alone shows, in time linear in the text. */
function findRefused(text: string): TextViolation[] {
  const tooWide = /^[ ?:-]{129}/m.exec(text);
  if (tooWide) {
    const span = { start: tooWide.index, end: tooWide.index + widestIndent };
    return [{ code: "too-deep", span, message: `a line is indented by more than ${widestIndent} columns` }];
  }
  const violations: TextViolation[] = [];
  let depth = 0;
  for (const { lexeme, type, span } of lexemes(text)) {
    if (type === "anchor" || type === "alias") {
      violations.push({ code: "alias", span, message: `${type} ${shorten(lexeme)}` });
    } else if (type === "tag") {
      violations.push({ code: "tag", span, message: `tag ${shorten(lexeme)}` });
    } else if (type === "directive-line") {
      violations.push({ code: "directive", span, message: `directive ${shorten(lexeme)}` });
    } else if (type === "flow-map-start" || type === "flow-seq-start") {
      depth += 1;
      if (depth > deepestFlow) {
        return [{ code: "too-deep", span, message: `brackets are nested more than ${deepestFlow} deep` }];
      }
    } else if (type === "flow-map-end" || type === "flow-seq-end") {
      depth -= 1;
      // The parser's time for each of them grows with their number.
      if (depth < -deepestFlow) return [{ code: "yaml-syntax", span, message: "a bracket closes that nothing opened" }];
    }
  }
  return onceEach(violations);
}

/** An anchor and the aliases of it are one mistake, as are the tags of a text: the first of each code tells how many there are. */
function onceEach(violations: readonly TextViolation[]): TextViolation[] {
  return [...new Set(violations.map(({ code }) => code))].flatMap((code) => {
    const [first, ...others] = violations.filter((each) => each.code === code);
    if (first === undefined || others.length === 0) return first ?? [];
    return { ...first, message: `${first.message}, and ${others.length} more` };
  });
}

function toSourceNode(node: Node, violations: TextViolation[]): SourceNode {
  if (isMap(node)) {
    const entries = node.items.map((pair) => toEntry(pair as Pair<Scalar<string>, Node | null>, violations));
    return { kind: "mapping", span: spanOf(node), entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toSourceNode(item as Node, violations));
    return { kind: "list", span: spanOf(node), items };
  }
  return toScalar(node as Scalar, violations);
}

function toEntry(pair: Pair<Scalar<string>, Node | null>, violations: TextViolation[]): SourceEntry {
  const keySpan = spanOf(pair.key);
  if (pair.key.type === "PLAIN") violations.push(...toOtherSpace(pair.key.value, keySpan.start));
  const node: SourceNode =
    pair.value === null ? { kind: "scalar", span: keySpan, value: null } : toSourceNode(pair.value, violations);
  return { key: pair.key.value, keySpan, node };
}

function toScalar(node: Scalar, violations: TextViolation[]): SourceNode {
  const span = spanOf(node);
  const source = node.source ?? "";
  if (node.type === "PLAIN") violations.push(...toOtherSpace(source, span.start));
  if (typeof node.value === "number" || typeof node.value === "bigint") {
    if (/^[-+]?0[0-9]/.test(source)) {
      violations.push({ code: "leading-zero", span, message: `the number ${shorten(source)} starts with a zero` });
    } else if (!isExact(Number(node.value), source)) {
      violations.push({
        code: "inexact-number",
        span,
        message: `the number ${shorten(source)} cannot be kept exactly`,
      });
    }
    return { kind: "scalar", span, value: Number(node.value) };
  }
  return { kind: "scalar", span, value: node.value as string | boolean | null };
}

/** Whether a number is finite and, where it is written as an integer, within 2^53. */
export function isExact(value: number, source: string): boolean {
  return Number.isFinite(value) && (!/^[-+]?[0-9]+$/.test(source) || Number.isSafeInteger(value));
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
