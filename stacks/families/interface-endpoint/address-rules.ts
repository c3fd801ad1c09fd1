import ipaddr from "ipaddr.js";
import type { EndpointNetwork, EndpointSubnet } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Rule, Violation } from "../../../src/contract/spec-rule";
import { addressOfSeveral, unusableAddress } from "../../parts/fixed-address";
import { isHostAddress } from "../../parts/host-address";
import { type Family, familiesOf, isFixed, subnetsOf } from "./addresses";
import { regionOfService } from "./rules";

interface Addressed {
  readonly network: EndpointNetwork;
}

const guide = "AWS PrivateLink guide, IP address types and DNS record IP types of interface endpoints";

/** What fits which addresses an endpoint has; `services` are its endpoint services, and records may lead to it in a private zone. */
export function addressRules<S extends Addressed>(
  services: (spec: S) => readonly { readonly serviceName: string }[],
  makesRecords: (spec: S) => boolean,
): Rule<S>[] {
  return [
    {
      code: "client-of-other-family",
      severity: "error",
      title: "A client network has addresses of a family that the endpoint has none of",
      why: "An IPv6 client finds no IPv6 address at an endpoint that has IPv4 alone, and the other way round; the rule of the security group would let nobody in.",
      fix: "Set network.ipAddressType to dualstack, or take the network off.",
      source: guide,
      check: ({ network }) =>
        (network.clients?.cidrs ?? []).flatMap((cidr, index) => {
          const family = cidr.includes(":") ? "ipv6" : "ip";
          if (familiesOf(network).includes(family)) return [];
          const message = `${cidr} is ${titles[family]}, the endpoint has ${familiesOf(network).map(titleOf).join(" and ")} addresses`;
          return [{ path: ["network", "clients", "cidrs", index], message }];
        }),
    },
    {
      code: "address-type-by-service",
      severity: "warning",
      title: "Whether the endpoint can have IPv6 addresses is up to the owner of the endpoint service",
      why: "AWS refuses an endpoint of another address type than its service takes, and vendors do not write whether theirs takes IPv6. The subnets need IPv6 networks too; ipv6 alone needs subnets that have nothing else.",
      fix: "Look SupportedIpAddressTypes of the service up before the first apply, and say in expectedWarnings that it has IPv6.",
      source: guide,
      check: (spec) => {
        if (!familiesOf(spec.network).includes("ipv6")) return [];
        return services(spec)
          .slice(0, 1)
          .map(({ serviceName }) => ({
            path: ["network", "ipAddressType"],
            message: `${spec.network.ipAddressType} needs an endpoint service that takes IPv6`,
            hint: `look: aws ec2 describe-vpc-endpoint-services --region ${regionOfService(serviceName)} --service-names ${serviceName} --query 'ServiceDetails[0].SupportedIpAddressTypes'; where it has ipv6, say so in expectedWarnings, otherwise take network.ipAddressType off`,
          }));
      },
    },
    {
      code: "dns-record-type-differs",
      severity: "error",
      title: "DNS names would answer with addresses that the endpoint does not have",
      why: "AWS refuses a DNS record type that the address type of the endpoint does not cover.",
      fix: "Remove network.dnsRecordIpType, or give it a value that network.ipAddressType covers.",
      source: guide,
      at: ["network", "dnsRecordIpType"],
      finds: ({ network: { ipAddressType, dnsRecordIpType: records } }) => {
        if (records === undefined || records === "service-defined") return false;
        const has = familiesOf({ ...(ipAddressType === undefined ? {} : { ipAddressType }) });
        return (
          familiesOf({ ipAddressType: records }).some((family) => !has.includes(family)) &&
          `names answer with ${records}, the endpoint has ${has.map(titleOf).join(" and ")} addresses`
        );
      },
    },
    {
      code: "record-type-unknown",
      severity: "error",
      title: "Records are made, and only the owner of the service knows what they lead to",
      why: "A private zone gets a record for IPv4 and one for IPv6, and one that leads to a name without such addresses answers nothing.",
      fix: "Set network.dnsRecordIpType to ipv4, ipv6 or dualstack.",
      source: `${guide}; Route 53, alias records`,
      at: ["network", "dnsRecordIpType"],
      finds: (spec) =>
        spec.network.dnsRecordIpType === "service-defined" &&
        makesRecords(spec) &&
        "service-defined does not tell which records are needed",
    },
    {
      code: "fixed-address-missing",
      severity: "error",
      title: "Only some addresses of the endpoint are fixed",
      why: "Terraform reads the addresses of every subnet back, and each later plan would take those off that the spec does not have (hashicorp/aws, aws_vpc_endpoint, subnet_configuration).",
      fix: "Give every subnet its address, of each family that the endpoint has, or none.",
      source: "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint.go: flattenSubnetConfigurations",
      check: ({ network }) =>
        isFixed(network)
          ? eachSubnet(network, (subnet, path) =>
              familiesOf(network).flatMap((family) =>
                subnet[family] === undefined ? [{ path, message: `the subnet has no ${family}` }] : [],
              ),
            )
          : [],
    },
    {
      ...addressOfSeveral,
      at: ["network", "subnets"],
      finds: (spec) =>
        isFixed(spec.network) &&
        services(spec).length > 1 &&
        `${services(spec).length} endpoints cannot have one address`,
    },
    {
      code: "fixed-address-of-other-family",
      severity: "error",
      title: "An address is fixed of a family that the endpoint has none of",
      why: "AWS refuses an address of another family than the endpoint's address type covers.",
      fix: "Take the address off, or set network.ipAddressType to dualstack.",
      source: guide,
      check: ({ network }) =>
        eachSubnet(network, (subnet, path) =>
          (["ip", "ipv6"] as const).flatMap((family) =>
            subnet[family] === undefined || familiesOf(network).includes(family)
              ? []
              : [
                  {
                    path: [...path, family],
                    message: `the endpoint has ${familiesOf(network).map(titleOf).join(" and ")} addresses`,
                  },
                ],
          ),
        ),
    },
    {
      ...unusableAddress,
      check: ({ network }) =>
        eachSubnet(network, ({ ip, ipv6 }, path): Violation[] => {
          const short = ipv6 === undefined ? undefined : shortForm(ipv6);
          return [
            ...(ip === undefined || isHostAddress(ip)
              ? []
              : [{ path: [...path, "ip"], message: `${ip} is no address of a host` }]),
            ...(ipv6 === undefined || short === ipv6
              ? []
              : [
                  {
                    path: [...path, "ipv6"],
                    message: short === undefined ? `${ipv6} is no IPv6 address of a host` : `${ipv6} has a short form`,
                    ...(short === undefined ? {} : { hint: `did you mean ${short}?` }),
                  },
                ]),
          ];
        }),
    },
  ];
}

const titles = { ip: "IPv4", ipv6: "IPv6" } as const;

function titleOf(family: Family): string {
  return titles[family];
}

function eachSubnet(
  network: EndpointNetwork,
  check: (subnet: EndpointSubnet, path: Path) => readonly Violation[],
): Violation[] {
  return subnetsOf(network).flatMap((subnet, index) => check(subnet, ["network", "subnets", index]));
}

/** An IPv6 address in the form of RFC 5952; undefined where it is none that a host can have. */
function shortForm(ip: string): string | undefined {
  if (!ipaddr.IPv6.isValid(ip)) return undefined;
  const address = ipaddr.IPv6.parse(ip);
  return ["unicast", "uniqueLocal"].includes(address.range()) ? address.toRFC5952String() : undefined;
}
