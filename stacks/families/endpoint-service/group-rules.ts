import type { Ownership, Rule } from "../../../src/contract/spec-rule";
import { idText } from "../../parts/id-text";
import { ruleOwnership } from "../../parts/rule-ownership";
import { networkRules } from "../interface-endpoint/rules";
import type { EndpointService } from "./balanced";
import { clientsOf, existingGroups, type Guarded, isEnforced, ruleGroup, rulesOfExisting } from "./groups";

const guide = "Elastic Load Balancing user guide, security groups for Network Load Balancers (read 2026-11-30)";

/** What fits the security groups of load balancers that are made; `services` are those of the spec. */
export function groupRules<S extends Guarded>(services: (spec: S) => readonly EndpointService[]): Rule<S>[] {
  return [
    {
      code: "load-balancer-groups-without-use",
      severity: "error",
      title: "Security groups of a load balancer are given, and no load balancer is made",
      why: "What exists in front of the targets keeps its security groups: Terraform does not change it.",
      fix: "Remove securityGroupIds, addRulesTo, enforceInboundRules and clients, and have whoever keeps the load balancer see to its groups.",
      source: guide,
      check: (spec) => {
        if (madeServices(services(spec)).length > 0) return [];
        const { securityGroupIds, addRulesTo, enforceInboundRules, clients } = spec.loadBalancer ?? {};
        const [field] = Object.entries({
          securityGroupIds,
          addRulesTo,
          enforceInboundRules: enforceInboundRules === true || undefined,
          clients,
        }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
        return field === undefined ? [] : [{ path: ["loadBalancer", field], message: "no load balancer is made" }];
      },
    },
    {
      code: "rule-group-not-attached",
      severity: "error",
      title: "Rules are asked for in a security group that the load balancer does not have",
      why: "Rules of a group hold for what the group is attached to.",
      fix: "Name one of loadBalancer.securityGroupIds as addRulesTo, or remove it: a group that is made has its rules anyway.",
      source: "EC2 security group rules",
      at: ["loadBalancer", "addRulesTo"],
      finds: (spec) => {
        const asked = spec.loadBalancer?.addRulesTo;
        if (asked === undefined || ruleGroup(spec) !== undefined) return false;
        const ids = existingGroups(spec).map(({ id }) => idText(id));
        return ids.length === 0
          ? "there are no securityGroupIds"
          : `${idText(asked)} is none of securityGroupIds: ${ids.join(", ")}`;
      },
    },
    {
      code: "enforced-clients-missing",
      severity: "error",
      title: "Inbound rules are enforced, and nobody is let in",
      why: "AWS drops what comes through PrivateLink unless a rule admits the private address of the client: every connection would time out, while the targets are healthy.",
      fix: "Ask whoever connects for the private networks of its clients, and give them as loadBalancer.clients; or remove enforceInboundRules.",
      source: guide,
      at: ["loadBalancer", "enforceInboundRules"],
      finds: (spec) => isEnforced(spec) && clientsOf(spec).length === 0 && "loadBalancer.clients is missing",
    },
    {
      code: "clients-not-enforced",
      severity: "error",
      title: "Clients of a load balancer are named, and inbound rules do not hold for them",
      why: "What comes through PrivateLink passes without a look at the rules, so that naming clients keeps nobody out.",
      fix: "Set loadBalancer.enforceInboundRules to true, or remove clients.",
      source: guide,
      at: ["loadBalancer", "clients"],
      finds: (spec) => !isEnforced(spec) && clientsOf(spec).length > 0 && "enforceInboundRules is not true",
    },
    {
      code: "inbound-rules-enforced",
      severity: "warning",
      title: "Inbound rules hold for what comes through PrivateLink",
      why: "Their source is the private address of a client in the network of whoever connects, never a public one. Vendors seldom publish theirs, and one that changes them is cut off without an error on either side.",
      fix: "Have whoever connects confirm the networks, and that it tells before they change, and say so in expectedWarnings; or do without enforceInboundRules and clients.",
      source: `${guide}; MaterializeInc/materialize pull request 36623`,
      at: ["loadBalancer", "enforceInboundRules"],
      finds: (spec) =>
        isEnforced(spec) && clientsOf(spec).length > 0 && "only clients in loadBalancer.clients can connect",
    },
    ...networkRules<S>((spec) =>
      clientsOf(spec).flatMap(({ kind, id, path }) => (kind === "cidrIpv4" ? [{ cidr: idText(id), path }] : [])),
    ),
  ];
}

/** The rules that a spec makes in security groups that exist. */
export function existingGroupRules<S extends Guarded>(services: (spec: S) => readonly EndpointService[]): Ownership<S> {
  return ruleOwnership((spec) =>
    rulesOfExisting(spec, madeServices(services(spec))).map(({ group, peer, ...rule }) => ({
      ...rule,
      group: group.id,
      peer: peer.id,
    })),
  );
}

function madeServices(services: readonly EndpointService[]): EndpointService[] {
  return services.filter(({ loadBalancerPath }) => loadBalancerPath === undefined);
}
