/** Stands for a value that is known only after the apply. */
export const unknown: unique symbol = Symbol("unknown");

/**
 * A value of Terraform's type system as the simulation holds it: sets are arrays in a canonical order, an absent argument is null,
 * a block type is an array (or an object or null where it nests as `single`).
 */
export type Value = string | number | boolean | null | typeof unknown | readonly Value[] | ObjectValue;

/** An object, a map or a block. */
export interface ObjectValue {
  readonly [name: string]: Value;
}

/** Whether a value is a list or a set. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is an object, a map or a block. */
export function isObject(value: Value | undefined): value is ObjectValue {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
