import ipaddr from "ipaddr.js";
import regions from "../../../facts/clickhouse-regions.json";
import type { EndpointNetwork } from "../../../generated/types/spec";
import { partitionOf, servicePrefix } from "../../../src/contract/partition";
import type { Path } from "../../../src/contract/problem";
import type { Rule } from "../../../src/contract/spec-rule";
import { eachOf } from "../../parts/checks";
import { isIpv6, isNetwork, isTooWide, overlap } from "../../parts/schema-rules";
import { securityGroupName } from "../../parts/security-group-name";
import { isRegionOfSubnets } from "../../parts/zone-prefix";
import { subnetsOf } from "./addresses";

const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
const neverClients = [
  ...["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4"],
  ...["::/8", "fe80::/10", "ff00::/8"],
];

interface EndpointSpec {
  readonly name: string;
  readonly aws: { readonly region: string };
  readonly network: EndpointNetwork;
}

/** An endpoint service that a spec names, and where it does. */
interface NamedService {
  readonly path: Path;
  /** The key below the path that has the name. */
  readonly nameKey: string;
  readonly serviceName: string;
  readonly region: string | undefined;
  readonly availabilityZoneIds: readonly string[] | undefined;
}

/** The region of an endpoint service, which is part of its name. */
export function regionOfService(serviceName: string): string {
  return /\.vpce\.([a-z0-9-]+)\./.exec(serviceName)?.[1] ?? "";
}

/** What networks of clients may be. */
export function networkRules<S>(
  eachCidr: (spec: S) => readonly { readonly cidr: string; readonly path: Path }[],
): Rule<S>[] {
  const eachValidCidr = (spec: S) => eachCidr(spec).filter(({ cidr }) => isNetwork(cidr));
  return [
    {
      code: "cidr-too-wide",
      severity: "error",
      title: "A client network is as wide as the internet",
      why: "Whoever reaches the VPC, through peering, a VPN or a mistake in routing, would reach the database's port.",
      fix: "Name the networks that the clients are in; 10.0.0.0/8 is the widest private one, and a VPC has a /44 of IPv6 at most.",
      source: "RFC 1918; Amazon VPC user guide, IPv6 CIDR blocks",
      check: eachOf(eachCidr, [], ({ cidr }) => isTooWide(cidr) && `${cidr} opens the endpoint to the world`),
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
          !isIpv6(cidr) &&
          !isNeverClient(cidr) &&
          !privateNetworks.some((network) => contains(network, cidr)) &&
          `${cidr} has public addresses`,
      ),
    },
  ];
}

/** What clients of an endpoint may be. */
export const clientRules: readonly Rule<EndpointSpec>[] = [
  ...networkRules(eachCidr),
  securityGroupName(({ name, network }) =>
    network.clients === undefined ? [] : [{ path: ["name"], name: `${name}-endpoint` }],
  ),
];

