import { findClosing, nesting, type Token } from "./scan";

/** Whether the token is this bracket, operator or mark. */
export function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === "symbol" && token.text === text;
}

/** Whether what opens at an index closes with the last token. */
export function spansAll(tokens: readonly Token[], open: number): boolean {
  return findClosing(tokens, open) === tokens.length - 1;
}

/** What is inside of a quoted template that is exactly one interpolation. */
export function unwrapInterpolation(tokens: readonly Token[]): readonly Token[] | undefined {
  const open = tokens[1];
  if (tokens[0]?.kind !== "quote-open" || open?.kind !== "template-open" || !open.text.startsWith("$"))
    return undefined;
  return findClosing(tokens, 1) === tokens.length - 2 ? tokens.slice(2, -2) : undefined;
}

/** The items between the brackets of a tuple, an object or a call; a trailing comma makes no item. */
export function splitItems(tokens: readonly Token[]): (readonly Token[])[] {
  const items: (readonly Token[])[] = [];
  let start = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (depth === 0 && isSymbol(token, ",")) {
      items.push(tokens.slice(start, index));
      start = index + 1;
    }
    depth += nesting(token);
  }
  return start === tokens.length ? items : [...items, tokens.slice(start)];
}

/** The key and the value of an item of an object. Throws where it has no value. */
export function splitAssignment(tokens: readonly Token[]): { readonly key: Token[]; readonly value: Token[] } {
  let depth = 0;
  const separator = tokens.findIndex((token) => {
    if (depth === 0 && (isSymbol(token, "=") || isSymbol(token, ":"))) return true;
    depth += nesting(token);
    return false;
  });
  if (separator === -1)
    throw new Error(`an object has an item without a value: ${tokens.map(({ text }) => text).join(" ")}`);
  return { key: tokens.slice(0, separator), value: tokens.slice(separator + 1) };
}
