import { RamPrincipalAssociation } from "../../generated/providers/aws/ram-principal-association";
import { RamResourceAssociation } from "../../generated/providers/aws/ram-resource-association";
import { RamResourceShare } from "../../generated/providers/aws/ram-resource-share";
import { SecurityGroup } from "../../generated/providers/aws/security-group";
import { VpcSecurityGroupEgressRule } from "../../generated/providers/aws/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "../../generated/providers/aws/vpc-security-group-ingress-rule";
import { VpclatticeResourceConfiguration } from "../../generated/providers/aws/vpclattice-resource-configuration";
import { VpclatticeResourceGateway } from "../../generated/providers/aws/vpclattice-resource-gateway";
import type { ClickpipesVpcResource } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-vpc-resource.schema.json";
import { prose } from "../../src/contract/prose";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import { protocolOf } from "../families/endpoint-service/probes";
import {
  addCustomPrivateDns,
  addReadyChecks,
  addReversePrivateEndpoints,
  clickpipesAccount,
  clickpipesEnds,
  clickpipesProviders,
} from "../families/reverse-private-endpoint/endpoints";
import { idSegment } from "../parts/id-segment";
import { idText } from "../parts/id-text";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { tcpPort } from "../parts/tcp-port";
import { showHost } from "./calls";
import { appendix, fills, handover } from "./handover";
import { endpointTo, hasConfiguration, hasShare, networksOf, resourcePort, resourceTarget } from "./resource";
import { owns, rules } from "./rules";
import { stages } from "./texts";

/** A VPC Lattice resource, shared with ClickPipes and reached through a reverse private endpoint. */
export const clickpipesVpcResource: Topology<ClickpipesVpcResource> = {
  title: "ClickPipes to a VPC resource",
  summary: "Connects ClickPipes to a database or host in an AWS VPC through a VPC Lattice resource configuration",
  schema,
  providers: {
    aws: { ...awsProvider, isUsed: (spec) => !hasConfiguration(spec) || !hasShare(spec) },
    clickhouse: clickpipesProviders.clickhouse,
  },
  stages,
  build,
  rules,
  owns,
  fills,
  handover,
  appendix,
  ends: ({ aws, network }) => clickpipesEnds(vpcOf(aws.region, network?.vpcId)),
  probes: (spec) => {
    const { key, value } = resourceTarget(spec);
    const listeners = [{ port: resourcePort(spec), protocol: protocolOf(spec.clickpipes.source) }];
    if (key === "arn" || key === "configurationId") return [];
    return [{ host: value, listeners, leadsTo: { addresses: key === "ip" ? [value] : [] } }];
  },
  unprobed: (spec) =>
    showHost(spec).map((command) => ({
      what: prose`The spec gives the resource by its id alone. Where this command shows a name and a port, a client in the VPC has to reach them: ${`telnet HOST PORT`}.`,
      command,
    })),
};

function* build(scope: Scope, spec: ClickpipesVpcResource): Generator<ClickpipesVpcResource["stage"], void> {
  const configuration = hasConfiguration(spec) ? existingConfiguration(scope) : makeConfiguration(scope, spec);
  scope.output("resource_configuration_id", {
    description: "Id of the resource configuration, which a reverse private endpoint names.",
    value: configuration.id,
  });
  yield "resource";

  const share = hasShare(spec)
    ? { arn: scope.input(["resource", "shareArn"]), associations: [] }
    : addShare(scope, spec, configuration.arn);
  scope.output("resource_share_arn", {
    description: "ARN of the resource share; one reverse private endpoint can use it.",
    value: share.arn,
  });
  yield "share";

  if (spec.clickpipes.endpoint === "terraform") {
    const endpoints = [endpointTo(spec, configuration.id, share.arn)];
    addReversePrivateEndpoints(scope, endpoints, share.associations);
    addCustomPrivateDns(scope, endpoints);
    addReadyChecks(scope, endpoints);
  }
  yield "endpoint";
}

/** The resource configuration that exists. Where a share is made, the spec gives its ARN. */
function existingConfiguration(scope: Scope): { readonly id: string; readonly arn: string } {
  const arn = scope.input(["resource", "configurationId"]);
  return { id: idSegment(arn, 1), arn };
}

/** Adds the resource configuration, and the gateway unless it exists. */
function makeConfiguration(scope: Scope, spec: ClickpipesVpcResource): VpclatticeResourceConfiguration {
  const gatewayId = addGateway(scope, spec);
  scope.output("resource_gateway_id", { description: "Id of the resource gateway.", value: gatewayId });
  return addConfiguration(scope, spec, gatewayId);
}

/** Adds the share with the account of ClickPipes. */
function addShare(scope: Scope, { name }: ClickpipesVpcResource, resourceArn: string) {
  const path = ["clickpipes"];
  const shareConfig = { name, allowExternalPrincipals: true, tags: scope.tags(name) };
  const share = scope.add(RamResourceShare, "clickpipes", shareConfig, path);
  const resource = { resourceArn, resourceShareArn: share.arn };
  // The bare account: a principal outside the organization is invited, and ClickPipes accepts.
  const principal = { principal: clickpipesAccount, resourceShareArn: share.arn };
  const associations = [
    scope.add(RamResourceAssociation, "clickpipes", resource, path),
    scope.add(RamPrincipalAssociation, "clickpipes", principal, path),
  ];
  return { arn: share.arn, associations };
}

