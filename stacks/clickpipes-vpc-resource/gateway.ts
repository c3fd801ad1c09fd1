import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import { VpclatticeResourceConfiguration } from "@cdktf/provider-aws/lib/vpclattice-resource-configuration";
import { VpclatticeResourceGateway } from "@cdktf/provider-aws/lib/vpclattice-resource-gateway";
import type { ClickpipesVpcResource } from "../../generated/types/spec";
import type { Scope } from "../../src/contract/topology";
import { idText } from "../parts/id-text";
import { resourcePort, resourceTarget } from "./names";

/** Adds the resource gateway with its security group, and the configuration of the resource behind it. */
export function addGateway(scope: Scope, spec: ClickpipesVpcResource): VpclatticeResourceConfiguration {
  const vpcId = scope.input(["network", "vpcId"]);
  const subnets = spec.network.subnets
    .map(({ id }, index) => ({ text: idText(id), path: ["network", "subnets", index, "id"] }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const config = {
    name: spec.name,
    vpcId,
    subnetIds: subnets.map(({ path }) => scope.input(path)),
    securityGroupIds: addSecurityGroups(scope, spec, vpcId),
    ipAddressType: "IPV4",
    tags: scope.tags(spec.name),
  };
  const gateway = scope.add(VpclatticeResourceGateway, "clickpipes", config, ["network"]);
  return addConfiguration(scope, spec, gateway);
}

function addConfiguration(
  scope: Scope,
  spec: ClickpipesVpcResource,
  gateway: VpclatticeResourceGateway,
): VpclatticeResourceConfiguration {
  const { key, value } = resourceTarget(spec);
  const definitions = {
    dns: { dnsResource: [{ domainName: value, ipAddressType: "IPV4" }] },
    ip: { ipResource: [{ ipAddress: value }] },
    arn: { arnResource: [{ arn: value }] },
  };
  const config = {
    name: spec.name,
    resourceGatewayIdentifier: gateway.id,
    // An ARN brings its own ports; the others need both, and the provider has no default for the protocol.
    ...(key === "arn"
      ? { type: "ARN" }
      : { type: "SINGLE", protocol: "TCP", portRanges: [String(resourcePort(spec))] }),
    resourceConfigurationDefinition: [definitions[key]],
    tags: scope.tags(spec.name),
  };
  return scope.add(VpclatticeResourceConfiguration, "clickpipes", config, ["resource"], {
    port_ranges: ["resource", "port"],
  });
}

function addSecurityGroups(scope: Scope, spec: ClickpipesVpcResource, vpcId: string): string[] {
  const resourceGroup = scope.input(["resource", "securityGroupId"]);
  if (spec.network.securityGroupIds !== undefined) {
    return spec.network.securityGroupIds.map((id, index) => {
      const group = scope.input(["network", "securityGroupIds", index]);
      addIngressRule(scope, spec, `resource_from_${idText(id).replace(/^sg-/, "")}`, resourceGroup, group);
      return group;
    });
  }
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
    referencedSecurityGroupId: resourceGroup,
    ...onPort(scope, spec),
  };
  scope.add(VpcSecurityGroupEgressRule, "gateway_to_resource", egress, ["resource", "securityGroupId"], ofPort);
  addIngressRule(scope, spec, "resource_from_gateway", resourceGroup, group.id);
  return [group.id];
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
    ...onPort(scope, spec),
  };
  scope.add(VpcSecurityGroupIngressRule, name, config, ["resource", "securityGroupId"], ofPort);
}

/** The port, even where the spec gives none. */
const ofPort = { from_port: ["resource", "port"], to_port: ["resource", "port"] };

function onPort(scope: Scope, spec: ClickpipesVpcResource) {
  const port = resourcePort(spec);
  return {
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    ...(scope.specTags === undefined ? {} : { tags: scope.specTags }),
  };
}
