import type { ClickpipesVpcResource } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Ownership, Rule } from "../../src/contract/spec-rule";
import { addressMoves } from "../families/endpoint-service/moving";
import {
  clickpipesPartition,
  customDnsNames,
  otherRegion,
  reservedDnsSuffix,
  unknownRegion,
  unreachableMembers,
} from "../families/reverse-private-endpoint/rules";
import { eachOf } from "../parts/checks";
import { isHostAddress, isPublicAddress } from "../parts/host-address";
import { idText } from "../parts/id-text";
import { ruleOwnership } from "../parts/rule-ownership";
import { existingRules } from "./existing-rules";
import { hasConfiguration, listEndpoints, networksOf, resourcePort, resourceTarget } from "./resource";

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickpipesVpcResource>[] = [
  clickpipesPartition,
  ...existingRules,
  {
    code: "lattice-name",
    severity: "error",
    title: "The name is none that VPC Lattice takes",
    why: "It names the resource gateway, the resource configuration and the security group: 3 to 40 characters, no two hyphens in a row, not beginning with rcfg-, rgw- or sg-. The provider does not look.",
    fix: "Choose another name before the first apply; a change later replaces everything.",
    source: "VPC Lattice, CreateResourceConfiguration and CreateResourceGateway; hashicorp/aws 5.100.0, measured",
    check: ({ name }) => {
      const faults = [
        ...(name.length < 3 || name.length > 40 ? [`has ${name.length} characters, not 3 to 40`] : []),
        ...(name.includes("--") ? ["has two hyphens in a row"] : []),
        ...(/^(rcfg|rgw|sg)-/.test(name) ? ["begins with a prefix of AWS"] : []),
      ];
      return faults.map((fault) => ({ path: ["name"], message: `the name ${fault}` }));
    },
  },
  {
    code: "address-public",
    severity: "warning",
    title: "The resource has a public address",
    why: "A resource gateway reaches what its VPC reaches; a private connection to a public address is rarely meant.",
    fix: "Give the address of the resource inside the network.",
    source: "RFC 1918, RFC 6598",
    at: ["resource", "ip"],
    finds: ({ resource: { ip } }) => ip !== undefined && isPublicAddress(ip) && `${ip} is a public address`,
  },
  {
    code: "subnet-too-small",
    severity: "error",
    title: "A subnet is smaller than a resource gateway takes",
    why: "The subnets of a resource gateway are /26 or larger, and each reverse private endpoint takes a free block of 16 addresses of every one of them; without it, it fails.",
    fix: "Use a subnet of /26 or larger.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes",
    check: eachOf(eachCidr, [], ({ cidr, bits }) => bits > 26 && `${cidr} is smaller than /26`),
  },
  {
    code: "port-with-arn",
    severity: "error",
    title: "A port is given with an ARN",
    why: "A resource configuration of type ARN takes its ports from the resource; port ranges and a protocol conflict with it.",
    fix: "Remove resource.port, or give the resource by dns.",
    source: "hashicorp/aws 5.100.0, aws_vpclattice_resource_configuration, measured",
    at: ["resource", "port"],
    finds: ({ resource: { arn, port } }) =>
      arn !== undefined && port !== undefined && "resource.port has no use with resource.arn",
  },
  {
    code: "port-missing",
    severity: "error",
    title: "The resource has no port",
    why: "A resource configuration of a name or an address needs its port ranges.",
    fix: "Give resource.port, the port that the resource listens on.",
    source: "hashicorp/aws 5.100.0, aws_vpclattice_resource_configuration, measured",
    at: ["resource"],
    finds: ({ resource: { arn, configurationId, port } }) =>
      arn === undefined && configurationId === undefined && port === undefined && "resource.port is missing",
  },
  {
    code: "arn-not-of-source",
    severity: "error",
    title: "An ARN is given for a source that RDS does not have",
    why: "Only RDS clusters and instances are targeted by ARN; they hold Postgres and MySQL.",
    fix: "Give the resource by dns or ip.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes",
    at: ["resource", "arn"],
    finds: ({ resource: { arn }, clickpipes: { source } }) =>
      arn !== undefined && ["kafka", "mongodb"].includes(source) && `${source} has no ARN of RDS`,
  },
  {
    code: "resource-in-other-region",
    severity: "error",
    title: "The resource is in another region than its gateway",
    why: "A resource gateway reaches resources from its VPC; access across regions is not supported.",
    fix: "Correct the region, or use the topology clickpipes-endpoint-service, which crosses regions.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes",
    check: (spec) => {
      const { key, value } = resourceTarget(spec);
      const { shareArn } = spec.resource;
      const places = [
        { key, thing: "resource", text: value },
        ...(typeof shareArn === "string" ? [{ key: "shareArn", thing: "resource share", text: shareArn }] : []),
      ];
      return places.flatMap(({ key, thing, text }) => {
        const region = text.startsWith("arn:")
          ? text.split(":")[3]
          : /\.([a-z]{2}(?:-[a-z]+)+-[0-9])\.[a-z]+\.amazonaws\.com$/.exec(text)?.[1];
        const message = `the ${thing} is in ${region}, not in ${spec.aws.region}`;
        return region !== undefined && region !== spec.aws.region ? [{ path: ["resource", key], message }] : [];
      });
    },
  },
  {
    code: "address-not-usable",
    severity: "error",
    title: "The resource's address is none that a host has",
    why: "The provider takes any text as an address; the mistake would show only in AWS or in the pipe.",
    fix: "Give the IPv4 address of the resource inside the network.",
    source: "hashicorp/aws 5.100.0, aws_vpclattice_resource_configuration, measured",
    at: ["resource", "ip"],
    finds: ({ resource: { ip } }) => ip !== undefined && !isHostAddress(ip) && `${ip} is no address of a host`,
  },
  {
    ...addressMoves,
    check: ({ resource }) =>
      resource.ip !== undefined && resource.addressMoves === true
        ? [
            {
              path: ["resource", "ip"],
              message: `the address ${resource.ip} changes at a failover`,
              hint: "give resource.dns in place of resource.ip and resource.addressMoves: the gateway resolves the name; or the ARN of the RDS cluster or instance as resource.arn, without resource.port; or put a proxy with a fixed address before the server; where somebody watches instead, say so in expectedWarnings",
            },
          ]
        : [],
  },
  {
    code: "moves-without-address",
    severity: "error",
    title: "An address is said to change, and the resource is given by none",
    why: "VPC Lattice follows a name and the ARN of an RDS cluster or instance: an address that changes is found again, and nothing is to be changed for it.",
    fix: "Remove resource.addressMoves.",
    source: "VPC Lattice, resource configurations",
    at: ["resource", "addressMoves"],
    finds: (spec) => {
      const { key } = resourceTarget(spec);
      return (
        spec.resource.addressMoves !== undefined &&
        (key === "dns" || key === "arn") &&
        `the resource is given by ${key}, which has no address to change`
      );
    },
  },
  {
    code: "name-not-public",
    severity: "error",
    title: "The resource's name does not resolve on the internet",
    why: "The resource gateway resolves names by public DNS; those of RDS resolve there, to private addresses. That the names of MSK Serverless resolve in their VPC alone is inferred from what the vendor's own module does.",
    fix: 'Set resource.resolution to in-vpc, with terraform.providers.aws "~> 6.45", or give the resource by ip, or by a name that public DNS has.',
    source:
      "VPC Lattice, resource configurations; ClickHouse/clickpipes-terraform-modules, aws-msk-serverless-vpc-resource",
    at: ["resource", "dns"],
    finds: ({ resource: { dns = "", resolution } }) =>
      resolution !== "in-vpc" &&
      (/\.(local|localhost|internal|corp|private|lan|home\.arpa)$/.test(dns)
        ? `${dns} is a name of a private network`
        : /\.kafka-serverless\.[a-z0-9-]+\.amazonaws\.com$/.test(dns) && `${dns} is a name of MSK Serverless`),
  },
  {
    code: "resolution-without-name",
    severity: "error",
    title: "Where names are resolved is said of a resource that is given by none",
    why: "Only a resource that is given by dns has a name to resolve; the gateway would be made for nothing else.",
    fix: "Remove resource.resolution, or give the resource by dns.",
    source: "VPC Lattice, resource gateways",
    at: ["resource", "resolution"],
    finds: ({ resource: { dns, resolution } }) =>
      dns === undefined && resolution !== undefined && "there is no name to resolve",
  },
  {
    code: "kafka-brokers-unreachable",
    severity: "warning",
    title: "A Kafka cluster is targeted by one host",
    why: "Brokers tell clients their own names, and a single resource configuration covers one host only. That a cluster of several brokers cannot be read this way is inferred.",
    fix: "Use clickpipes-msk-multi-vpc for MSK or clickpipes-endpoint-service for other clusters, unless all brokers are behind the one name, as with MSK Serverless.",
    source: "inferred from ClickHouse/clickpipes-terraform-modules, which does it for MSK Serverless alone",
    at: ["clickpipes", "source"],
    finds: ({ clickpipes: { source, customDnsNames = [] } }) =>
      source === "kafka" &&
      !customDnsNames.some((name) => name.startsWith("*.")) &&
      "ClickPipes reaches one broker only",
  },
  {
    code: "resource-way-unknown",
    severity: "error",
    title: "Nothing says where the gateway may send to",
    why: "The gateway's security group lets it send to the resource alone: to its security group, or to the networks that its addresses are in.",
    fix: "Give resource.securityGroupId, or resource.cidrs where the resource is outside the VPC.",
    source: "VPC Lattice, resource gateways",
    at: ["resource"],
    finds: (spec) =>
      spec.network !== undefined &&
      spec.network.resourceGatewayId === undefined &&
      spec.network.securityGroupIds === undefined &&
      !hasConfiguration(spec) &&
      spec.resource.securityGroupId === undefined &&
      networksOf(spec).length === 0 &&
      "neither resource.securityGroupId nor resource.cidrs is given",
  },
  {
    code: "resource-networks-without-use",
    severity: "error",
    title: "Networks of the resource are given, and no rule is made for them",
    why: "A rule to the networks stands in the security group that is made for the gateway: with the resource's own group, with groups that exist or with a gateway that exists there is none.",
    fix: "Remove resource.cidrs.",
    source: "VPC Lattice, resource gateways",
    at: ["resource", "cidrs"],
    finds: ({ network, resource }) =>
      resource.cidrs !== undefined &&
      network !== undefined &&
      (resource.securityGroupId !== undefined ||
        network.securityGroupIds !== undefined ||
        network.resourceGatewayId !== undefined) &&
      "resource.cidrs would have no effect",
  },
  {
    code: "gateway-groups-unknown",
    severity: "error",
    title: "The resource's group is to admit a gateway whose security groups are not given",
    why: "The rule needs a source, and of a gateway that exists nothing is read.",
    fix: "Give the groups of the gateway as network.securityGroupIds, or remove resource.securityGroupId and let its owner admit the gateway.",
    source: "VPC Lattice, resource gateways",
    at: ["resource", "securityGroupId"],
    finds: ({ network, resource }) =>
      network?.resourceGatewayId !== undefined &&
      resource.securityGroupId !== undefined &&
      network.securityGroupIds === undefined &&
      "the security groups of the gateway are not known",
  },
  {
    ...unreachableMembers,
    check: ({ clickpipes: { source, customDnsNames = [] }, resource }) => {
      const path = ["resource", resource.ip === undefined ? "dns" : "ip"];
      const hint =
        "Give the name that the member advertises as clickpipes.customDnsNames. For a set of several members use the topology clickpipes-endpoint-service, with a target for each.";
      return source === "mongodb" && customDnsNames.length === 0
        ? [{ path, message: "no member's name leads here", hint }]
        : [];
    },
  },
  unknownRegion,
  otherRegion,
  reservedDnsSuffix(listEndpoints),
];

