import { Lb } from "@cdktf/provider-aws/lib/lb";
import { LbListener } from "@cdktf/provider-aws/lib/lb-listener";
import { LbTargetGroup } from "@cdktf/provider-aws/lib/lb-target-group";
import { LbTargetGroupAttachment } from "@cdktf/provider-aws/lib/lb-target-group-attachment";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcEndpointService } from "@cdktf/provider-aws/lib/vpc-endpoint-service";
import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import type { Subnet } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/topology";
import { inputSubnets } from "../../parts/inputs";
import { tcpPort } from "../../parts/tcp-port";

/** A broker or database behind a load balancer. */
export interface Target {
  /** What it is called in texts and evidence keys: `b-1`. */
  readonly key: string;
  /** Address of its target group, attachment and listener, from a stable key: `broker_1`. */
  readonly address: string;
  /** Name of its target group in AWS; at most 32 characters. */
  readonly name: string;
  readonly ip: string;
  readonly port: number;
  readonly listenerPort: number;
  /** Where the spec states that port, if it does. */
  readonly listenerPath?: Path;
  /** On premises, or in a network that is connected to the VPC. */
  readonly isOutsideVpc?: boolean;
  /** Where the spec has the security group that the target is in; the address names the rules between it and the load balancer. */
  readonly securityGroup?: { readonly address: string; readonly path: Path };
  readonly path: Path;
}

/** A Network Load Balancer with its targets, and the endpoint service in front of it. */
export interface EndpointService {
  /** Address of the load balancer, its security group and its endpoint service. */
  readonly address: string;
  /** Name of the load balancer in AWS, at most 32 characters, and where the spec has what to shorten. */
  readonly name: string;
  readonly namePath: Path;
  readonly targets: readonly Target[];
  readonly path: Path;
}

/** Who may connect to an endpoint service, and how; with the parts of the spec that say so. */
export interface Admission {
  readonly isAcceptanceRequired: boolean;
  readonly acceptancePath: Path;
  /** Left out where principals are resources of their own; the provider must not keep one in both places. */
  readonly allowedPrincipals?: string[];
  /** Region of the consumer. */
  readonly region: string;
  readonly regionPath: Path;
}

/** What the network section of a spec says of the load balancers. */
interface Placement {
  readonly aws: { readonly region: string };
  readonly network: { readonly subnets: readonly Subnet[] };
}

/** Adds the endpoint service and the load balancer of its targets, which it waits for: it lets connections in at once. */
export function addEndpointService(
  scope: Scope,
  { aws, network }: Placement,
  service: EndpointService,
  admission: Admission,
): VpcEndpointService {
  const { address, name, path } = service;
  const vpcId = scope.input(["network", "vpcId"]);
  const subnets = inputSubnets(scope, network.subnets, ["network", "subnets"]);
  const group = addSecurityGroup(scope, service, vpcId);
  const loadBalancerConfig = {
    name,
    internal: true,
    loadBalancerType: "network",
    subnets,
    securityGroups: [group.id],
    // Through PrivateLink all traffic comes from the load balancer's own addresses, so no rule could name the consumer.
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
    enableCrossZoneLoadBalancing: true,
    tags: scope.tags(name),
  };
  const loadBalancer = scope.add(Lb, address, loadBalancerConfig, path);
  const { isAcceptanceRequired, allowedPrincipals, region } = admission;
  const config = {
    acceptanceRequired: isAcceptanceRequired,
    networkLoadBalancerArns: [loadBalancer.arn],
    ...(allowedPrincipals === undefined ? {} : { allowedPrincipals }),
    // AWS adds the service's own region, and takes it off for no plan (provider issue 40667).
    ...(region === aws.region ? {} : { supportedRegions: [aws.region, region].sort() }),
    tags: scope.tags(name),
    dependsOn: service.targets.map((target) => addTarget(scope, target, vpcId, loadBalancer)),
  };
  return scope.add(VpcEndpointService, address, config, path, {
    acceptance_required: admission.acceptancePath,
    supported_regions: admission.regionPath,
  });
}

function addSecurityGroup(scope: Scope, service: EndpointService, vpcId: string): SecurityGroup {
  const name = `${service.name}-load-balancer`;
  const config = {
    name,
    description: `Load balancer of the endpoint service ${service.name}`,
    vpcId,
    tags: scope.tags(name),
  };
  const group = scope.add(SecurityGroup, service.address, config, service.path);
  addRules(scope, service, group);
  return group;
}

/** One rule a port and group of targets, so that a target that goes takes no rule along which another needs. */
function addRules(scope: Scope, service: EndpointService, group: SecurityGroup): void {
  const seen = new Set<string>();
  for (const { address, ip, port, securityGroup, path } of service.targets) {
    const rule = securityGroup === undefined ? address : `${securityGroup.address}_${port}`;
    if (seen.has(rule)) continue;
    seen.add(rule);
    const targetGroup = securityGroup && scope.input(securityGroup.path);
    const egress = {
      securityGroupId: group.id,
      description: "Traffic and health checks to the targets",
      ...(targetGroup === undefined ? { cidrIpv4: `${ip}/32` } : { referencedSecurityGroupId: targetGroup }),
      ...tcpPort(scope, port),
    };
    scope.add(VpcSecurityGroupEgressRule, rule, egress, path);
    if (securityGroup === undefined || targetGroup === undefined) continue;
    const ingress = {
      securityGroupId: targetGroup,
      description: `Traffic and health checks from the load balancer ${service.name}`,
      referencedSecurityGroupId: group.id,
      ...tcpPort(scope, port),
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
