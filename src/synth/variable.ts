import type { Variable } from "../../generated/types/spec";
import type { Path } from "../contract/problem";
import { findAnnotated, type InputVariable, type Schema } from "../contract/spec-schema";
import { own } from "../terraform/values";

/** The input variable for a place of a spec: the outermost annotation on the way there. Throws where the schema has none. */
export function findVariable(schema: Schema, spec: object, path: Path): InputVariable {
  const annotated = findAnnotated(schema, "x-variable").find((part) =>
    part.path.every((step, index) => path[index] === step || (step === "*" && path[index] !== undefined)),
  );
  if (annotated === undefined) throw new Error(`no x-variable in the schema for ${path.join(".")}`);
  const { name, description, form, short = ".*", says } = annotated.value;
  const textOf = (key: string) => {
    if (key === "..") return String(path.at(-2));
    return toText(valueAt(spec, key === "" ? path : [...path.slice(0, -1), key]));
  };
  const shorten = (key: string) => (key === "" ? (RegExp(short).exec(textOf(key))?.[0] ?? "") : textOf(key));
  return {
    name: name.replaceAll(/\{(\w*|\.\.)\}/g, (_, key) => shorten(key).replaceAll("-", "_")),
    description: description.replaceAll(/\{(\w*|\.\.)\}/g, (_, key) => {
      const text = textOf(key);
      return (says !== undefined && own(says, text)) || text;
    }),
    ...(form === undefined ? {} : { form }),
  };
}

/** What a spec has at a path. */
export function valueAt(spec: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as { readonly [step: string | number]: unknown })[step], spec);
}

/** Whether a value of a spec names a variable that brings it. */
export function isVariable(value: unknown): value is Variable {
  return typeof value === "object" && value !== null && "variable" in value;
}

function toText(value: unknown): string {
  return isVariable(value) ? value.variable : String(value);
}
