import ipaddr from "ipaddr.js";
import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseAws } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Claim, Ownership, Rule } from "../../src/contract/topology";
import { byocAllowListRule } from "../families/clickhouse/byoc";
import { claimZone, eachHostname, hostnameZoneRule, zoneOf, zoneOwner } from "../families/clickhouse/rules";
import { eachOf } from "../parts/checks";
import { isNetwork, overlap } from "../parts/schema-rules";
import { securityGroupName } from "../parts/security-group-name";
import { byoc, privateZone, serviceRegion } from "./zones";

const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
const neverClients = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4"];

const hostnameZone = hostnameZoneRule<ClickhouseAws>((spec) =>
  byoc(spec) === undefined ? [legacyZone(spec), privateZone(spec)] : [privateZone(spec)],
);

const zonesHint = "look up the zones of the endpoint service: aws ec2 describe-vpc-endpoint-services";

const groupName = securityGroupName<ClickhouseAws>(({ name, network }) =>
  network.clients === undefined ? [] : [{ path: ["name"], name: `${name}-endpoint` }],
);

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickhouseAws>[] = [
  {
    code: "cidr-too-wide",
    severity: "error",
    title: "A client network is as wide as the internet",
    why: "Whoever reaches the VPC, through peering, a VPN or a mistake in routing, would reach the database's port.",
    fix: "Name the networks that the clients are in; 10.0.0.0/8 is the widest private one.",
    source: "RFC 1918",
    check: eachOf(
      eachCidr,
      [],
      ({ cidr }) => Number(cidr.split("/")[1]) < 8 && `${cidr} opens the endpoint to the world`,
    ),
  },
  {
    code: "cidr-not-for-clients",
    severity: "error",
    title: "A client network has addresses that no client in a VPC has",
    why: "Loopback, link-local, multicast and reserved addresses are never the source of a connection through the network.",
    fix: "Name the networks that the clients are in.",
    source: "RFC 6890",
    check: eachOf(eachValidCidr, [], ({ cidr }) => isNeverClient(cidr) && `${cidr} has addresses that no client has`),
  },
  {
    code: "cidr-public",
    severity: "warning",
    title: "A client network has public addresses",
    why: "Clients reach an interface endpoint from private addresses, unless a company uses public ones inside its network.",
    fix: "Check that the network is meant.",
    source: "RFC 1918, RFC 6598",
    check: eachOf(
      eachValidCidr,
      [],
      ({ cidr }) =>
        !isNeverClient(cidr) &&
        !privateNetworks.some((network) => contains(network, cidr)) &&
        `${cidr} has public addresses`,
    ),
  },
  hostnameZone,
  {
    code: "hostname-outside-private-dns",
    severity: "warning",
    title: "The endpoint's private DNS may not answer for a hostname",
    why: "The private DNS of the vendor's endpoint services answers for names with .vpce.; the others are routed over the internet, flip or not. The vendor's document of 2023 has it otherwise, so that some services may still answer for them.",
    fix: "Compare with the private DNS names that aws ec2 describe-vpc-endpoint-services shows; where they do not cover the hostname, use the service's privateDnsHostname.",
    source:
      "ClickHouse documentation, AWS PrivateLink (clickhouse-docs 06ce6f72), and Setting up AWS PrivateLink (2023)",
    check: (spec) =>
      spec.dns.mode !== "private-dns"
        ? []
        : eachHostname(spec)
            .filter(({ hostname }) => zoneOf(hostname) === legacyZone(spec))
            .map(({ hostname, path }) => ({
              path,
              message: `${hostname} is not in ${privateZone(spec)}`,
              hint: `before the flip, PrivateDnsNames of ${spec.clickhouse.endpointServiceName} have to cover it: aws ec2 describe-vpc-endpoint-services --region ${serviceRegion(spec)} --service-names ${spec.clickhouse.endpointServiceName}; otherwise use the service's privateDnsHostname`,
            })),
  },
  {
    code: "byoc-needs-private-dns",
    severity: "error",
    title: "A BYOC endpoint needs its own private DNS",
    why: "The vendor requires private DNS names on the endpoint in BYOC; it writes no other way to resolve the hostnames.",
    fix: "Set dns.mode to private-dns.",
    source: "ClickHouse documentation, BYOC private networking setup on AWS (documentation PR 6452)",
    at: ["dns", "mode"],
    finds: (spec) =>
      byoc(spec) !== undefined &&
      spec.dns.mode !== "private-dns" &&
      `dns.mode is ${spec.dns.mode}, and ${privateZone(spec)} is a zone of BYOC`,
  },
  byocAllowListRule<ClickhouseAws>(byoc),
  {
    code: "hostname-outside-private-zone",
    severity: "error",
    title: "A hostname lies outside the private zone",
    why: "The zone holds names with .vpce. only; this one would go on resolving to the internet.",
    fix: "Use the service's privateDnsHostname, or set dns.mode to private-dns.",
    source: "ClickHouse documentation, AWS PrivateLink",
    check: eachOf(
      eachHostname,
      [],
      ({ hostname }, spec: ClickhouseAws) =>
        spec.dns.mode === "private-zone" &&
        zoneOf(hostname) === legacyZone(spec) &&
        `${hostname} is not in ${privateZone(spec)}`,
    ),
  },
  {
    code: "cross-region-unsupported",
    severity: "error",
    title: "The VPC's region is not one that cross-region PrivateLink is listed for",
    why: "AWS answers that the service name could not be verified.",
    fix: "Ask the vendor's support to add the region, or use an endpoint service of the VPC's region.",
    source: regions.awsConsumerRegions.source,
    at: ["aws", "region"],
    finds: (spec) =>
      serviceRegion(spec) !== spec.aws.region &&
      !regions.awsConsumerRegions.regions.includes(spec.aws.region) &&
      `the endpoint service is in ${serviceRegion(spec)}, and ${spec.aws.region} is not listed for access across regions`,
  },
  {
    code: "service-in-other-region",
    severity: "warning",
    title: "The endpoint service is in another region than the VPC, and nothing says that this is meant",
    why: "A copied service name gives an endpoint that connects all the same: traffic crosses regions, with its latency and its price, and reaches the services of the other region.",
    fix: "Correct the endpoint service or aws.region, or say clickhouse.region.",
    source: "AWS PrivateLink guide, cross-region enabled endpoint services",
    check: (spec) => {
      const region = serviceRegion(spec);
      if (spec.clickhouse.region !== undefined || region === spec.aws.region) return [];
      return [
        {
          path: ["clickhouse", "endpointServiceName"],
          message: `the endpoint service is in ${region}, the VPC in ${spec.aws.region}`,
          hint: `correct one of the two, or, where this is meant, say clickhouse.region: ${region}`,
        },
      ];
    },
  },
  {
    code: "service-region-differs",
    severity: "error",
    title: "The endpoint service is in another region than the spec says",
    why: "Its name has the region, and decides alone which services are reached.",
    fix: "Correct clickhouse.region or the endpoint service.",
    source: "AWS PrivateLink, names of endpoint services",
    at: ["clickhouse", "region"],
    finds: (spec) =>
      ![undefined, serviceRegion(spec)].includes(spec.clickhouse.region) &&
      `the endpoint service is in ${serviceRegion(spec)}`,
  },
  {
    code: "availability-zone-without-service",
    severity: "error",
    title: "A subnet lies in an availability zone that the endpoint service is not in",
    why: "AWS refuses to make the endpoint's network interface there.",
    fix: "Use a subnet in one of the zones that the message lists.",
    source: "AWS PrivateLink, interface endpoints",
    check: eachOf(eachSubnet, ["availabilityZoneId"], ({ availabilityZoneId: zone }, spec) => {
      const zones = spec.clickhouse.availabilityZoneIds;
      if (zones === undefined || serviceRegion(spec) !== spec.aws.region) return false;
      return !zones.includes(zone) && `the endpoint service is not in ${zone}, but in ${zones.join(", ")}`;
    }),
  },
  {
    code: "registry-differs",
    severity: "warning",
    title: "The vendor's table of 2023 says something else",
    why: "The table is no longer published and services tell their own values today, so a difference is no error; but it is a common sign of a value copied from another region.",
    fix: "Compare with endpointServiceId in the service's privateEndpointConfig.",
    source: regions.awsEndpointServices.source,
    check: (spec) => {
      const known = new Map(Object.entries(regions.awsEndpointServices.regions)).get(serviceRegion(spec));
      if (known === undefined || byoc(spec) !== undefined) return [];
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
                message: `the vendor's table of 2023 has ${known.endpointServiceName} for ${serviceRegion(spec)}`,
              },
            ]),
        ...(declared.join() === known.availabilityZoneIds.join()
          ? []
          : [
              {
                path: ["clickhouse", "availabilityZoneIds"],
                message: `the vendor's table of 2023 has ${known.availabilityZoneIds.join(", ")}`,
                hint: zonesHint,
              },
            ]),
        ...(isSameService &&
        serviceRegion(spec) === spec.aws.region &&
        spec.clickhouse.availabilityZoneIds === undefined
          ? outside.map((subnet) => ({
              path: ["network", "subnets", spec.network.subnets.indexOf(subnet), "availabilityZoneId"],
              message: `the vendor's table of 2023 does not list ${subnet.availabilityZoneId}, but ${known.availabilityZoneIds.join(", ")}`,
              hint: zonesHint,
            }))
          : []),
      ];
    },
  },
  groupName,
];

