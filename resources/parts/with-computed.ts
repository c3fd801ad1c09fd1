import { type ObjectValue, unknown, type Value } from "../../src/contract/value";

/** The values of a creation, in which some of what was unknown when it was planned is what this cloud would compute, not made up. */
export function withComputed(
  planned: ObjectValue,
  values: ObjectValue,
  computed: { readonly [attribute: string]: Value },
): ObjectValue {
  const unplanned = Object.entries(computed).filter(([attribute]) => planned[attribute] === unknown);
  return { ...values, ...Object.fromEntries(unplanned) };
}
