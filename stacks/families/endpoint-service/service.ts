import { Lb } from "../../../generated/providers/aws/lb";
import { LbListener } from "../../../generated/providers/aws/lb-listener";
import { LbTargetGroup } from "../../../generated/providers/aws/lb-target-group";
import { LbTargetGroupAttachment } from "../../../generated/providers/aws/lb-target-group-attachment";
import { VpcEndpointService } from "../../../generated/providers/aws/vpc-endpoint-service";
import type { Subnet } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import { inputSubnets } from "../../parts/inputs";
import type { EndpointService, Target } from "./balanced";
import { addRulesOfExisting, type Guarded, groupsOf, isEnforced } from "./groups";

/** The address of a target that has one. */
export function onlyAddress(target: { readonly address: string; readonly ip: string; readonly path: Path }) {
  const { address, ip, path } = target;
  return [{ ip, address, path: [...path, "ip"] }];
}

/** Who may connect to an endpoint service, and how; with the parts of the spec that say so. */
export interface Admission {
  readonly isAcceptanceRequired: boolean;
  readonly acceptancePath: Path;
  /** Left out where principals are resources of their own; the provider must not keep one in both places. */
  readonly allowedPrincipals?: string[];
  /** Regions of the consumers. */
  readonly regions: readonly string[];
  readonly regionPath: Path;
  /** Name that consumers may have lead to their endpoints, once the domain is verified. */
  readonly privateDnsName?: string;
}

/** What the network section of a spec says of the load balancers. */
interface Placement extends Guarded {
  readonly aws: { readonly region: string };
  /** Left out where no load balancer is made. */
  readonly network?: { readonly subnets?: readonly Subnet[] };
}

/** Adds endpoint services, and what guards their load balancers. */
export function addEndpointServices<Service extends EndpointService>(
  scope: Scope,
  spec: Placement,
  services: readonly Service[],
  admission: Admission,
): { readonly service: Service; readonly resource: VpcEndpointService }[] {
  const made = services.map((service) => ({ service, resource: addEndpointService(scope, spec, service, admission) }));
  addRulesOfExisting(
    scope,
    spec,
    services.filter(({ loadBalancerPath }) => loadBalancerPath === undefined),
  );
  return made;
}

/** Adds the endpoint service and, unless one exists, the load balancer of its targets, which it waits for: it lets connections in at once. */
function addEndpointService(
  scope: Scope,
  spec: Placement,
  service: EndpointService,
  admission: Admission,
): VpcEndpointService {
  const { aws } = spec;
  const { address, name, path, loadBalancerPath } = service;
  const balancer =
    loadBalancerPath === undefined
      ? addLoadBalancer(scope, spec, service)
      : { arn: scope.input(loadBalancerPath), listeners: [] };
  const { isAcceptanceRequired, allowedPrincipals, regions, privateDnsName } = admission;
  const config = {
    acceptanceRequired: isAcceptanceRequired,
    networkLoadBalancerArns: [balancer.arn],
    ...(allowedPrincipals === undefined ? {} : { allowedPrincipals }),
    // AWS adds the service's own region, and takes it off for no plan (provider issue 40667).
    ...(isCrossRegion(aws, regions) ? { supportedRegions: [...new Set([aws.region, ...regions])].sort() } : {}),
    ...(privateDnsName === undefined ? {} : { privateDnsName }),
    tags: scope.tags(name),
    ...(balancer.listeners.length === 0 ? {} : { dependsOn: balancer.listeners }),
  };
  return scope.add(VpcEndpointService, address, config, path, {
    acceptance_required: admission.acceptancePath,
    supported_regions: admission.regionPath,
  });
}

/** The argument by which inbound rules hold for what comes through PrivateLink. */
const enforcement = "enforce_security_group_inbound_rules_on_private_link_traffic";

/** Adds a load balancer, its security group unless the spec names existing ones, and its targets. */
function addLoadBalancer(scope: Scope, spec: Placement, service: EndpointService) {
  const { address, name, path } = service;
  const vpcId = scope.input(["network", "vpcId"]);
  const subnets = inputSubnets(scope, spec.network?.subnets ?? [], ["network", "subnets"]);
  const securityGroups = groupsOf(scope, spec, service, vpcId);
  const loadBalancerConfig = {
    name,
    internal: true,
    loadBalancerType: "network",
    subnets,
    securityGroups,
    // On, a rule would have to name the consumer's private addresses, which AWS takes for the source of what comes through PrivateLink.
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: isEnforced(spec) ? "on" : "off",
    enableCrossZoneLoadBalancing: service.isCrossZone ?? true,
    tags: scope.tags(name),
  };
  const because = isEnforced(spec) ? { [enforcement]: ["loadBalancer", "enforceInboundRules"] } : {};
  const loadBalancer = scope.add(Lb, address, loadBalancerConfig, path, because);
  return {
    arn: loadBalancer.arn,
    listeners: service.targets.map((target) => addTarget(scope, target, vpcId, loadBalancer)),
  };
}

function isCrossRegion(aws: Placement["aws"], regions: readonly string[]): boolean {
  return regions.some((region) => region !== aws.region);
}

function addTarget(scope: Scope, target: Target, vpcId: string, loadBalancer: Lb): LbListener {
  const { address, name, group, listenerPort, path } = target;
  const targetGroupArn = group === undefined ? addGroup(scope, target, vpcId) : scope.input(group.path);
  const listener = {
    loadBalancerArn: loadBalancer.arn,
    port: listenerPort,
    protocol: "TCP",
    defaultAction: [{ type: "forward", targetGroupArn }],
    tags: scope.tags(name),
  };
  return scope.add(LbListener, address, listener, path);
}

/** Adds the target group of a target, with its addresses unless others register them. Gives its ARN. */
function addGroup(scope: Scope, target: Target, vpcId: string): string {
  const { address, name, namePrefix, port, healthCheckPort, path } = target;
  // A listener cannot lose its group: the next one has to be there before.
  const replaced = namePrefix === undefined ? {} : { lifecycle: { createBeforeDestroy: true } };
  const groupConfig = {
    ...(namePrefix === undefined ? { name } : { namePrefix }),
    port,
    protocol: "TCP",
    targetType: "ip",
    vpcId,
    healthCheck: { protocol: "TCP", port: healthCheckPort === undefined ? "traffic-port" : String(healthCheckPort) },
    tags: scope.tags(name),
    ...replaced,
  };
  const group = scope.add(LbTargetGroup, address, groupConfig, path);
  for (const { ip, address: attachment } of target.registeredBy === undefined ? target.addresses : []) {
    const config = {
      targetGroupArn: group.arn,
      targetId: ip,
      port,
      ...(target.isOutsideVpc ? { availabilityZone: "all" } : {}),
      ...replaced,
    };
    scope.add(LbTargetGroupAttachment, attachment, config, path);
  }
  return group.arn;
}
