import { escapeQuoted } from "./string";

/**
 * A token of an HCL expression. A quoted template is the tokens `quote-open`, then literals and template sequences, then
 * `quote-close`; a template sequence is `template-open` (`${` or `%{`), an expression, `template-close`.
 */
export interface Token {
  readonly kind:
    | "identifier"
    | "number"
    | "symbol"
    | "literal"
    | "quote-open"
    | "quote-close"
    | "template-open"
    | "template-close";
  readonly text: string;
}

const openQuote: Token = { kind: "quote-open", text: '"' };
const closeQuote: Token = { kind: "quote-close", text: '"' };
const comma: Token = { kind: "symbol", text: "," };

const blank = /(?:[ \t\r]|\/\*[\s\S]*?\*\/)+/y;
const lineEnd = /(?:(?:#|\/\/)[^\n]*)?(?:\n|$)/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d(?:\.*(?:\d|[eE][+-]?\d))*/y;
const symbol = /&&|\|\||==|!=|>=|<=|=>|::|\.\.\.|<(?!<)|[-[\](){}.,*/%+=>!?:]/y;

/**
 * The tokens of a string of Terraform JSON, which is the inside of a template, as if it stood in quotes: its literals come out escaped for them.
 *
 * Throws for what is left open, for a bracket that closes another, for a character that begins no token, and for a heredoc.
 */
export function scanQuoted(source: string): Token[] {
  const tokens = [openQuote];
  readTemplate(source, 0, false, tokens);
  return [...tokens, closeQuote];
}

/** The tokens of a bare expression, such as a reference in `depends_on`. Throws as `scanQuoted` does. */
export function scanExpression(source: string): Token[] {
  const tokens: Token[] = [];
  const end = readExpression(source, 0, false, tokens);
  if (end !== source.length || tokens.length === 0) throw unreadable(source, end);
  return tokens;
}

/** Index of the token that closes the bracket, quote or template sequence at `open`. */
export function findClosing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  const length = tokens.slice(open).findIndex((token) => {
    depth += nesting(token);
    return depth === 0;
  });
  if (length !== -1) return open + length;
  throw new Error("a token list without its closing token");
}

/** 1 for a token that opens, -1 for one that closes, 0 for any other. */
export function nesting(token: Token): number {
  switch (token.kind) {
    case "quote-open":
    case "template-open":
      return 1;
    case "quote-close":
    case "template-close":
      return -1;
    case "symbol":
      return bracketNesting(token.text);
    case "identifier":
    case "number":
    case "literal":
      return 0;
  }
}

function bracketNesting(text: string): number {
  if (text === "(" || text === "[" || text === "{") return 1;
  return text === ")" || text === "]" || text === "}" ? -1 : 0;
}

/** Reads from `start` to the closing quote, or to the end of a template without quotes. */
function readTemplate(source: string, start: number, quoted: boolean, tokens: Token[]): number {
  let position = start;
  let literalStart = start;
  const addLiteral = (): void => {
    if (position === literalStart) return;
    const text = source.slice(literalStart, position);
    tokens.push({ kind: "literal", text: quoted ? text : escapeQuoted(text) });
  };
  while (position < source.length) {
    const character = source[position];
    if (quoted && character === '"') {
      addLiteral();
      tokens.push(closeQuote);
      return position + 1;
    }
    if (quoted && character === "\n") break;
    if (quoted && character === "\\") {
      position += 2;
    } else if (character !== "$" && character !== "%") {
      position += 1;
    } else if (source[position + 1] === character && source[position + 2] === "{") {
      position += 3;
    } else if (source[position + 1] === "{") {
      addLiteral();
      const open = source[position + 2] === "~" ? `${character}{~` : `${character}{`;
      tokens.push({ kind: "template-open", text: open });
      position = readExpression(source, position + open.length, true, tokens);
      literalStart = position;
    } else {
      position += 1;
    }
  }
  if (quoted) throw unreadable(source, position);
  addLiteral();
  return position;
}

/** Reads from `start` to the end of the template sequence it is in, or to the end of the source. */
function readExpression(source: string, start: number, inTemplate: boolean, tokens: Token[]): number {
  let position = start;
  let newline = false;
  // "object" is a brace in which a newline separates items, "}" one in which it means nothing.
  const open: (")" | "]" | "}" | "object")[] = [];
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = position;
    const text = pattern.exec(source)?.[0] ?? "";
    position += text.length;
    return text;
  };
  const add = (token: Token): void => {
    const last = tokens.at(-1)?.text;
    if (
      newline &&
      open.at(-1) === "object" &&
      last !== "{" &&
      last !== "," &&
      token.text !== "}" &&
      token.text !== ","
    ) {
      tokens.push(comma);
    }
    newline = false;
    tokens.push(token);
  };
  while (position < source.length) {
    if (match(blank) !== "") continue;
    if (match(lineEnd) !== "") {
      newline = true;
      continue;
    }
    if (inTemplate && open.length === 0) {
      const close = source.startsWith("~}", position) ? "~}" : "}";
      if (source.startsWith(close, position)) {
        tokens.push({ kind: "template-close", text: close });
        return position + close.length;
      }
    }
    if (source[position] === '"') {
      add(openQuote);
      position = readTemplate(source, position + 1, true, tokens);
      continue;
    }
    const word = match(identifier);
    if (word !== "") {
      if (word === "for" && tokens.at(-1)?.text === "{" && open.at(-1) === "object") open[open.length - 1] = "}";
      add({ kind: "identifier", text: word });
      continue;
    }
    const digits = match(number);
    if (digits !== "") {
      add({ kind: "number", text: digits });
      continue;
    }
    const sign = match(symbol);
    if (sign === "") break;
    add({ kind: "symbol", text: sign });
    if (sign === "(") open.push(")");
    else if (sign === "[") open.push("]");
    else if (sign === "{") open.push("object");
    else if (bracketNesting(sign) < 0) {
      const expected = open.pop();
      if (sign !== (expected === "object" ? "}" : expected)) throw unreadable(source, position - 1);
    }
  }
  if (inTemplate || open.length > 0) throw unreadable(source, position);
  return position;
}

function unreadable(source: string, position: number): Error {
  return new Error(`cannot read ${JSON.stringify(source)} at offset ${position}`);
}
