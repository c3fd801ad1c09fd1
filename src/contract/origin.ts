import type { Path } from "./problem";
import type { Origin } from "./topology";

/**
 * The path in the spec that an address comes from, or its argument, where that is named by its path below the resource. Undefined where nobody
 * said: an address that no stage has.
 */
export function tryFindOrigin(
  origins: ReadonlyMap<string, Origin>,
  address: string,
  argument?: string,
): Path | undefined {
  const origin = origins.get(address);
  return argument === undefined ? origin?.path : origin?.pathOf(argument.replace(/[.[].*/s, ""));
}
