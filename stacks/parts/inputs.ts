import type { Subnet } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Scope } from "../../src/contract/scope";

/** Subnets with their places in a list, in the order of their availability zones, so that their order in the spec changes nothing. */
export function inZoneOrder<S extends Pick<Subnet, "availabilityZoneId">>(
  subnets: readonly S[],
): { readonly subnet: S; readonly index: number }[] {
  return subnets
    .map((subnet, index) => ({ subnet, index }))
    .sort((a, b) => (a.subnet.availabilityZoneId < b.subnet.availabilityZoneId ? -1 : 1));
}

/** Ids of the subnets at `path`, in that order. */
export function inputSubnets(scope: Scope, subnets: readonly Subnet[], path: Path): string[] {
  return inZoneOrder(subnets).map(({ index }) => scope.input([...path, index, "id"]));
}
