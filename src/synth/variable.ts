import type { Variable } from "../../generated/types/spec";
import common from "../../schemas/common.schema.json";
import type { Path } from "../contract/problem";
import type { InputVariable, Schema } from "../contract/topology";

/** The input variable for a place of a spec: the outermost annotation on the way there. Throws where the schema has none. */
export function findVariable(schema: Schema, spec: object, path: Path): InputVariable {
  const annotation = findAnnotation(schema, path);
  if (annotation === undefined) throw new Error(`no x-variable in the schema for ${path.join(".")}`);
  const { name, description, form, short = ".*" } = annotation;
  const textOf = (key: string) => toText(valueAt(spec, key === "" ? path : [...path.slice(0, -1), key]));
  const shorten = (key: string) => (key === "" ? (RegExp(short).exec(textOf(key))?.[0] ?? "") : textOf(key));
  return {
    name: name.replaceAll(/\{(\w*)\}/g, (_, key) => shorten(key).replaceAll("-", "_")),
    description: description.replaceAll(/\{(\w*)\}/g, (_, key) => textOf(key)),
    ...(form === undefined ? {} : { form }),
  };
}

function findAnnotation(schema: Schema | undefined, path: Path): Schema["x-variable"] {
  if (schema === undefined || schema["x-variable"] !== undefined) return schema?.["x-variable"];
  if (schema.$ref !== undefined) return findAnnotation(resolve(schema.$ref), path);
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const others = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
  return findAnnotation(typeof step === "number" ? schema.items : (schema.properties?.[step] ?? others), rest);
}

function resolve(reference: string): Schema | undefined {
  const definitions: { readonly [name: string]: Schema } = common.definitions;
  return definitions[reference.slice(reference.lastIndexOf("/") + 1)];
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
