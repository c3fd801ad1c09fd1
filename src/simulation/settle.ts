import { isDeepStrictEqual } from "node:util";
import type { ArgumentRules, ResourcePlanning } from "../contract/model";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { BlockSchema } from "../provider/schema";
import { sortKeys } from "../terraform/values";
import { conformBlock } from "./conform";

/**
 * What the older SDK makes of a plan: it cannot tell nothing from an empty text, zero and false, so that a change between them is none; an
 * empty text leaves to the cloud what the cloud may decide; timeouts are no part of an object, so that a change of them is none; JSON is
 * compared by what it says. Seen with AWS provider 5.100.0.
 */
export function settle(
  schema: BlockSchema,
  prior: ObjectValue | null,
  planned: ObjectValue,
  planning: ResourcePlanning,
  rules: ArgumentRules | undefined,
): ObjectValue {
  const ignored = (planning.ignoredUnless ?? [])
    .filter(({ argument, values }) => !values.includes(String(planned[argument])))
    .flatMap((rule) => rule.arguments);
  const isIgnored = (name: string) =>
    ignored.some((each) => each === name || (each.endsWith("*") && name.startsWith(each.slice(0, -1))));
  const known = Object.entries(planned).map(([name, value]): [string, Value] => {
    const before = prior?.[name] ?? null;
    if (isIgnored(name)) return [name, prior === null ? absent(schema, name) : before];
    return [name, rules?.arguments[name]?.form === "json" ? settleJson(before, value) : value];
  });
  const settled = Object.fromEntries(known);
  return prior === null ? settled : settleBlock(schema, conformBlock(schema, prior), settled);
}

/** What a new resource has in place of an argument that it does not have. */
function absent(schema: BlockSchema, name: string): Value {
  if (schema.attributes?.[name]?.computed === true) return unknown;
  const mode = schema.block_types?.[name]?.nesting_mode;
  return mode === "list" || mode === "set" ? [] : null;
}

function settleBlock(schema: BlockSchema, prior: ObjectValue, planned: ObjectValue): ObjectValue {
  const settled = Object.entries(planned).map(([name, value]): [string, Value] => {
    const nested = schema.block_types?.[name];
    const before = prior[name] ?? null;
    if (isAlike(before, value)) return [name, before];
    if (schema.attributes?.[name]?.computed === true && value === "") return [name, before];
    if (nested === undefined) return [name, value];
    if (name === "timeouts" && nested.nesting_mode === "single") return [name, before];
    if (nested.nesting_mode !== "list" || !isList(value) || !isList(before)) return [name, value];
    return [name, value.map((item, index) => settleItem(nested.block, before[index], item))];
  });
  return Object.fromEntries(settled);
}

function settleItem(schema: BlockSchema, before: Value | undefined, item: Value): Value {
  return isObject(before) && isObject(item) ? settleBlock(schema, before, item) : item;
}

function settleJson(before: Value, value: Value): Value {
  if (typeof value !== "string" || value === "") return value;
  const normal = toNormalJson(value);
  return typeof before === "string" && before !== "" && toNormalJson(before) === normal ? before : normal;
}

/** The text without blanks and with sorted keys; what is no JSON as it is. */
function toNormalJson(text: string): string {
  try {
    return JSON.stringify(sortKeys(JSON.parse(text)));
  } catch {
    return text;
  }
}

/** Whether two values are the same to who cannot tell nothing from zero. */
function isAlike(one: Value, other: Value): boolean {
  if (one === unknown || other === unknown) return one === other;
  if (isNothing(one) && isNothing(other)) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isAlike(item, other[index] ?? null));
  }
  if (isObject(one) && isObject(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.every((name) => isAlike(one[name] ?? null, other[name] ?? null));
  }
  return isDeepStrictEqual(one, other);
}

function isNothing(value: Value): boolean {
  if (value === null || value === "" || value === 0 || value === false) return true;
  if (isList(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isNothing);
}