function eachCidr({ network }: ClickpipesVpcResource): { cidr: string; bits: number; path: Path }[] {
  return (network?.subnets ?? []).flatMap(({ cidr }, index) =>
    cidr === undefined ? [] : [{ cidr, bits: Number(cidr.split("/")[1]), path: ["network", "subnets", index, "cidr"] }],
  );
}

/** What only one spec of a set may own. */
export const owns: readonly Ownership<ClickpipesVpcResource>[] = [
  {
    code: "resource-shared-twice",
    title: "Two specs share one resource with one ClickHouse service",
    why: "Each spec makes a resource share, and a share serves one reverse private endpoint; but all ClickPipes of a service can use the same endpoint, so the second one only takes another /28 of each subnet.",
    fix: "Keep one of the specs and use its endpoint for all pipes of the service.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes (Korean, newer)",
    claims: (spec) => {
      const { serviceId } = spec.clickpipes;
      const { key, value } = resourceTarget(spec);
      const { configurationId } = spec.resource;
      const thing = `the share of ${value} with ${serviceId}`;
      const what =
        configurationId === undefined
          ? [value, resourcePort(spec)]
          : [typeof configurationId === "string" ? configurationId.split("/").at(-1) : configurationId];
      return [{ key: [serviceId, ...what], path: ["resource", key], thing }];
    },
  },
  {
    code: "share-used-twice",
    title: "Two specs use one resource share",
    why: "A resource share serves one reverse private endpoint, of whichever ClickHouse service, and cannot be used again.",
    fix: "Give one of the specs another share, or leave resource.shareArn out so that it makes one.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes (Korean, newer)",
    claims: ({ resource: { shareArn } }) =>
      shareArn === undefined
        ? []
        : [{ key: [shareArn], path: ["resource", "shareArn"], thing: `the resource share ${idText(shareArn)}` }],
  },
  {
    code: "subnet-full",
    title: "More gateways stand in one subnet than it has room for",
    why: "Each reverse private endpoint takes a free block of 16 addresses of every subnet of its gateway, and AWS keeps five addresses of a subnet. Blocks that begin at a multiple of 16 would leave room for one less; that they do is inferred.",
    fix: "Give one of the specs another subnet, or a larger one.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes; Amazon VPC user guide, subnet sizing",
    claims: ({ network }) =>
      (network?.subnets ?? []).map(({ id, cidr }, index) => ({
        key: [id],
        isShared: true,
        ...(cidr === undefined ? {} : { room: Math.floor((2 ** (32 - Number(cidr.split("/")[1])) - 5) / 16) }),
        path: ["network", "subnets", index],
        thing: `a block of 16 addresses in ${id}`,
      })),
  },
  ruleOwnership((spec) => {
    const group = spec.resource.securityGroupId;
    if (group === undefined) return [];
    return (spec.network?.securityGroupIds ?? []).map((peer, index) => ({
      group,
      peer,
      direction: "in",
      port: resourcePort(spec),
      path: ["network", "securityGroupIds", index],
    }));
  }),
  customDnsNames(listEndpoints),
];
