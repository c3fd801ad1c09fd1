import { isObject, type Json } from "../terraform/json";
import { evaluateJsonencode } from "../terraform/jsonencode";
import { items, member } from "../terraform/values";
import { holdsTrue } from "./changed-paths";

/** What a plan must have for an argument: a value, one that is known only after the apply, or one that cannot be told from here. */
export type Expected =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "unknown" }
  | { readonly kind: "open" };

/** The planned values of a resource by its address in the configuration; those of `var` are the input variables. */
export type PlannedValues = (
  address: string,
) => { readonly after: Json | undefined; readonly unknown: Json | undefined } | undefined;

/** A reference to an attribute of a resource, alone in its template. */
const reference = /^\$\{(var(?=\.)|[a-z][a-z0-9_]*\.[A-Za-z0-9_-]+)((?:\.[a-z0-9_]+|\[\d+\])+)\}$/;

/** What a text of a configuration stands for: itself without escapes, or what it refers to as far as the plan knows that. */
export function resolveText(text: string, planned: PlannedValues): Expected {
  if (!/(?<![$%])(?:\$\$|%%)*[$%]\{/.test(text)) {
    return { kind: "value", value: text.replace(/([$%])\1(?=\{)/g, "$1") };
  }
  if (text.startsWith("${jsonencode(")) return resolveEncoded(text, planned);
  const [, address = "", rest = ""] = reference.exec(text) ?? [];
  const values = planned(address);
  if (values === undefined) return { kind: "open" };
  const path = [...rest.matchAll(/\.([a-z0-9_]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
  if (holdsTrue(followMarks(values.unknown, path))) return { kind: "unknown" };
  const value = path.reduce<Json | undefined>(
    (at, step) => (typeof step === "number" ? items(at)[step] : member(at, step)),
    values.after,
  );
  return value === undefined || value === null ? { kind: "open" } : { kind: "value", value };
}

/** The text of a document that the configuration composes. */
function resolveEncoded(text: string, planned: PlannedValues): Expected {
  const kinds = new Set<Expected["kind"]>();
  const encoded = evaluateJsonencode(text, (name) => {
    const resolved = resolveText(`\${${name}}`, planned);
    kinds.add(resolved.kind);
    return resolved.kind === "value" ? resolved.value : resolved.kind === "unknown" ? null : undefined;
  });
  if (encoded === undefined) return { kind: "open" };
  return kinds.has("unknown") ? { kind: "unknown" } : { kind: "value", value: JSON.stringify(encoded.value) };
}

function followMarks(marks: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let at = marks;
  for (const step of path) {
    if (at === true) return true;
    at = typeof step === "number" ? items(at)[step] : isObject(at) ? member(at, step) : undefined;
  }
  return at;
}
