import { isObject, type Json } from "../json";
import { scanExpression, scanQuoted, type Token } from "./scan";
import { printTokens } from "./spacing";
import { escapeQuoted, toQuotedLiteral } from "./string";
import { isSymbol, spansAll, splitAssignment, splitItems, unwrapInterpolation } from "./structure";

/**
 * How Terraform reads the strings of an argument's JSON: as templates, as they are, as bare expressions (`depends_on`), as a
 * type constraint, or as a provider requirement, of which `configuration_aliases` alone is bare.
 */
export type StringSyntax = "template" | "literal" | "reference" | "type" | "requirement";

/** An expression as far as its layout goes. `flat` is its one-line form; without one it always takes several lines. */
export type Expression =
  | { readonly kind: "text"; readonly flat: string }
  | { readonly kind: "tuple"; readonly flat: string | undefined; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly flat: string | undefined; readonly items: readonly Assignment[] }
  | {
      readonly kind: "call";
      readonly flat: string | undefined;
      readonly name: string;
      readonly items: readonly Expression[];
    };

/** `key = value`, in an object or in a body. */
export interface Assignment {
  readonly key: string;
  readonly value: Expression;
}

/**
 * The expression that a JSON value stands for. A string that is one interpolation becomes the expression in it, an object
 * always takes several lines, a null is `null`.
 *
 * Throws for a string that is no template, or no expression where one is wanted.
 */
export function toExpression(json: Json, syntax: StringSyntax): Expression {
  if (typeof json === "string") return readString(json, syntax);
  if (json === null || typeof json !== "object") return { kind: "text", flat: JSON.stringify(json) };
  if (!isObject(json)) return toTuple(json.map((item) => toExpression(item, syntax)));
  const items = Object.entries(json).map(([key, value]) => ({
    key: readKey(key, syntax),
    value: toExpression(value, syntaxOfItem(key, syntax)),
  }));
  return items.length === 0 ? { kind: "text", flat: "{}" } : { kind: "object", items, flat: undefined };
}

/** Whether the word may stand unquoted as a key. HCL allows more than ASCII, by a Unicode version of its own. */
export function isIdentifier(word: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(word);
}

function syntaxOfItem(key: string, syntax: StringSyntax): StringSyntax {
  if (syntax !== "requirement") return syntax;
  return key === "configuration_aliases" ? "reference" : "literal";
}

function readString(text: string, syntax: StringSyntax): Expression {
  switch (syntax) {
    case "template":
      return text.includes("{") ? readTokens(scanQuoted(text)) : { kind: "text", flat: `"${escapeQuoted(text)}"` };
    case "literal":
    case "requirement":
      return { kind: "text", flat: toQuotedLiteral(text) };
    case "reference":
      return readTokens(scanExpression(text));
    case "type":
      return readTokens(scanExpression(/^(list|map|set)$/.test(text) ? `${text}(any)` : text));
  }
}

function readKey(key: string, syntax: StringSyntax): string {
  switch (syntax) {
    case "template":
      return readKeyTokens(scanQuoted(key));
    case "literal":
    case "requirement":
      return isBareKey(key) ? key : toQuotedLiteral(key);
    case "reference":
    case "type":
      return printTokens(scanExpression(key));
  }
}

function readKeyTokens(tokens: readonly Token[]): string {
  const [quote, content] = tokens;
  // `terraform fmt` would take the object's equals sign for the one after the key.
  if (tokens.some((token) => isSymbol(token, "="))) throw new Error("an object cannot be part of a key");
  const interpolation = unwrapInterpolation(tokens);
  if (interpolation !== undefined) return `(${printTokens(interpolation)})`;
  const isWord =
    quote?.kind === "quote-open" && tokens.length === 3 && content?.kind === "literal" && isBareKey(content.text);
  return isWord ? content.text : printTokens(tokens);
}

/** `for` would begin a for expression; the others would read as if they were values. */
function isBareKey(key: string): boolean {
  return isIdentifier(key) && key !== "for" && key !== "null" && key !== "true" && key !== "false";
}

/** The structure of an expression where a call, a tuple or an object is the whole of it; any other stays on one line. */
function readTokens(tokens: readonly Token[]): Expression {
  const interpolation = unwrapInterpolation(tokens);
  if (interpolation !== undefined) return readTokens(interpolation);
  const [first, second] = tokens;
  if (first === undefined) throw new Error("an expression is empty");
  const isFor = second?.kind === "identifier" && second.text === "for";
  if (isSymbol(first, "[") && !isFor && spansAll(tokens, 0)) {
    return toTuple(splitItems(tokens.slice(1, -1)).map(readTokens));
  }
  if (isSymbol(first, "{") && !isFor && spansAll(tokens, 0)) {
    return toObject(splitItems(tokens.slice(1, -1)).map(readItem));
  }
  const open = tokens.findIndex((token) => token.kind !== "identifier" && !isSymbol(token, "::"));
  if (open > 0 && isSymbol(tokens[open], "(") && spansAll(tokens, open)) {
    return toCall(printTokens(tokens.slice(0, open)), splitItems(tokens.slice(open + 1, -1)).map(readTokens));
  }
  return { kind: "text", flat: printTokens(tokens) };
}

function readItem(tokens: readonly Token[]): Assignment {
  const { key, value } = splitAssignment(tokens);
  return { key: readKeyTokens(key), value: readTokens(value) };
}

function toTuple(items: readonly Expression[]): Expression {
  if (items.length === 0) return { kind: "text", flat: "[]" };
  return { kind: "tuple", items, flat: joinFlat("[", items, "]") };
}

function toCall(name: string, items: readonly Expression[]): Expression {
  const flat = joinFlat(`${name}(`, items, ")");
  const isShort = items.length === 0 || (items.length === 1 && items[0]?.kind === "text");
  return isShort && flat !== undefined ? { kind: "text", flat } : { kind: "call", name, items, flat };
}

function toObject(items: readonly Assignment[]): Expression {
  if (items.length === 0) return { kind: "text", flat: "{}" };
  const pairs = items.map(({ key, value }) => ({
    flat: value.flat === undefined ? undefined : `${key} = ${value.flat}`,
  }));
  return { kind: "object", items, flat: joinFlat("{ ", pairs, " }") };
}

function joinFlat(
  open: string,
  items: readonly { readonly flat: string | undefined }[],
  close: string,
): string | undefined {
  const flats = items.map((item) => item.flat);
  return flats.includes(undefined) ? undefined : open + flats.join(", ") + close;
}
