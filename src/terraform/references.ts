import { scanQuoted, type Token } from "./hcl/scan";
import { isSymbol } from "./hcl/structure";
import type { Json } from "./json";

/** What an expression refers to: a resource, data source, module, input variable or local value, or something of it. */
export interface Reference {
  /** Such as `aws_lb.a`, `data.aws_vpc.b`, `module.c`, `var.d` or `local.e`. */
  readonly address: string;
  /** What follows it, as it is written: `.name`, `[0]` or `["key"]`; up to an index that has to be evaluated. */
  readonly steps: readonly string[];
}

/** Whether a value of a configuration holds a template that Terraform evaluates. */
export function holdsTemplate(value: Json): boolean {
  return tokensOf(value).some(({ kind }) => kind === "template-open");
}

/** The references in the strings of a value, which are templates. Throws for a string that is none. */
export function findReferences(value: Json | undefined): Reference[] {
  return referencesIn(tokensOf(value ?? null));
}

/** The reference that an expression is as a whole; undefined where it is more, or another one. */
export function toReference(tokens: readonly Token[]): Reference | undefined {
  const found = readReference(tokens, 0);
  return found?.end === tokens.length ? found.reference : undefined;
}

function tokensOf(value: Json): readonly Token[] {
  if (typeof value === "string") return value.includes("{") ? scanQuoted(value) : [];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(tokensOf);
}

function referencesIn(tokens: readonly Token[]): Reference[] {
  const found: Reference[] = [];
  const bound = new Set<string>();
  let declares = false;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== "identifier" || isSymbol(tokens[at - 1], ".")) continue;
    if (text === "for") declares = true;
    else if (text === "in") declares = false;
    else if (declares) bound.add(text);
    else if (!bound.has(text)) {
      const read = readReference(tokens, at);
      if (read !== undefined) found.push(read.reference);
    }
  }
  return found;
}

/** How many names make an address, by the first of them; those that are not here begin the address of a resource. */
const lengths: { readonly [root: string]: number } = { data: 3, each: 0, count: 0, self: 0, path: 0, terraform: 0 };

function readReference(
  tokens: readonly Token[],
  start: number,
): { readonly reference: Reference; readonly end: number } | undefined {
  const { kind, text: root = "" } = tokens[start] ?? {};
  if (kind !== "identifier") return undefined;
  const steps: string[] = [];
  let end = start + 1;
  for (;;) {
    const [mark, inner, ...rest] = tokens.slice(end, end + 5);
    const isKey = inner?.kind === "quote-open" && rest[0]?.kind === "literal" && isSymbol(rest[2], "]");
    if (isSymbol(mark, ".") && (inner?.kind === "identifier" || inner?.kind === "number")) {
      steps.push(`.${inner.text}`);
      end += 2;
    } else if (isSymbol(mark, "[") && inner?.kind === "number" && isSymbol(rest[0], "]")) {
      steps.push(`[${inner.text}]`);
      end += 3;
    } else if (isSymbol(mark, "[") && isKey) {
      steps.push(`["${rest[0]?.text}"]`);
      end += 5;
    } else break;
  }
  const named = (Object.hasOwn(lengths, root) ? (lengths[root] ?? 0) : 2) - 1;
  const isNamed = named > 0 && steps.length >= named && steps.slice(0, named).every((step) => step.startsWith("."));
  if (!isNamed) return undefined;
  return { reference: { address: [root, ...steps.slice(0, named)].join(""), steps: steps.slice(named) }, end };
}
