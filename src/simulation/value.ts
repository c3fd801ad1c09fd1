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
