import type { Path } from "./problem";
import type { Origin } from "./topology";

/**
 * The path in the spec that an address comes from, or its argument, which may be named by a path such as `block.argument` or `tags["key"]`.
 * What the spec does not have comes from where the address does. Undefined where nobody said: an address that no stage has.
 */
export function tryFindOrigin(
  origins: ReadonlyMap<string, Origin>,
  address: string,
  argument?: string,
): Path | undefined {
  const origin = origins.get(address);
  return argument === undefined ? origin?.path : (origin?.tryPathOf(argument) ?? origin?.path);
}
