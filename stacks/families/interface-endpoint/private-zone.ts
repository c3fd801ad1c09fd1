import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/topology";
import type { Guard } from "../../parts/guard";

/** A private zone that Terraform makes; what moves names is guarded. */
interface PrivateZone {
  readonly address: string;
  readonly zone: string;
  readonly comment: string;
  /** What the resource is called in the console. */
  readonly label: string;
  readonly guard: Guard;
  /** Address of an endpoint of the VPC: another VPC is another zone. */
  readonly endpointAddress: string;
  /** Where the spec asks for it, and where the zone's name comes from. */
  readonly path: Path;
  readonly namePath: Path;
}

/** Adds a private zone of the VPC and gives its id. */
export function addPrivateZone(scope: Scope, of: PrivateZone): string {
  const config = {
    name: of.zone,
    comment: of.comment,
    vpc: [{ vpcId: scope.input(["network", "vpcId"]) }],
    tags: scope.tags(of.label),
    // Networks that are associated elsewhere read back as blocks of this zone, and a plan would throw them out (aws 5.100.0).
    lifecycle: { ...of.guard, ignoreChanges: ["vpc"], replaceTriggeredBy: [`${of.endpointAddress}.vpc_id`] },
  };
  return scope.add(Route53Zone, of.address, config, of.path, { name: of.namePath }).zoneId;
}
