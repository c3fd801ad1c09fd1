import { edit } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import { type Command, command, type Fill, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import { oneOf } from "../../parts/gate-items";
import { fillOf } from "../../parts/target-fills";
import { variableFill } from "../../parts/variable-fill";
import type { EndpointService, Target } from "./balanced";
import { groupNames, wayOutMissing } from "./group-texts";
import { existingGroups, type Guarded } from "./groups";

/** The health of a target as its load balancer sees it; `name` is that of its target group. */
export function showTargetHealth(region: string, name: string): Command {
  const options = ["--region", region];
  const text = ["--output", "text"];
  const find = ["--names", name, "--query", "TargetGroups[0].TargetGroupArn"];
  const query = ["--query", "TargetHealthDescriptions[].TargetHealth.[State,Reason]"];
  return {
    pipeline: [
      ["aws", "elbv2", "describe-target-groups", ...options, ...find, ...text],
      ["xargs", "aws", "elbv2", "describe-target-health", ...options, ...query, ...text, "--target-group-arn"],
    ],
    shows: prose`${"healthy"}`,
  };
}

/** The health of the targets of a group, by its ARN. */
export function showGroupHealth(region: string, groupArn: string | Fill): Command {
  const query = ["--query", "TargetHealthDescriptions[].[Target.Id,TargetHealth.State,TargetHealth.Reason]"];
  const argv = ["aws", "elbv2", "describe-target-health", "--region", region, ...query, "--output", "text"];
  return command([...argv, "--target-group-arn", groupArn], prose`${"healthy"} for each address.`);
}

/** The health of a target: in the target group that is made by its name, or in one that exists by its ARN. */
export function showHealthOf(region: string, { name, group, address }: Pick<Target, "name" | "group" | "address">) {
  if (group === undefined) return showTargetHealth(region, name);
  return showGroupHealth(region, typeof group.arn === "string" ? group.arn : fillOf(groupFill, address));
}

const groupFill = "TARGET_GROUP_ARN";

/** The ARNs of existing target groups that variables bring. */
export function groupFills(targets: readonly Pick<Target, "key" | "group" | "address">[]): FillText[] {
  return targets.flatMap(({ key, group, address }) =>
    variableFill(group?.arn, fillOf(groupFill, address), prose`ARN of the existing target group of ${key}`),
  );
}

/** What it looks like when an existing target group does not fit. */
export function groupFailures(targets: readonly Pick<Target, "group">[]): Failure[] {
  return targets.every(({ group }) => group === undefined)
    ? []
    : [
        {
          symptom: prose`The apply ends with an error about a target group, such as ${"TargetGroupAssociationLimit"}.`,
          cause: prose`The existing target group stands behind another load balancer, which AWS allows one of; or it is not of protocol TCP, or of another VPC.`,
          remedy: prose`Compare it with ${"aws elbv2 describe-target-groups"}, and name one that fits as ${"targetGroupArn"}.`,
          stage: "service",
        },
      ];
}

/** The listeners of an existing load balancer. */
export function showListeners(region: string, arn: string | Fill, shows: Prose): Command {
  const describe = ["aws", "elbv2", "describe-listeners", "--region", region, "--load-balancer-arn", arn];
  return command([...describe, "--query", "Listeners[].[Port,Protocol]", "--output", "text"], shows);
}

/** What to look at where a load balancer exists. */
export const existingListeners: Prose = prose`Look whether each existing load balancer has its listener. Its security groups must not be enforced on PrivateLink traffic, or admit the private addresses of whoever connects.`;

/** What it looks like when the ARN of an existing load balancer is wrong. */
export const otherLoadBalancer: Failure = {
  symptom: prose`The apply ends with an error about the load balancer.`,
  cause: prose`The ARN is not that of a Network Load Balancer of this account and Region, or it is not active yet.`,
  remedy: prose`Compare it with ${"aws elbv2 describe-load-balancers"}, and correct ${"loadBalancerArn"}.`,
  stage: "service",
};

/** What is taken back where what stands in front of the targets exists. */
export const nothingTakenBack: Prose = prose`There is nothing to take back: what stands in front of the targets stays.`;

/** The connections to an endpoint service: endpoint, owner and state. */
export function showConnections(region: string, serviceId: string | Fill, shows: Prose): Command {
  const filter = ["--filters", ["Name=service-id,Values=", serviceId]];
  const query = ["--query", "VpcEndpointConnections[].[VpcEndpointId,VpcEndpointOwner,VpcEndpointState]"];
  const argv = ["aws", "ec2", "describe-vpc-endpoint-connections", "--region", region, ...filter, ...query];
  return command([...argv, "--output", "text"], shows);
}

/** What keeps an endpoint service (EC2 API, DeleteVpcEndpointServiceConfigurations). */
export const keptByConnections = prose`An endpoint service cannot be deleted while a connection to it is ${"available"} or ${"pendingAcceptance"}.`;

/** What the connections to an endpoint service must show before it is deleted. */
export const nobodyConnected = prose`No line with ${"available"} or ${"pendingAcceptance"}.`;

/** Accepts or rejects the connection of an endpoint. */
export function answerConnection(
  region: string,
  answer: "accept" | "reject",
  serviceId: string | Fill,
  endpointId: string | Fill,
  shows = prose`${"Unsuccessful"} is an empty list.`,
): Command {
  const ids = ["--service-id", serviceId, "--vpc-endpoint-ids", endpointId];
  return command(["aws", "ec2", `${answer}-vpc-endpoint-connections`, "--region", region, ...ids], shows);
}

/** That the endpoint service at this address takes connections. */
export function availableItem(address: string, meaning: Prose): GateItem {
  return oneOf([`aws_vpc_endpoint_service.${address}`, "state"], ["Available"], meaning, "terraform");
}

/** What an unhealthy target looks like, in the VPC and outside; `consumer` is who connects. */
export function unhealthyFailures(spec: Guarded, targets: readonly Target[], consumer: Prose): Failure[] {
  const inside: Failure = {
    symptom: prose`The state is ${"unhealthy"} with ${"Target.FailedHealthChecks"}.`,
    cause: prose`The target does not listen on its port, or its security group does not admit the load balancer${wayOutMissing(spec)}.`,
    remedy: prose`Admit the load balancer's security group${words(existingGroups(spec).length === 0 ? "" : ", and see that it lets out to the target")}. The source is always an address of the load balancer, never one of ${consumer}.`,
    stage: "service",
  };
  const outside: Failure = {
    symptom: prose`The state of a target outside the VPC is ${"unhealthy"}.`,
    cause: prose`No route leads there or back, or a firewall drops the load balancer's addresses${wayOutMissing(spec)}.`,
    remedy: prose`Look at the routes of the load balancer's subnets, at the VPN or Direct Connect, and let the firewall admit the networks of these subnets.`,
    stage: "service",
  };
  return [
    ...(targets.some(({ isOutsideVpc }) => !isOutsideVpc) ? [inside] : []),
    ...(targets.some(({ isOutsideVpc }) => isOutsideVpc) ? [outside] : []),
  ];
}

/** Why a server answers no longer where it did. */
export const movedAway = prose`A failover or a maintenance moved the server to another address.`;

/** What it looks like when a server has moved to another address; `met` is what clients see, `field` has the address, and `more` ends the remedy. */
export function movedServer(met: Prose, field: string, more: Prose): Failure {
  return {
    symptom: prose`A target was ${"healthy"} and is ${"unhealthy"}, or ${met}.`,
    cause: movedAway,
    remedy: prose`Look up the host's new address, ${edit({ set: { [field]: { found: "it" } }, isApplied: true })} and apply: the attachment is replaced, the endpoint stays. ${more}`,
    stage: "service",
  };
}

/** What whoever looks after the targets has to let in; `isOne` tells that the output of security groups is one id. */
export function targetSection(
  spec: Guarded,
  services: readonly Pick<EndpointService, "name" | "targets">[],
  consumer: Prose,
  isOne = false,
): Section {
  const targets = services.flatMap(({ name, targets: behind }) => behind.map((target) => ({ ...target, name })));
  const list = (text: Prose, of: readonly Target[]): Block[] => {
    const rows = of.flatMap(({ key, addresses, port, name }) =>
      (addresses.length === 0 ? [prose`its target group`] : addresses.map(({ ip }) => prose`${ip}`)).map((where) => [
        prose`${key}`,
        where,
        prose`${port}`,
        prose`${name}`,
      ]),
    );
    return of.length === 0 ? [] : [text, { table: { head: ["target", "address", "port", "load balancer"], rows } }];
  };
  return {
    title: "Before the targets",
    blocks: [
      prose`Each target sees the connections come from its load balancer's addresses, never from ${consumer}. ${existingGroups(spec).length === 0 ? shownGroups(isOne) : prose`The security groups of the load balancers are ${groupNames(spec)}; to admit one of them is enough.`}`,
      ...list(
        prose`Terraform admits the load balancers in the security groups of these targets:`,
        targets.filter(({ securityGroup }) => securityGroup !== undefined),
      ),
      ...list(
        prose`Admit the load balancer's security group on the port of each of these targets:`,
        targets.filter(({ securityGroup, isOutsideVpc }) => securityGroup === undefined && !isOutsideVpc),
      ),
      ...list(
        prose`These targets lie outside the VPC. Let the firewall admit the networks of the load balancers' subnets, and see that a route leads back to them:`,
        targets.filter(({ isOutsideVpc }) => isOutsideVpc),
      ),
    ],
  };
}

function shownGroups(isOne: boolean): Prose {
  return prose`${words(isOne ? "The id of the load balancer's security group is" : "The ids of the load balancers' security groups are")} in ${`terraform output load_balancer_security_group_id${isOne ? "" : "s"}`}.`;
}

/** What consumers of another Region need besides its name in the list of the service. */
export const acrossRegions: Prose[] = [
  prose`Across Regions, the idle timeout of the load balancers' listeners has to be ${"350"} seconds, which is the default and which Terraform leaves alone: AWS takes no other.`,
  prose`Consumers of another Region have the Regional DNS name of their endpoint only, none of a zone. Whoever runs Terraform needs ${"vpce:AllowMultiRegion"}; PERMISSIONS.md has it.`,
];
