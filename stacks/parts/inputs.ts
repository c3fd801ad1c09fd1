import type { Subnet, Variable } from "../../generated/types/spec";
import type { Scope } from "../../src/contract/topology";
import { idText } from "./id-text";

/** Ids of subnets in the order of their availability zones, so that their order in the spec changes nothing. */
export function inputSubnets(scope: Scope, subnets: readonly Subnet[]): string[] {
  return [...subnets]
    .sort((a, b) => (a.availabilityZoneId < b.availabilityZoneId ? -1 : 1))
    .map(({ id, availabilityZoneId }) =>
      scope.input(id, {
        name: `subnet_id_${availabilityZoneId.replaceAll("-", "_")}`,
        description: `Id of the subnet in ${availabilityZoneId}.`,
      }),
    );
}

/** Id of a security group; a variable of it is named by the prefix and the id. */
export function inputSecurityGroup(scope: Scope, id: string | Variable, prefix: string, role: string): string {
  const name = `${prefix}_${idText(id).replace(/^sg-/, "")}`;
  return scope.input(id, { name, description: `Id of a security group ${role}.` });
}
