import ipaddr from "ipaddr.js";
import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseAws } from "../../generated/types/spec";
import type { Path } from "../../src/problem";
import type { Rule, Violation } from "../../src/topology";
import { duplicateIdRule, duplicateIds, duplicateServices, duplicates } from "../parts/duplicates";
import { eachHostname, hostnameZoneRule, zoneOf } from "../parts/hostnames";
import { idText } from "../parts/id-text";
import { zoneWithoutUse } from "../parts/zone-without-use";
import { privateZone, serviceRegion } from "./names";

type SpecRule = Rule<ClickhouseAws>;

const cidrsPath: Path = ["network", "clients", "cidrs"];

const duplicateZone: SpecRule = {
  code: "duplicate-availability-zone",
  severity: "error",
  title: "Two subnets lie in one availability zone",
  why: "An interface endpoint takes one subnet an availability zone; AWS refuses the second one at apply.",
  fix: "Keep one of them.",
  source: "AWS PrivateLink, interface endpoints",
  check: ({ network }) =>
    duplicates(network.subnets.map(({ availabilityZoneId }) => availabilityZoneId)).map(({ value, index }) => ({
      path: ["network", "subnets", index, "availabilityZoneId"],
      message: `another subnet is already in ${value}`,
    })),
};

const duplicateId = duplicateIdRule<ClickhouseAws>(({ network, clickhouse }) => [
  ...duplicateIds(
    ["network", "subnets"],
    network.subnets.map(({ id }) => idText(id)),
    "id",
  ),
  ...duplicateIds(["network", "securityGroupIds"], (network.securityGroupIds ?? []).map(idText)),
  ...duplicateIds(["network", "clients", "securityGroupIds"], (network.clients?.securityGroupIds ?? []).map(idText)),
  ...duplicateServices(clickhouse.services),
]);

const notANetwork: SpecRule = {
  code: "cidr-not-a-network",
  severity: "error",
  title: "A CIDR is not a network",
  why: "The AWS provider refuses a CIDR with host bits when it validates (5.100.0).",
  fix: "Set the bits after the prefix to zero.",
  source: "hashicorp/aws 5.100.0, measured",
  check: (spec) =>
    eachCidr(spec).flatMap(({ cidr, path }): Violation[] => {
      if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr)) return [{ path, message: `${cidr} is no IPv4 network` }];
      const network = `${ipaddr.IPv4.networkAddressFromCIDR(cidr)}/${cidr.split("/")[1]}`;
      return network === cidr
        ? []
        : [{ path, message: `${cidr} has bits after its prefix`, hint: `did you mean ${network}?` }];
    }),
};

const overlappingCidrs: SpecRule = {
  code: "cidr-overlap",
  severity: "error",
  title: "Two client networks overlap",
  why: "The smaller one adds nothing, and who removes the larger one later does not expect that part of it stays open.",
  fix: "Keep the network that is meant.",
  source: "EC2 security group rules",
  check: (spec) => {
    const valid = eachCidr(spec).filter(({ cidr }) => ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr));
    return valid.flatMap(({ cidr, path }, index) => {
      const other = valid.slice(0, index).find((earlier) => overlap(earlier.cidr, cidr));
      return other === undefined ? [] : [{ path, message: `${cidr} overlaps ${other.cidr}` }];
    });
  },
};

const openToTheWorld: SpecRule = {
  code: "cidr-too-wide",
  severity: "error",
  title: "A client network is as wide as the internet",
  why: "Whoever reaches the VPC, through peering, a VPN or a mistake in routing, would reach the database's port.",
  fix: "Name the networks that the clients are in; 10.0.0.0/8 is the widest private one.",
  source: "RFC 1918",
  check: (spec) =>
    eachCidr(spec)
      .filter(({ cidr }) => Number(cidr.split("/")[1]) < 8)
      .map(({ cidr, path }) => ({ path, message: `${cidr} opens the endpoint to the world` })),
};

