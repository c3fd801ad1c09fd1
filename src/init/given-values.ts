import type { Path } from "../contract/problem";
import { type PartSchema, partAt } from "../contract/schema-parts";
import { suggest } from "../contract/suggest";
import { show } from "../contract/visible";
import { fieldsOf } from "../pages/fields";
import { readWholeJson } from "../plan/json-slices";
import type { Value } from "../spec/parse";
import { setAt } from "./draft";

/** What `--set path=value` says: a value at a path such as `network.subnets.0.id`, in the type that the schema has there. */
export function setValue(
  assignment: string,
  schema: PartSchema,
  before: Value,
): { readonly value: Value; readonly path: Path } | { readonly reason: string } {
  const split = assignment.indexOf("=");
  if (split <= 0) return { reason: `--set takes PATH=VALUE, not ${show(assignment)}` };
  const written = assignment.slice(0, split);
  const path = toPath(written);
  const part = partAt(schema, path);
  if (part === undefined) {
    const near = suggest(
      path.join("."),
      fieldsOf(schema).map((field) => along(field.path, path)),
    );
    const question = near === undefined ? "plinth explain shows the fields of a topology" : `did you mean ${near}?`;
    return { reason: `there is no field ${show(written)}; ${question}` };
  }
  const value = toValue(assignment.slice(split + 1), part);
  if (typeof value === "string" && part.type === "object")
    return { reason: `${show(written)} takes a mapping: --set ${written}.KEY=VALUE, or all of it as JSON` };
  return { path, value: setAt(before, path, value) };
}

/** The path of a field with the keys and indexes of another path. */
function along(field: string, path: Path): string {
  const steps = field.replaceAll("[]", ".[]").split(".");
  return steps
    .map((step, index) => {
      if (step === "[]") return typeof path[index] === "number" ? path[index] : 0;
      return step === "<key>" ? (path[index] ?? "NAME") : step;
    })
    .join(".");
}

function toPath(written: string): Path {
  return written
    .replace(/\[(\d{1,3})\]/g, ".$1")
    .split(".")
    .map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));
}

/** A text as the schema wants it: whole numbers and truth values as such, lists with commas or as JSON, mappings as JSON. */
export function toValue(text: string, { type, items, properties, additionalProperties }: PartSchema): Value {
  if (type === "integer" && /^\d{1,9}$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  const isMapping = properties !== undefined || typeof additionalProperties === "object";
  if (items !== undefined || isMapping) {
    const parsed = tryParse(text);
    if (parsed !== undefined) return parsed;
    if (items !== undefined) return text.split(",").map((item) => toValue(item.trim(), items));
  }
  return text;
}

function tryParse(text: string): Value | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const read = readWholeJson(new TextEncoder().encode(text));
  return "value" in read ? read.value : undefined;
}
