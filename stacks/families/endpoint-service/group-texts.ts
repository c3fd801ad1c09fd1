import { edit } from "../../../src/contract/acts";
import { listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import { idText, idValue } from "../../parts/id-text";
import type { EndpointService } from "./balanced";
import { type ExistingRule, existingGroups, type Guarded, isEnforced, ruleGroup, rulesOfGroup } from "./groups";

/** A spec whose load balancers stand in a network. */
interface Placed extends Guarded {
  readonly aws: { readonly region: string };
}

/** The existing groups of the load balancers, as texts name them. */
export function groupNames(spec: Guarded): Prose {
  const [first, ...others] = existingGroups(spec).map(({ id }) => idValue(id));
  return others.reduce((all, name) => prose`${all}, ${name}`, first ?? words(""));
}

/** What to do where existing groups guard the load balancers; `services` are those whose load balancer is made. */
export function groupSteps(spec: Guarded, services: readonly Pick<EndpointService, "address">[]): Block[] {
  if (existingGroups(spec).length === 0 || services.length === 0 || ruleGroup(spec) !== undefined) return [];
  return [
    prose`Have whoever keeps the security groups ${groupNames(spec)} add the rules that ${"HANDOVER.md"} lists. Health checks need a way out of them to each target, and none in.`,
  ];
}

/** What to heed before the apply where existing groups guard the load balancers. */
export function groupCautions(spec: Guarded, services: readonly Pick<EndpointService, "address">[]): Prose[] {
  if (existingGroups(spec).length === 0 || services.length === 0) return [];
  const made = services.map(({ address }) => `aws_security_group.${address}`);
  return [
    prose`Where Terraform made a security group of the load balancer before, add ${listed(made, ", ")} to ${"forget"} before this apply, with each rule that the plan deletes: AWS deletes no group that is attached, and Terraform asks for that before it exchanges the groups; without its rules, the group lets nothing through until then. Delete them by hand afterwards.`,
  ];
}

/** Why an unhealthy target may be so where existing groups guard its load balancer. */
export function wayOutMissing(spec: Guarded): Prose {
  return existingGroups(spec).length === 0
    ? words("")
    : prose`, or none of ${groupNames(spec)} lets it out to the target`;
}

/** What it looks like when existing groups do not fit. */
export function groupRefusals(spec: Placed): Failure[] {
  const groups = existingGroups(spec);
  if (groups.length === 0) return [];
  const ids = groups.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const look = `aws ec2 describe-security-groups --region ${spec.aws.region} --group-ids ${ids.length === groups.length ? ids.join(" ") : "ID"}`;
  return [
    {
      symptom: prose`The apply ends with an error about a security group, such as ${"InvalidSecurityGroup"} or ${"InvalidConfigurationRequest"}.`,
      cause: prose`A group is of another VPC than the load balancer, of another account that has not shared it, or gone.`,
      remedy: prose`Compare the VPC with ${"VpcId"} in ${look}, and correct ${"loadBalancer.securityGroupIds"}.`,
      stage: "service",
    },
    {
      symptom: prose`The apply ends with ${"InvalidPermission.Duplicate"}.`,
      cause: prose`Somebody has made the rule already.`,
      remedy: prose`Have that rule removed, or take it over: the address of the rule with its id (${"aws ec2 describe-security-group-rules"}) below ${"adopt"}.`,
      stage: "service",
    },
  ];
}

/** What it looks like when inbound rules drop what comes through PrivateLink, as they do or as somebody may make them; `consumer` is who connects. */
export function droppedClients(spec: Guarded, consumer: Prose): Omit<Failure, "stage"> {
  const shown = prose`CloudWatch, namespace ${"AWS/NetworkELB"}: ${"SecurityGroupBlockedFlowCount_Inbound_TCP"} of the load balancer counts what they drop.`;
  if (isEnforced(spec))
    return {
      symptom: prose`Every connection times out, and the targets are ${"healthy"}.`,
      cause: prose`The load balancer's inbound rules hold for what comes through PrivateLink, and none admits the private address of the client. Health checks need none of them.`,
      remedy: prose`${shown} Ask ${consumer} for the private networks of its clients, never the public ones, and see that ${"loadBalancer.clients"} and the rules have them. Without them, ${edit({ set: { "loadBalancer.enforceInboundRules": false }, without: ["loadBalancer.clients"], isApplied: true })}, which is an update in place.`,
    };
  return {
    symptom: prose`Every connection times out, and the targets are ${"healthy"}.`,
    cause: prose`Somebody has the load balancer's inbound rules enforced on what comes through PrivateLink, and none admits the private address of the client.`,
    remedy: prose`${shown} ${"enforce_security_group_inbound_rules_on_private_link_traffic"} has to be ${"off"}: plan and apply this stage again.`,
  };
}

/** The same as a row, where it can come to pass by the spec or by whoever keeps existing groups. */
export function droppedRows(spec: Guarded, consumer: Prose): Failure[] {
  return isEnforced(spec) || existingGroups(spec).length > 0
    ? [{ ...droppedClients(spec, consumer), stage: "service" }]
    : [];
}

/** What whoever keeps the security groups of load balancers has to know; nothing where each has one that is made and lets all of PrivateLink in. */
export function groupSection(spec: Guarded, services: readonly EndpointService[], consumer: Prose): Section[] {
  const groups = existingGroups(spec);
  const [first] = groups;
  if (services.length === 0 || (first === undefined && !isEnforced(spec))) return [];
  return [
    {
      title: "Security groups of the load balancers",
      blocks: [
        ...(first === undefined ? [] : rulesNeeded(spec, services, ruleGroup(spec) ?? first)),
        isEnforced(spec)
          ? prose`Inbound rules hold for what comes through PrivateLink, too. Its source is the private address of a client of ${consumer}: one that no rule admits times out. Tell before such networks change.`
          : prose`Inbound rules do not hold for what comes through PrivateLink (${"enforce_security_group_inbound_rules_on_private_link_traffic"} is ${"off"}), only for clients inside the network.`,
      ],
    },
  ];
}

function rulesNeeded(spec: Guarded, services: readonly EndpointService[], group: ExistingRule["group"]): Block[] {
  const rows = rulesOfGroup(spec, services, group).map(({ direction, peer, port }) => [
    words(direction === "out" ? "out to" : "in from"),
    idValue(peer.id),
    prose`${port}`,
  ]);
  const whose = prose`The load balancers have the security groups ${groupNames(spec)}, which exist.`;
  const given = ruleGroup(spec);
  return [
    given === undefined
      ? prose`${whose} Terraform adds no rule to them: one of them needs these.`
      : prose`${whose} Terraform adds these rules to ${idText(given.id)}, and changes no others:`,
    { table: { head: ["direction", "other end", "TCP port"], rows } },
  ];
}