const publicClients: SpecRule = {
  code: "cidr-public",
  severity: "warning",
  title: "A client network has public addresses",
  why: "Clients reach an interface endpoint from private addresses, unless a company uses public ones inside its network.",
  fix: "Check that the network is meant.",
  source: "RFC 1918, RFC 6598",
  check: (spec) =>
    eachCidr(spec)
      .filter(({ cidr }) => ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr) && Number(cidr.split("/")[1]) >= 8)
      .filter(({ cidr }) => ipaddr.parseCIDR(cidr)[0].range() === "unicast")
      .map(({ cidr, path }) => ({ path, message: `${cidr} is a network of public addresses` })),
};

const hostnameZone = hostnameZoneRule<ClickhouseAws>((spec) => [
  `${serviceRegion(spec)}.aws.clickhouse.cloud`,
  privateZone(spec),
]);

const newerHostname: SpecRule = {
  code: "hostname-wants-private-zone",
  severity: "warning",
  title: "A hostname with .vpce. is used with private-dns",
  why: "The vendor's documentation since 2025 leaves private DNS off and points these names at the endpoint with a private zone; whether the endpoint's own private DNS covers them is not documented.",
  fix: "Set dns.mode to private-zone.",
  source: "ClickHouse documentation, AWS PrivateLink (documentation PR 3513, 2025-03-18)",
  check: (spec) =>
    spec.dns.mode !== "private-dns"
      ? []
      : eachHostname(spec)
          .filter(({ hostname }) => zoneOf(hostname) === privateZone(spec))
          .map(({ hostname, path }) => ({ path, message: `${hostname} is a name of the vendor's newer way` })),
};

const olderHostname: SpecRule = {
  code: "hostname-outside-private-zone",
  severity: "error",
  title: "A hostname lies outside the private zone",
  why: "The zone holds names with .vpce. only; this one would go on resolving to the internet.",
  fix: "Use the service's privateDnsHostname, or set dns.mode to private-dns.",
  source: "ClickHouse documentation, AWS PrivateLink",
  check: (spec) =>
    spec.dns.mode !== "private-zone"
      ? []
      : eachHostname(spec)
          .filter(({ hostname }) => zoneOf(hostname) === `${serviceRegion(spec)}.aws.clickhouse.cloud`)
          .map(({ hostname, path }) => ({ path, message: `${hostname} is not in ${privateZone(spec)}` })),
};

const crossRegion: SpecRule = {
  code: "cross-region-unsupported",
  severity: "error",
  title: "The VPC's region is not one that cross-region PrivateLink is listed for",
  why: "AWS answers that the service name could not be verified.",
  fix: "Ask the vendor's support to add the region, or use an endpoint service of the VPC's region.",
  source: regions.awsConsumerRegions.source,
  check: (spec) =>
    serviceRegion(spec) !== spec.aws.region && !regions.awsConsumerRegions.regions.includes(spec.aws.region)
      ? [
          {
            path: ["aws", "region"],
            message: `the endpoint service is in ${serviceRegion(spec)}, and ${spec.aws.region} is not listed for access across regions`,
          },
        ]
      : [],
};

const zoneWithoutService: SpecRule = {
  code: "availability-zone-without-service",
  severity: "error",
  title: "A subnet lies in an availability zone that the endpoint service is not in",
  why: "AWS refuses to make the endpoint's network interface there.",
  fix: "Use a subnet in one of the zones that the message lists.",
  source: "AWS PrivateLink, interface endpoints",
  check: (spec) => {
    const zones = spec.clickhouse.availabilityZoneIds;
    if (zones === undefined || serviceRegion(spec) !== spec.aws.region) return [];
    return spec.network.subnets.flatMap(({ availabilityZoneId }, index) =>
      zones.includes(availabilityZoneId)
        ? []
        : [
            {
              path: ["network", "subnets", index, "availabilityZoneId"],
              message: `the endpoint service is not in ${availabilityZoneId}, but in ${zones.join(", ")}`,
            },
          ],
    );
  },
};

