import { type Prose, prose } from "../contract/prose";
import type { Flow, ResourceKnowledge } from "../contract/resource";
import type { ShownResource } from "../plan/shown";
import type { Json } from "../terraform/json";
import { items, member, own } from "../terraform/values";
import type { ComparedPlan } from "./compared-plan";

/**
 * The rules that a group has in the cloud, as its own attribute shows them, without those that rule resources of the state or plan account
 * for: what somebody added beside them. Rules refer to their group by `security_group_id`.
 */
export function uncoveredRules(
  { flows }: Partial<ResourceKnowledge>,
  attribute: string,
  ruleType: string,
  group: ShownResource | undefined,
  { resources, priorResources, context }: ComparedPlan,
): Prose[] {
  const flowsOfRule = own(context.resources, ruleType)?.flows;
  if (flows === undefined || flowsOfRule === undefined) return [];
  const stated: (Json | undefined)[] = [
    ...[...priorResources.values()].filter(({ type }) => type === ruleType).map(({ values }) => values),
    ...resources.filter(({ type }) => type === ruleType).map(({ change }) => change?.change.before),
  ];
  const id = String(group?.values?.["id"] ?? "");
  const known = new Set(
    stated
      .filter((values) => member(values, "security_group_id") === id)
      .flatMap((values) => flowsOfRule(values).map(toKey)),
  );
  const found = items(group?.values?.[attribute])
    .flatMap(flows)
    .filter((flow) => !known.has(toKey(flow)));
  return found.map(({ peer, protocol, from, to }) =>
    protocol === "-1"
      ? prose`everything from or to ${peer}`
      : prose`${`${protocol} ${from === to ? from : `${from}-${to}`}`} from or to ${peer}`,
  );
}

/** All protocols have no ports, which is 0, -1 or nothing, depending on where it stands. */
function toKey({ peer, protocol, from, to }: Flow): string {
  return protocol === "-1" ? `${peer} all` : `${peer} ${protocol} ${from} ${to}`;
}