/** The zone of the hostnames that the vendor's document of 2023 has. */
function legacyZone(spec: ClickhouseAws): string {
  return `${serviceRegion(spec)}.aws.clickhouse.cloud`;
}

function eachSubnet({ network }: ClickhouseAws) {
  return network.subnets.map((subnet, index) => ({ ...subnet, path: ["network", "subnets", index] }));
}

function eachCidr({ network }: ClickhouseAws): { cidr: string; path: Path }[] {
  return (network.clients?.cidrs ?? []).map((cidr, index) => ({ cidr, path: ["network", "clients", "cidrs", index] }));
}

function eachValidCidr(spec: ClickhouseAws): { cidr: string; path: Path }[] {
  return eachCidr(spec).filter(({ cidr }) => isNetwork(cidr));
}

function isNeverClient(cidr: string): boolean {
  return neverClients.some((network) => overlap(cidr, network));
}

function contains(network: string, cidr: string): boolean {
  const [outer, inner] = [ipaddr.IPv4.parseCIDR(network), ipaddr.IPv4.parseCIDR(cidr)];
  return inner[1] >= outer[1] && inner[0].match(outer);
}

function placesOf({ dns, network }: ClickhouseAws) {
  return [dns.zoneId, network.vpcId];
}

/** What only one spec of a set may own: the names that it makes resolve. */
export const owns: readonly Ownership<ClickhouseAws>[] = [
  zoneOwner(privateZone, placesOf),
  // The names that an endpoint answers for in a VPC.
  {
    code: "private-dns-owned-twice",
    title: "Two specs make the names of one zone resolve in one VPC",
    why: "A name can resolve to one endpoint only; AWS refuses a second endpoint's private DNS, and a private zone beside it hides it.",
    fix: "Services behind one endpoint service share one endpoint: list them in one spec. Those behind another need an endpoint of their own: set dns.mode to external in its spec, and give a record of its own to each of its hostnames.",
    source: "ClickHouse documentation, Setting up AWS PrivateLink (2023)",
    claims: (spec) => {
      const { vpcId } = spec.network;
      // The endpoint's own private DNS and a private zone would both answer for the same names.
      const [zone] = claimZone(spec, privateZone(spec), placesOf(spec));
      if (zone !== undefined) return [{ ...zone, isShared: true, key: [vpcId, privateZone(spec)] }];
      if (spec.dns.mode !== "private-dns") return [];
      // Private DNS answers for the zones of the spec's hostnames.
      const zones = spec.clickhouse.services.map(({ hostname }) => zoneOf(hostname));
      return zones.flatMap((zone, index): Claim[] => {
        if (zones.indexOf(zone) !== index) return [];
        const path = ["clickhouse", "services", index, "hostname"];
        return [{ key: [vpcId, zone], path, thing: `private DNS of ${zone} in ${vpcId}` }];
      });
    },
  },
];
