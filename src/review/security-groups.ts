import type { Json } from "../terraform/json";
import { items, member } from "../terraform/values";
import type { ComparedPlan } from "./compared-plan";

/** The arguments of a rule's resource that say what it lets through, and from or to where. */
export const reachArguments: ReadonlySet<string> = new Set([
  "cidr_ipv4",
  "cidr_ipv6",
  "from_port",
  "to_port",
  "ip_protocol",
  "referenced_security_group_id",
  "prefix_list_id",
]);

/** One peer and range of ports that a group lets through. */
interface Flow {
  readonly peer: string;
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The rules that a security group has in the cloud, as its own `ingress` or `egress` shows them, without those that rule resources of
 * the state or plan account for: what somebody added beside them.
 */
export function uncoveredRules(
  direction: "ingress" | "egress",
  inline: readonly Json[],
  groupId: string,
  { resources, priorResources }: ComparedPlan,
): string[] {
  const type = `aws_vpc_security_group_${direction}_rule`;
  const stated = [
    ...[...priorResources.values()].filter((resource) => resource.type === type).map(({ values }) => values),
    ...resources.filter((resource) => resource.type === type).map(({ change }) => change?.change.before),
  ];
  const known = new Set(
    stated
      .filter((values) => member(values, "security_group_id") === groupId)
      .flatMap((values) => toFlows(values).map(toKey)),
  );
  const found = inline.flatMap(toInlineFlows).filter((flow) => !known.has(toKey(flow)));
  return found.map(({ peer, protocol, from, to }) =>
    protocol === "-1"
      ? `everything from or to ${peer}`
      : `${protocol} ${from === to ? from : `${from}-${to}`} from or to ${peer}`,
  );
}

function toFlows(values: Json | undefined): Flow[] {
  const peers = ["cidr_ipv4", "cidr_ipv6", "referenced_security_group_id", "prefix_list_id"].flatMap((name) => {
    const peer = member(values, name);
    return typeof peer === "string" && peer !== "" ? [peer] : [];
  });
  return peers.map((peer) => toFlow(peer, member(values, "ip_protocol"), values));
}

function toInlineFlows(values: Json): Flow[] {
  const peers = ["cidr_blocks", "ipv6_cidr_blocks", "security_groups", "prefix_list_ids"].flatMap((name) =>
    items(member(values, name)).map(String),
  );
  const all = member(values, "self") === true ? [...peers, "the group itself"] : peers;
  return all.map((peer) => toFlow(peer, member(values, "protocol"), values));
}

function toFlow(peer: string, protocol: Json | undefined, values: Json | undefined): Flow {
  // A peer in another account is written as account/group in the group, and as the group alone in the rule.
  const port = (name: string) => Number(member(values, name) ?? -1);
  return {
    peer: peer.split("/sg-").length === 2 ? `sg-${peer.split("/sg-")[1]}` : peer,
    protocol: String(protocol),
    from: port("from_port"),
    to: port("to_port"),
  };
}

/** All protocols have no ports, which is 0, -1 or nothing, depending on where it stands. */
function toKey({ peer, protocol, from, to }: Flow): string {
  return protocol === "-1" ? `${peer} all` : `${peer} ${protocol} ${from} ${to}`;
}
