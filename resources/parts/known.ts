import { isObject, type ObjectValue, type Value } from "../../src/contract/value";

/** A text; undefined where it is absent, unknown or no text. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Whether a value is given: known, or to be known after the apply. */
export function isGiven(value: Value | undefined): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** The known texts of a list or set; empty where it is absent or unknown. */
export function textsOf(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The items of a block type; empty where there is none or they are unknown. */
export function blocksOf(value: Value | undefined): ObjectValue[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

/** The only item of a block type, if there is one. */
export function blockOf(value: Value | undefined): ObjectValue | undefined {
  return blocksOf(value)[0];
}

/** The block at a path of block types that hold one item each. */
export function blockAt(values: ObjectValue, ...path: readonly string[]): ObjectValue | undefined {
  return path.reduce<ObjectValue | undefined>((block, name) => blockOf(block?.[name]), values);
}
