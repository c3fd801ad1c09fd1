import type { Json } from "./json";

/** A reference of an expression to an attribute of a resource or data source. */
export interface Reference {
  readonly address: string;
  /** Its first attribute; undefined where the whole object is meant. */
  readonly attribute: string | undefined;
}

/** The references in the strings of a value, which are templates. */
export function findReferences(value: Json | undefined): Reference[] {
  if (typeof value === "string") return expressionsOf(value).flatMap(inExpression);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((item: Json) => findReferences(item));
}

/** What stands between `${` and `}`; `$${` is literal text. */
function expressionsOf(template: string): string[] {
  return [...template.matchAll(/(?<!\$)\$\{([^}]*)\}/g)].map(([, expression = ""]) => expression);
}

const reference =
  /(?<![\w.-])((?:data\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[A-Za-z_][\w-]*)(?:\[[^\]]*\])?(?:\.([a-z_][a-z0-9_]*))?/g;

function inExpression(expression: string): Reference[] {
  return [...expression.matchAll(reference)].map(([, address = "", attribute]) => ({ address, attribute }));
}
