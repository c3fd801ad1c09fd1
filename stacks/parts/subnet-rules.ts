import type { Subnet } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/topology";
import { duplicateZoneAmong, zoneOfAnotherRegion } from "./network-rules";

/** A spec with subnets in a region. */
interface WithSubnets {
  readonly aws: { readonly region: string };
  readonly network: { readonly subnets: readonly Subnet[] };
}

/** Refuses two subnets in one zone. */
export function duplicateZone<S extends WithSubnets>(): Rule<S> {
  return duplicateZoneAmong(zonesOf);
}

/** Warns of subnets in zones whose ids do not start like the region. */
export function zonesOfRegion<S extends WithSubnets>(): Rule<S> {
  return zoneOfAnotherRegion(zonesOf);
}

function zonesOf({ aws, network }: WithSubnets): { zone: string; region: string; path: Path }[] {
  return network.subnets.map(({ availabilityZoneId }, index) => ({
    zone: availabilityZoneId,
    region: aws.region,
    path: ["network", "subnets", index, "availabilityZoneId"],
  }));
}
