import { Lb } from "@cdktf/provider-aws/lib/lb";
import { LbListener } from "@cdktf/provider-aws/lib/lb-listener";
import { LbTargetGroup } from "@cdktf/provider-aws/lib/lb-target-group";
import { LbTargetGroupAttachment } from "@cdktf/provider-aws/lib/lb-target-group-attachment";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcEndpointService } from "@cdktf/provider-aws/lib/vpc-endpoint-service";
import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import type { Path } from "../../src/contract/problem";
import type { Scope } from "../../src/contract/topology";

/** A broker or database behind a load balancer. */
export interface Target {
  /** Address of its target group, attachment and listener, from a stable key: `broker_1`. */
  readonly address: string;
  /** Name of its target group in AWS; at most 32 characters. */
  readonly name: string;
  readonly ip: string;
  readonly port: number;
  readonly listenerPort: number;
  /** On premises, or in a network that is connected to the VPC. */
  readonly isOutsideVpc: boolean;
  /** Security group that the target is in; its address names the rules between it and the load balancer. */
  readonly securityGroup?: { readonly address: string; readonly id: string; readonly path: Path };
  readonly path: Path;
}

/** A Network Load Balancer and the endpoint service in front of it. */
export interface EndpointService {
  /** Address of the load balancer, its security group and its endpoint service. */
  readonly address: string;
  /** Name of the load balancer in AWS; at most 32 characters. */
  readonly name: string;
  readonly vpcId: string;
  readonly subnetIds: string[];
  readonly targets: readonly Target[];
  readonly isAcceptanceRequired: boolean;
  /** Left out where principals are resources of their own; the provider must not keep one in both places. */
  readonly allowedPrincipals?: string[];
  /** Region of the consumer, where it is another one. */
  readonly supportedRegion?: string;
  /** Parts of the spec that the arguments come from. */
  readonly paths: { readonly targets: Path; readonly acceptance: Path; readonly consumerRegion: Path };
}

/** The endpoint service and the load balancer of its targets, which it waits for: it lets connections in at once. */
export function addEndpointService(scope: Scope, service: EndpointService): VpcEndpointService {
  const { address, name, paths } = service;
  const loadBalancer = addLoadBalancer(scope, service);
  const listeners = service.targets.map((target) => addTarget(scope, target, service.vpcId, loadBalancer));
  const config = {
    acceptanceRequired: service.isAcceptanceRequired,
    networkLoadBalancerArns: [loadBalancer.arn],
    ...(service.allowedPrincipals === undefined ? {} : { allowedPrincipals: service.allowedPrincipals }),
    ...(service.supportedRegion === undefined ? {} : { supportedRegions: [service.supportedRegion] }),
    tags: scope.tags(name),
    dependsOn: listeners,
  };
  return scope.add(VpcEndpointService, address, config, paths.targets, {
    acceptance_required: paths.acceptance,
    supported_regions: paths.consumerRegion,
  });
}

function addLoadBalancer(scope: Scope, service: EndpointService): Lb {
  const { address, name, paths } = service;
  const config = {
    name,
    internal: true,
    loadBalancerType: "network",
    subnets: service.subnetIds,
    securityGroups: [addSecurityGroup(scope, service).id],
    // Through PrivateLink all traffic comes from the load balancer's own addresses, so no rule could name the consumer.
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
    enableCrossZoneLoadBalancing: true,
    tags: scope.tags(name),
  };
  return scope.add(Lb, address, config, paths.targets);
}

function addSecurityGroup(scope: Scope, service: EndpointService): SecurityGroup {
  const name = `${service.name}-load-balancer`;
  const config = {
    name,
    description: `Load balancer of the endpoint service ${service.name}`,
    vpcId: service.vpcId,
    tags: scope.tags(name),
  };
  const group = scope.add(SecurityGroup, service.address, config, service.paths.targets);
  addRules(scope, service, group);
  return group;
}

/** One rule a port and group of targets, so that a target that goes takes no rule along which another needs. */
function addRules(scope: Scope, service: EndpointService, group: SecurityGroup): void {
  const tags = scope.specTags === undefined ? {} : { tags: scope.specTags };
  const seen = new Set<string>();
  for (const { address, ip, port, securityGroup, path } of service.targets) {
    const rule = securityGroup === undefined ? address : `${securityGroup.address}_${port}`;
    if (seen.has(rule)) continue;
    seen.add(rule);
    const ports = { ipProtocol: "tcp", fromPort: port, toPort: port };
    const egress = {
      securityGroupId: group.id,
      description: "Traffic and health checks to the targets",
      ...(securityGroup === undefined ? { cidrIpv4: `${ip}/32` } : { referencedSecurityGroupId: securityGroup.id }),
      ...ports,
      ...tags,
    };
    scope.add(VpcSecurityGroupEgressRule, rule, egress, path);
    if (securityGroup === undefined) continue;
    const ingress = {
      securityGroupId: securityGroup.id,
      description: `Traffic and health checks from the load balancer ${service.name}`,
      referencedSecurityGroupId: group.id,
      ...ports,
      ...tags,
    };
    scope.add(VpcSecurityGroupIngressRule, rule, ingress, securityGroup.path);
  }
}

function addTarget(scope: Scope, target: Target, vpcId: string, loadBalancer: Lb): LbListener {
  const { address, name, ip, port, listenerPort, path } = target;
  const groupConfig = {
    name,
    port,
    protocol: "TCP",
    targetType: "ip",
    vpcId,
    healthCheck: { protocol: "TCP", port: "traffic-port" },
    tags: scope.tags(name),
  };
  const group = scope.add(LbTargetGroup, address, groupConfig, path);
  const attachment = {
    targetGroupArn: group.arn,
    targetId: ip,
    port,
    ...(target.isOutsideVpc ? { availabilityZone: "all" } : {}),
  };
  scope.add(LbTargetGroupAttachment, address, attachment, path);
  const listener = {
    loadBalancerArn: loadBalancer.arn,
    port: listenerPort,
    protocol: "TCP",
    defaultAction: [{ type: "forward", targetGroupArn: group.arn }],
    tags: scope.tags(name),
  };
  return scope.add(LbListener, address, listener, path);
}
