import type { Subnet } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Scope } from "../../src/contract/topology";

/** Ids of the subnets at `path` in the order of their availability zones, so that their order in the spec changes nothing. */
export function inputSubnets(scope: Scope, subnets: readonly Subnet[], path: Path): string[] {
  return subnets
    .map(({ availabilityZoneId }, index) => ({ availabilityZoneId, index }))
    .sort((a, b) => (a.availabilityZoneId < b.availabilityZoneId ? -1 : 1))
    .map(({ index }) => scope.input([...path, index, "id"]));
}