/** What regions and zones of endpoint services have to do with those of the VPC. */
export function serviceRules<S extends EndpointSpec>(services: (spec: S) => readonly NamedService[]): Rule<S>[] {
  return [
    {
      code: "service-in-other-partition",
      severity: "error",
      title: "The endpoint service is in another partition of AWS than the VPC, or its name is not one of its region",
      why: "PrivateLink ends with the partition: GovCloud and China are clouds of their own. In China names of endpoint services begin with cn.com.amazonaws.",
      fix: "Ask the vendor for the endpoint service of the VPC's region.",
      source:
        "AWS Fault Isolation Boundaries, Partitions (read 2026-11-30); aws/aws-cdk, region-info/build-tools/generate-static-data.ts",
      check: (spec) =>
        services(spec).flatMap(({ path, nameKey, serviceName }) => {
          const region = regionOfService(serviceName);
          const [its, own] = [partitionOf(region).name, partitionOf(spec.aws.region).name];
          const at = [...path, nameKey];
          if (its !== own)
            return [{ path: at, message: `the endpoint service is in ${its}, and ${spec.aws.region} in ${own}` }];
          const prefix = servicePrefix(region);
          if (serviceName.startsWith(prefix)) return [];
          const hint = `did you mean ${prefix}${serviceName.split(".").at(-1)}?`;
          return [{ path: at, message: `names of ${region} begin with ${prefix}`, hint }];
        }),
    },
    {
      code: "cross-region-unsupported",
      severity: "error",
      title: "The VPC's region is not one that cross-region PrivateLink is listed for",
      why: "AWS answers that the service name could not be verified.",
      fix: "Ask the vendor's support to add the region, or use an endpoint service of the VPC's region.",
      source: regions.awsConsumerRegions.source,
      check: (spec) =>
        regions.awsConsumerRegions.regions.includes(spec.aws.region)
          ? []
          : services(spec)
              .filter(({ serviceName }) => isReachable(serviceName, spec))
              .filter(({ serviceName }) => regionOfService(serviceName) !== spec.aws.region)
              .slice(0, 1)
              .map(({ serviceName }) => ({
                path: ["aws", "region"],
                message: `the endpoint service is in ${regionOfService(serviceName)}, and ${spec.aws.region} is not listed for access across regions`,
              })),
    },
    {
      code: "service-in-other-region",
      severity: "warning",
      title: "The endpoint service is in another region than the VPC, and nothing says that this is meant",
      why: "A copied service name gives an endpoint that connects all the same: traffic crosses regions, with its latency and its price, and reaches the services of the other region.",
      fix: "Correct the endpoint service or aws.region, or say the region of the endpoint service beside its name.",
      source: "AWS PrivateLink guide, cross-region enabled endpoint services",
      check: (spec) =>
        services(spec).flatMap(({ path, nameKey, serviceName, region: stated }) => {
          const region = regionOfService(serviceName);
          const isMeant = stated !== undefined || region === spec.aws.region;
          if (isMeant || !isReachable(serviceName, spec) || isRegionOfSubnets(region, spec)) return [];
          return [
            {
              path: [...path, nameKey],
              message: `the endpoint service is in ${region}, the VPC in ${spec.aws.region}`,
              hint: `correct one of the two, or, where this is meant, say ${[...path, "region"].join(".")}: ${region}`,
            },
          ];
        }),
    },
    {
      code: "service-region-differs",
      severity: "error",
      title: "The endpoint service is in another region than the spec says",
      why: "Its name has the region, and decides alone which services are reached.",
      fix: "Correct the region or the endpoint service.",
      source: "AWS PrivateLink, names of endpoint services",
      check: eachOf(services, ["region"], ({ serviceName, region }) => {
        const own = regionOfService(serviceName);
        return ![undefined, own].includes(region) && `the endpoint service is in ${own}`;
      }),
    },
    {
      code: "availability-zone-without-service",
      severity: "error",
      title: "A subnet lies in an availability zone that the endpoint service is not in",
      why: "AWS refuses to make the endpoint's network interface there.",
      fix: "Use a subnet in one of the zones that the message lists.",
      source: "AWS PrivateLink, interface endpoints",
      check: (spec) =>
        services(spec).flatMap(({ serviceName, availabilityZoneIds: zones }) => {
          if (zones === undefined || regionOfService(serviceName) !== spec.aws.region) return [];
          return subnetsOf(spec.network).flatMap(({ availabilityZoneId: zone }, index) =>
            zones.includes(zone)
              ? []
              : [
                  {
                    path: ["network", "subnets", index, "availabilityZoneId"],
                    message: `the endpoint service is not in ${zone}, but in ${zones.join(", ")}`,
                  },
                ],
          );
        }),
    },
  ];
}

/** Whether PrivateLink can lead from the VPC to the service at all. */
function isReachable(serviceName: string, { aws }: EndpointSpec): boolean {
  return partitionOf(regionOfService(serviceName)).name === partitionOf(aws.region).name;
}

function eachCidr({ network }: EndpointSpec): { cidr: string; path: Path }[] {
  return (network.clients?.cidrs ?? []).map((cidr, index) => ({ cidr, path: ["network", "clients", "cidrs", index] }));
}

function isNeverClient(cidr: string): boolean {
  return neverClients.some((network) => overlap(cidr, network));
}

function contains(network: string, cidr: string): boolean {
  const [outer, inner] = [ipaddr.IPv4.parseCIDR(network), ipaddr.IPv4.parseCIDR(cidr)];
  return inner[1] >= outer[1] && inner[0].match(outer);
}