const zoneOfAnotherRegion: SpecRule = {
  code: "availability-zone-in-other-region",
  severity: "warning",
  title: "An availability zone id does not look like one of the VPC's region",
  why: "A subnet lies in the VPC's region. That ids start with a short form of the region (usw2 for us-west-2) is inferred from those that are known.",
  fix: "Look the id up: aws ec2 describe-subnets.",
  source: "inferred from the ids of six regions in the ClickHouse documentation of 2023",
  check: ({ aws, network }) =>
    network.subnets.flatMap(({ availabilityZoneId }, index) =>
      availabilityZoneId.startsWith(`${shortRegion(aws.region)}-`)
        ? []
        : [
            {
              path: ["network", "subnets", index, "availabilityZoneId"],
              message: `${availabilityZoneId} does not look like a zone of ${aws.region}`,
            },
          ],
    ),
};

const registryDiffers: SpecRule = {
  code: "registry-differs",
  severity: "warning",
  title: "The vendor's table of 2023 says something else",
  why: "The table is no longer published and services tell their own values today, so a difference is no error; but it is a common sign of a value copied from another region.",
  fix: "Compare with endpointServiceId in the service's privateEndpointConfig.",
  source: regions.awsEndpointServices.source,
  check: (spec) => {
    const known = new Map(Object.entries(regions.awsEndpointServices.regions)).get(serviceRegion(spec));
    if (known === undefined) return [];
    const declared = [...(spec.clickhouse.availabilityZoneIds ?? known.availabilityZoneIds)].sort();
    const outside = spec.network.subnets.filter(
      ({ availabilityZoneId }) => !known.availabilityZoneIds.includes(availabilityZoneId),
    );
    const isSameService = known.endpointServiceName === spec.clickhouse.endpointServiceName;
    return [
      ...(isSameService
        ? []
        : [
            {
              path: ["clickhouse", "endpointServiceName"],
              message: `the table has ${known.endpointServiceName} for ${serviceRegion(spec)}`,
            },
          ]),
      ...(declared.join() === known.availabilityZoneIds.join()
        ? []
        : [
            {
              path: ["clickhouse", "availabilityZoneIds"],
              message: `the table has ${known.availabilityZoneIds.join(", ")}`,
            },
          ]),
      ...(isSameService && serviceRegion(spec) === spec.aws.region && spec.clickhouse.availabilityZoneIds === undefined
        ? outside.map((subnet) => ({
            path: ["network", "subnets", spec.network.subnets.indexOf(subnet), "availabilityZoneId"],
            message: `the table does not list ${subnet.availabilityZoneId}, but ${known.availabilityZoneIds.join(", ")}`,
          }))
        : []),
    ];
  },
};

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly SpecRule[] = [
  duplicateZone,
  duplicateId,
  notANetwork,
  overlappingCidrs,
  openToTheWorld,
  publicClients,
  hostnameZone,
  newerHostname,
  olderHostname,
  zoneWithoutUse,
  crossRegion,
  zoneWithoutService,
  zoneOfAnotherRegion,
  registryDiffers,
];

function eachCidr({ network }: ClickhouseAws): { cidr: string; path: Path }[] {
  return (network.clients?.cidrs ?? []).map((cidr, index) => ({ cidr, path: [...cidrsPath, index] }));
}

function overlap(a: string, b: string): boolean {
  const [first, second] = [ipaddr.IPv4.parseCIDR(a), ipaddr.IPv4.parseCIDR(b)];
  return first[0].match(second) || second[0].match(first);
}

function shortRegion(region: string): string {
  const [continent, place = "", number] = region.split("-");
  const short = place
    .replace("north", "n")
    .replace("south", "s")
    .replace("east", "e")
    .replace("west", "w")
    .replace("central", "c");
  return `${continent}${short}${number}`;
}
