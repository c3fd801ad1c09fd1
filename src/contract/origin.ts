import type { Path } from "./problem";
import type { Origin } from "./scope";

/**
 * The place in the spec that an address comes from, or its argument, which may be named by a path such as `block.argument` or `tags["key"]`.
 * What the spec does not have comes from where the address does. Undefined where nobody said: an address that no stage has.
 */
export function locateOrigin<Place extends { readonly pointer: string }>(
  source: { readonly locate: (path: Path) => Place },
  origins: ReadonlyMap<string, Origin>,
  address: string,
  argument?: string,
): Place | undefined {
  const origin = origins.get(address);
  if (origin === undefined) return undefined;
  const path = argument === undefined ? undefined : origin.tryPathOf(argument);
  const place = source.locate(path ?? origin.path);
  return place.pointer === "" ? source.locate(origin.path) : place;
}
