import type { Path } from "../contract/problem";
import { innerPart, type PartSchema, resolvePart } from "../contract/schema-parts";
import type { Value } from "../spec/parse";
import { isObject } from "../terraform/json";
import { member, own } from "../terraform/values";

/** What is known of a new spec before it is written; what is unknown is not there. */
export type Given = Value | undefined;

/** A value that a spec needs and nobody gave. */
export interface Missing {
  readonly path: Path;
  readonly schema: PartSchema;
}

/** A new spec: its value, in which null stands for what is missing. */
export interface Draft {
  readonly value: Value;
  readonly missing: readonly Missing[];
}

/**
 * A spec of a topology made from its schema: what the schema requires, in its order, and what is given. A choice is that of the default or
 * the example; other values are never made up.
 */
export function draftSpec(schema: PartSchema, given: Given): Draft {
  const missing: Missing[] = [];
  return { value: draft(schema, given, [], missing), missing };
}

function draft(part: PartSchema, given: Given, path: Path, missing: Missing[]): Value {
  const schema = resolvePart(part);
  if (schema.properties !== undefined) return draftMapping(schema, given, path, missing);
  const { additionalProperties: values, items, examples = [] } = schema;
  if (typeof values === "object") {
    const keys = Object.keys(isObject(given) ? given : toMapping(examples[0]));
    const inner = innerPart(values, schema);
    return Object.fromEntries(keys.map((key) => [key, draft(inner, member(given, key), [...path, key], missing)]));
  }
  if (items !== undefined) {
    const known = Array.isArray(given) ? given : [undefined];
    const inner = innerPart(items, schema);
    return known.map((item, index) => draft(inner, item, [...path, index], missing));
  }
  if (given !== undefined && given !== null) return given;
  if (schema.const !== undefined) return schema.const as Value;
  const choice = schema.default ?? (schema.enum === undefined ? undefined : (examples[0] ?? schema.enum[0]));
  if (choice !== undefined && typeof choice !== "object") return choice as Value;
  missing.push({ path, schema });
  return null;
}

function draftMapping(schema: PartSchema, given: Given, path: Path, missing: Missing[]): Value {
  if (given !== undefined && given !== null && !isObject(given)) return given;
  const { properties = {}, required = [], oneOf = [], dependencies = {} } = schema;
  const stated = Object.keys(toMapping(given));
  const alternatives = oneOf.map((branch) => branch.required ?? []);
  const isChosen = alternatives.some((names) => names.some((name) => stated.includes(name)));
  const wanted = new Set([...required, ...stated, ...(isChosen ? [] : (alternatives[0] ?? []))]);
  for (const name of wanted) {
    const needs = own(dependencies, name);
    if (isList(needs)) for (const need of needs) wanted.add(need);
  }
  // Of those without a required one, such as the clients of an endpoint, the first has to be there.
  if (wanted.size === 0) for (const name of Object.keys(properties).slice(0, 1)) wanted.add(name);
  const known = Object.keys(properties).filter((name) => wanted.has(name));
  const unknown = stated.filter((name) => own(properties, name) === undefined);
  return Object.fromEntries([
    ...known.map((name) => {
      const inner = innerPart(own(properties, name) ?? {}, schema, name);
      return [name, draft(inner, member(given, name), [...path, name], missing)];
    }),
    ...unknown.map((name) => [name, member(given, name) ?? null]),
  ]);
}

/** The draft with an example in each place that is missing, which shows what else would be wrong with it. */
export function withExamples({ value, missing }: Draft): Value {
  return missing.reduce<Value>((all, { path, schema }) => setAt(all, path, toExample(schema)), value);
}

function toExample({ examples = [], type }: PartSchema): Value {
  const [example] = examples;
  if (example !== undefined) return example as Value;
  return type === "integer" ? 1 : type === "boolean" ? true : "example";
}

/** A value with another one at a path; lists and mappings on the way are made where they are not there. */
export function setAt(around: Given, [step, ...rest]: Path, value: Value): Value {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items = Array.isArray(around) ? [...around] : [];
    items[step] = setAt(items[step], rest, value);
    return items.map((item) => item ?? null);
  }
  return { ...toMapping(around), [step]: setAt(member(around, step), rest, value) };
}

/** What is known of two sources; where both know something, the second. */
export function merge(first: Given, second: Given): Given {
  if (second === undefined || second === null) return first;
  if (!isObject(first) || !isObject(second)) return second;
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(keys.map((key) => [key, merge(member(first, key), member(second, key)) ?? null]));
}

function toMapping(value: unknown): { readonly [key: string]: Value } {
  return isObject(value as Given) ? (value as { readonly [key: string]: Value }) : {};
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
