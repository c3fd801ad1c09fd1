import ipaddr from "ipaddr.js";
import type { Path } from "../../src/contract/problem";
import type { Rule, Violation } from "../../src/contract/topology";
import { zonePrefix } from "./zone-prefix";

/** A network in a spec and where it stands. */
interface CidrAt {
  readonly cidr: string;
  readonly path: Path;
}

/** A CIDR names a network, without bits after its prefix. */
export function cidrNotANetwork<S>(cidrs: (spec: S) => readonly CidrAt[]): Rule<S> {
  return {
    code: "cidr-not-a-network",
    severity: "error",
    title: "A CIDR is not a network",
    why: "The AWS provider refuses a CIDR with host bits when it validates (5.100.0).",
    fix: "Set the bits after the prefix to zero.",
    source: "hashicorp/aws 5.100.0, measured",
    check: (spec) =>
      cidrs(spec).flatMap(({ cidr, path }): Violation[] => {
        if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr)) return [{ path, message: `${cidr} is no IPv4 network` }];
        const network = `${ipaddr.IPv4.networkAddressFromCIDR(cidr)}/${cidr.split("/")[1]}`;
        return network === cidr
          ? []
          : [{ path, message: `${cidr} has bits after its prefix`, hint: `did you mean ${network}?` }];
      }),
  };
}

/** No two networks of one list overlap; what the networks are decides why. */
export function cidrOverlap<S>(cidrs: (spec: S) => readonly CidrAt[]): Rule<S> {
  return {
    code: "cidr-overlap",
    severity: "error",
    title: "Two networks overlap",
    why: "Of two clients' networks the smaller one adds nothing, and who removes the larger one does not expect that part of it stays open. Two subnets of one VPC cannot overlap.",
    fix: "Keep the network that is meant.",
    source: "EC2 security group rules; Amazon VPC, subnets",
    check: (spec) => {
      const valid = cidrs(spec).filter(({ cidr }) => ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr));
      return valid.flatMap(({ cidr, path }, index) => {
        const other = valid.slice(0, index).find((earlier) => overlap(earlier.cidr, cidr));
        return other === undefined ? [] : [{ path, message: `${cidr} overlaps ${other.cidr}` }];
      });
    },
  };
}

/** Whether two IPv4 networks have an address in common. */
export function overlap(a: string, b: string): boolean {
  const [first, second] = [ipaddr.IPv4.parseCIDR(a), ipaddr.IPv4.parseCIDR(b)];
  return first[0].match(second) || second[0].match(first);
}

/** An availability zone id in a spec, and the region that it has to be in. */
interface ZoneAt {
  readonly zone: string;
  readonly region: string;
  readonly path: Path;
}

/** An availability zone id looks like one of its region. */
export function zoneOfAnotherRegion<S>(zones: (spec: S) => readonly ZoneAt[]): Rule<S> {
  return {
    code: "availability-zone-in-other-region",
    severity: "warning",
    title: "An availability zone id does not look like one of the VPC's region",
    why: "A subnet lies in the VPC's region. That ids start with a short form of the region (usw2 for us-west-2) is inferred from those that are known.",
    fix: "Look the id up: aws ec2 describe-subnets.",
    source: "inferred from the ids of six regions in the ClickHouse documentation of 2023",
    check: (spec) =>
      zones(spec).flatMap(({ zone, region, path }) =>
        zone.startsWith(`${zonePrefix(region)}-`)
          ? []
          : [{ path, message: `${zone} does not look like a zone of ${region}` }],
      ),
  };
}

/** No two subnets of one list lie in one availability zone. */
export function duplicateZoneAmong<S>(zones: (spec: S) => readonly ZoneAt[]): Rule<S> {
  return {
    code: "duplicate-availability-zone",
    severity: "error",
    title: "Two subnets lie in one availability zone",
    why: "Interface endpoints and MSK clusters take one subnet an availability zone; AWS refuses the second one at apply.",
    fix: "Keep one of them.",
    source: "AWS PrivateLink, interface endpoints; Amazon MSK, CreateCluster",
    check: (spec) => {
      const all = zones(spec);
      return all.flatMap(({ zone, path }, index) =>
        all.slice(0, index).some((earlier) => earlier.zone === zone)
          ? [{ path, message: `another subnet is already in ${zone}` }]
          : [],
      );
    },
  };
}
