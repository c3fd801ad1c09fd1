import { scanQuoted, type Token } from "./hcl/scan";
import { readQuotedLiteral } from "./hcl/string";
import { isSymbol, spansAll, splitAssignment, splitItems, unwrapInterpolation } from "./hcl/structure";
import type { Json } from "./json";
import { type Reference, toReference } from "./references";

/** What a reference is; undefined stops the evaluation. */
export type Resolve = (reference: Reference) => Json | undefined;

/**
 * The value of a template that has only literals, lists, objects, references that resolve, and `jsonencode` or `tostring` of these; undefined for any other.
 * Throws for a string that is no template.
 */
export function evaluate(template: string, resolve: Resolve): Json | undefined {
  return evaluateTokens(scanQuoted(template), resolve);
}

const functions: { readonly [name: string]: (value: Json) => Json | undefined } = {
  jsonencode: (value) => JSON.stringify(value),
  // Numbers are left out: Terraform writes large ones in its own way.
  tostring: (value) => (value === null || typeof value === "string" ? value : undefined),
};

const words: { readonly [word: string]: Json } = { true: true, false: false, null: null };

function evaluateTokens(tokens: readonly Token[], resolve: Resolve): Json | undefined {
  const [first, second] = tokens;
  const inner = tokens.slice(1, -1);
  if (first?.kind === "quote-open") {
    const whole = unwrapInterpolation(tokens);
    return whole === undefined ? readText(inner) : evaluateTokens(whole, resolve);
  }
  if (second?.text === "for") return undefined;
  if (isSymbol(first, "[") && spansAll(tokens, 0)) return evaluateAll(splitItems(inner), resolve);
  if (isSymbol(first, "{") && spansAll(tokens, 0)) return evaluateObject(splitItems(inner), resolve);
  if (isSymbol(first, "-") && second?.kind === "number") return tokens.length === 2 ? -Number(second.text) : undefined;
  if (first?.kind === "number") return tokens.length === 1 ? Number(first.text) : undefined;
  if (first !== undefined && Object.hasOwn(functions, first.text) && isSymbol(second, "(") && spansAll(tokens, 1)) {
    const value = evaluateTokens(tokens.slice(2, -1), resolve);
    return value === undefined ? undefined : functions[first.text]?.(value);
  }
  if (tokens.length === 1 && first !== undefined && Object.hasOwn(words, first.text)) return words[first.text];
  const reference = toReference(tokens);
  return reference === undefined ? undefined : resolve(reference);
}

function readText(tokens: readonly Token[]): string | undefined {
  return tokens.every(({ kind }) => kind === "literal")
    ? readQuotedLiteral(tokens.map(({ text }) => text).join(""))
    : undefined;
}

function evaluateAll(items: readonly (readonly Token[])[], resolve: Resolve): Json[] | undefined {
  const values = items.map((item) => evaluateTokens(item, resolve)).filter((value) => value !== undefined);
  return values.length === items.length ? values : undefined;
}

function evaluateObject(items: readonly (readonly Token[])[], resolve: Resolve): Json | undefined {
  const assignments = items.map(splitAssignment);
  const keys = assignments.map(({ key: [first, ...rest] }) => {
    if (first?.kind === "quote-open") return readText(rest.slice(0, -1));
    return first?.kind === "identifier" && rest.length === 0 ? first.text : undefined;
  });
  const values = evaluateAll(
    assignments.map(({ value }) => value),
    resolve,
  );
  if (values === undefined || keys.includes(undefined)) return undefined;
  return Object.fromEntries(keys.map((key, index) => [key ?? "", values[index] ?? null]));
}