/** The id of the resource gateway: of one that is made with its security group, or of one that exists. */
function addGateway(scope: Scope, spec: ClickpipesVpcResource): string {
  if (spec.network?.resourceGatewayId !== undefined) {
    admitGroups(scope, spec);
    return scope.input(["network", "resourceGatewayId"]);
  }
  const vpcId = scope.input(["network", "vpcId"]);
  const subnets = (spec.network?.subnets ?? [])
    .map(({ id }, index) => ({ text: idText(id), path: ["network", "subnets", index, "id"] }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const isInVpc = spec.resource.resolution === "in-vpc";
  const config = {
    name: spec.name,
    vpcId,
    subnetIds: subnets.map(({ path }) => scope.input(path)),
    securityGroupIds: addSecurityGroups(scope, spec, vpcId),
    ipAddressType: "IPV4",
    ...(isInVpc ? { resourceConfigDnsResolution: "IN_VPC" } : {}),
    tags: scope.tags(spec.name),
  };
  const because = isInVpc ? { resource_config_dns_resolution: ["resource", "resolution"] } : {};
  const gateway = scope.add(VpclatticeResourceGateway, "clickpipes", config, ["network"], because);
  // The bindings are of a provider that does not have the argument.
  if (isInVpc) gateway.addOverride("resource_config_dns_resolution", config.resourceConfigDnsResolution);
  return gateway.id;
}

function addConfiguration(
  scope: Scope,
  spec: ClickpipesVpcResource,
  resourceGatewayIdentifier: string,
): VpclatticeResourceConfiguration {
  const { key, value } = resourceTarget(spec);
  const definition =
    key === "dns"
      ? { dnsResource: [{ domainName: value, ipAddressType: "IPV4" }] }
      : key === "ip"
        ? { ipResource: [{ ipAddress: value }] }
        : { arnResource: [{ arn: value }] };
  const config = {
    name: spec.name,
    resourceGatewayIdentifier,
    // An ARN brings its own ports; the others need both, and the provider has no default for the protocol.
    ...(key === "arn"
      ? { type: "ARN" }
      : { type: "SINGLE", protocol: "TCP", portRanges: [String(resourcePort(spec))] }),
    resourceConfigurationDefinition: [definition],
    tags: scope.tags(spec.name),
  };
  return scope.add(VpclatticeResourceConfiguration, "clickpipes", config, ["resource"], {
    port_ranges: ["resource", "port"],
  });
}

function addSecurityGroups(scope: Scope, spec: ClickpipesVpcResource, vpcId: string): string[] {
  if (spec.network?.securityGroupIds !== undefined) return admitGroups(scope, spec);
  const name = `${spec.name}-gateway`;
  const config = {
    name,
    description: `Resource gateway of ${spec.name}`,
    vpcId,
    tags: scope.tags(name),
  };
  const group = scope.add(SecurityGroup, "gateway", config, ["network"]);
  const egress = {
    securityGroupId: group.id,
    description: "From the gateway to the resource",
  };
  if (spec.resource.securityGroupId !== undefined) {
    const resourceGroup = scope.input(["resource", "securityGroupId"]);
    const toGroup = { ...egress, referencedSecurityGroupId: resourceGroup, ...tcpPort(scope, resourcePort(spec)) };
    scope.add(VpcSecurityGroupEgressRule, "gateway_to_resource", toGroup, ["resource", "securityGroupId"], ofPort);
    addIngressRule(scope, spec, "resource_from_gateway", resourceGroup, group.id);
  }
  for (const { cidr, path } of networksOf(spec)) {
    const toNetwork = { ...egress, cidrIpv4: cidr, ...tcpPort(scope, resourcePort(spec)) };
    const rule = `gateway_to_${cidr.replaceAll(/[./]/g, "_")}`;
    scope.add(VpcSecurityGroupEgressRule, rule, toNetwork, path, ofPort);
  }
  return [group.id];
}

/** The groups of the gateway that the spec names; the resource's own group, where the spec names it, admits each. */
function admitGroups(scope: Scope, spec: ClickpipesVpcResource): string[] {
  const { securityGroupId } = spec.resource;
  const resourceGroup = securityGroupId === undefined ? undefined : scope.input(["resource", "securityGroupId"]);
  return (spec.network?.securityGroupIds ?? []).map((id, index) => {
    const group = scope.input(["network", "securityGroupIds", index]);
    if (resourceGroup !== undefined) {
      addIngressRule(scope, spec, `resource_from_${idText(id).replace(/^sg-/, "")}`, resourceGroup, group);
    }
    return group;
  });
}

function addIngressRule(
  scope: Scope,
  spec: ClickpipesVpcResource,
  name: string,
  resourceGroup: string,
  gatewayGroup: string,
): void {
  const config = {
    securityGroupId: resourceGroup,
    description: `Resource gateway of ${spec.name}`,
    referencedSecurityGroupId: gatewayGroup,
    ...tcpPort(scope, resourcePort(spec)),
  };
  scope.add(VpcSecurityGroupIngressRule, name, config, ["resource", "securityGroupId"], ofPort);
}

/** The port, even where the spec gives none. */
const ofPort = { from_port: ["resource", "port"], to_port: ["resource", "port"] };
