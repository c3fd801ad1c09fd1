import type { Subnet } from "../../generated/types/spec";
import type { Rule } from "../../src/topology";
import { duplicates } from "./duplicates";
import { zoneOfAnotherRegion } from "./network-rules";

/** A spec with subnets in a region. */
interface WithSubnets {
  readonly aws: { readonly region: string };
  readonly network: { readonly subnets: readonly Subnet[] };
}

/** Refuses two subnets in one zone. */
export function duplicateZone<S extends WithSubnets>(): Rule<S> {
  return {
    code: "duplicate-availability-zone",
    severity: "error",
    title: "Two subnets lie in one availability zone",
    why: "An interface endpoint and a load balancer take one subnet an availability zone; AWS refuses the second one at apply.",
    fix: "Keep one of them.",
    source: "AWS PrivateLink, interface endpoints; Elastic Load Balancing, subnets of a Network Load Balancer",
    check: ({ network }) =>
      duplicates(network.subnets.map(({ availabilityZoneId }) => availabilityZoneId)).map(({ value, index }) => ({
        path: ["network", "subnets", index, "availabilityZoneId"],
        message: `another subnet is already in ${value}`,
      })),
  };
}

/** Warns of subnets in zones whose ids do not start like the region. */
export function zonesOfRegion<S extends WithSubnets>(): Rule<S> {
  return zoneOfAnotherRegion(({ aws, network }) =>
    network.subnets.map(({ availabilityZoneId }, index) => ({
      region: aws.region,
      zone: availabilityZoneId,
      path: ["network", "subnets", index, "availabilityZoneId"],
    })),
  );
}
