import type { Json } from "./json";

/** A traversal in an expression: an input variable, a local, or an attribute of a resource or data source. */
const traversal =
  /(?<![\w.\-[])((?:var|local)\.[\w-]+|data\.[a-z][\w]*\.[\w-]+|[a-z]+_\w*\.[\w-]+)((?:\.[A-Za-z_][\w-]*|\[\d+\])*)/g;

/** Whether a value of a configuration holds a template that Terraform evaluates. */
export function holdsTemplate(value: Json): boolean {
  if (typeof value === "string") return /(?<![$%])(?:\$\$|%%)*[$%]\{/.test(value);
  return Object.values(value ?? {}).some(holdsTemplate);
}

/**
 * What a value of a configuration refers to, as the `references` of a plan's configuration name it: each traversal and what it goes
 * through, down to the resource or variable.
 */
export function referencesOf(value: Json): Set<string> {
  const found = new Set<string>();
  for (const expression of expressionsOf(value)) {
    for (const [, base = "", rest = ""] of expression.matchAll(traversal)) {
      found.add(base);
      let at = base;
      for (const step of rest.match(/\.[\w-]+|\[\d+\]/g) ?? []) {
        at += step;
        found.add(at);
      }
    }
  }
  return found;
}

/** The expressions in the templates of a value, without the plain texts inside of them. */
function expressionsOf(value: Json): string[] {
  if (value === null || typeof value !== "object") return typeof value === "string" ? inTemplate(value) : [];
  return Object.values(value).flatMap(expressionsOf);
}

function inTemplate(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isOpen = (text[at] === "$" || text[at] === "%") && text[at + 1] === "{";
    if (isOpen && text[at - 1] !== text[at]) {
      const end = endOfExpression(text, at + 2);
      parts.push(text.slice(at + 2, end).replace(/"(?:[^"\\$%]|\\.)*"/g, '""'));
      at = end;
    }
  }
  return parts;
}

function endOfExpression(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (isQuoted && letter === "\\") at += 1;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === "{") depth += 1;
    else if (!isQuoted && letter === "}") {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return text.length;
}
