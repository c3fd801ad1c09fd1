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
  const vpcId = scope.input(spec.network.vpcId, {
    name: "vpc_id",
    description: "Id of the VPC that gets the resource gateway.",
  });
  const subnets = [...spec.network.subnets].sort((a, b) => (idText(a.id) < idText(b.id) ? -1 : 1));
  const config = {
    name: spec.name,
    vpcId,
    subnetIds: subnets.map(({ id }) =>
      scope.input(id, {
        name: `subnet_id_${idText(id).replace(/^subnet-/, "")}`,
        description: "Id of a subnet of the resource gateway.",
      }),
    ),
    securityGroupIds: addSecurityGroups(scope, spec, vpcId),
    ipAddressType: "IPV4",
    tags: scope.tags(spec.name),
  };
  const gateway = scope.add(VpclatticeResourceGateway, "clickpipes", config, {
    path: ["network"],
    arguments: {
      name: ["name"],
      vpc_id: ["network", "vpcId"],
      subnet_ids: ["network", "subnets"],
      security_group_ids: ["network", ...(spec.network.securityGroupIds ? ["securityGroupIds"] : [])],
      tags: ["tags"],
    },
  });
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
  return scope.add(VpclatticeResourceConfiguration, "clickpipes", config, {
    path: ["resource"],
    arguments: {
      name: ["name"],
      port_ranges: ["resource", "port"],
      resource_configuration_definition: ["resource", key],
      tags: ["tags"],
    },
  });
}

function addSecurityGroups(scope: Scope, spec: ClickpipesVpcResource, vpcId: string): string[] {
  const resourceGroup = scope.input(spec.resource.securityGroupId, {
    name: "resource_security_group_id",
    description: "Id of the security group of the resource.",
  });
  if (spec.network.securityGroupIds !== undefined) {
    return spec.network.securityGroupIds.map((id) => {
      const text = idText(id).replace(/^sg-/, "");
      const group = scope.input(id, {
        name: `security_group_id_${text}`,
        description: "Id of a security group of the resource gateway.",
      });
      addIngressRule(scope, spec, `resource_from_${text}`, resourceGroup, group);
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
  const group = scope.add(SecurityGroup, "gateway", config, {
    path: ["network"],
    arguments: { name: ["name"], description: ["name"], vpc_id: ["network", "vpcId"], tags: ["tags"] },
  });
  const egress = {
    securityGroupId: group.id,
    description: "From the gateway to the resource",
    referencedSecurityGroupId: resourceGroup,
    ...onPort(scope, spec),
  };
  scope.add(VpcSecurityGroupEgressRule, "gateway_to_resource", egress, ruleOrigin);
  addIngressRule(scope, spec, "resource_from_gateway", resourceGroup, group.id);
  return [group.id];
}

const ruleOrigin = {
  path: ["resource", "securityGroupId"],
  arguments: { from_port: ["resource", "port"], to_port: ["resource", "port"], tags: ["tags"] },
};

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
  scope.add(VpcSecurityGroupIngressRule, name, config, ruleOrigin);
}

function onPort(scope: Scope, spec: ClickpipesVpcResource) {
  const port = resourcePort(spec);
  return {
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    ...(scope.specTags === undefined ? {} : { tags: scope.specTags }),
  };
}
