import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { shorten } from "../contract/visible";
import { isExact } from "./parse-yaml";
import type { ReadResult, SourceNode, Span, TextViolation } from "./source-node";

const deepest = 32;

/** Reads JSON. `JSON.parse` decides what is JSON, because it is strict; the tree with positions comes from `jsonc-parser`. */
export function readJson(text: string): ReadResult {
  if (text.trim() === "") {
    return {
      violations: [{ code: "empty-document", span: { start: 0, end: 0 }, message: "the file holds no document" }],
    };
  }
  const tooDeep = findTooDeep(text);
  if (tooDeep) return { violations: [tooDeep] };

  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const strictFault = findStrictFault(text);
  if (strictFault !== undefined || tree === undefined) {
    // What comes after the first fault mostly follows from it.
    const [fault] = faults;
    const first: TextViolation | undefined = fault && {
      code: "json-syntax",
      span: { start: fault.offset, end: fault.offset + Math.max(fault.length, 1) },
      message: toWords(printParseErrorCode(fault.error)),
    };
    const whole: TextViolation = {
      code: "json-syntax",
      span: { start: 0, end: 1 },
      message: strictFault ?? "no value",
    };
    return { violations: [first ?? whole] };
  }
  const violations: TextViolation[] = [];
  const node = toSourceNode(tree, text, violations);
  return violations.length > 0 ? { violations } : { node };
}

function findStrictFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function findTooDeep(text: string): TextViolation | undefined {
  let depth = 0;
  // A text that nothing closes reaches to the end, so that no other one is looked for within it.
  for (const match of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[[{\]}]/g)) {
    if (match[0] === "[" || match[0] === "{") depth += 1;
    else if (match[0] === "]" || match[0] === "}") depth -= 1;
    if (depth > deepest) {
      const span = { start: match.index, end: match.index + 1 };
      return { code: "too-deep", span, message: `brackets are nested more than ${deepest} deep` };
    }
  }
  return undefined;
}

function toSourceNode(node: Node, text: string, violations: TextViolation[]): SourceNode {
  const span: Span = { start: node.offset, end: node.offset + node.length };
  if (node.type === "object") {
    const entries = (node.children ?? []).flatMap((property) => {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) return [];
      const keySpan = { start: key.offset, end: key.offset + key.length };
      return [{ key: String(key.value), keySpan, node: toSourceNode(value, text, violations) }];
    });
    return { kind: "mapping", span, entries };
  }
  if (node.type === "array") {
    return { kind: "list", span, items: (node.children ?? []).map((item) => toSourceNode(item, text, violations)) };
  }
  const source = text.slice(span.start, span.end);
  if (node.type === "number" && !isExact(node.value, source)) {
    violations.push({ code: "inexact-number", span, message: `the number ${shorten(source)} cannot be kept exactly` });
  }
  return { kind: "scalar", span, value: node.value };
}

function toWords(camelCase: string): string {
  return camelCase.replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).toLowerCase();
}
