import type { Cost, ResourceKnowledge } from "../contract/resource";
import type { Json } from "../terraform/json";
import { member, own } from "../terraform/values";

/** What others than Terraform hold on to. */
const held: ReadonlySet<Cost> = new Set(["new-id", "acceptance", "allow-list", "data"]);

/** What is lost when such a resource is replaced or removed; undefined where nobody outside knows it. */
export function lossOf({ replacement }: Partial<ResourceKnowledge>): string | undefined {
  return replacement?.costs.some((cost) => held.has(cost)) === true ? replacement.effect : undefined;
}

/** The state that a resource was in, where the other side removes what is in it for so many hours; undefined where it keeps it. */
export function lifetimeOf(
  { states }: Partial<ResourceKnowledge>,
  values: Json | undefined,
): { readonly state: string; readonly hours: number } | undefined {
  const state = states === undefined ? undefined : member(values, states.attribute);
  const hours = typeof state === "string" ? own(states?.values, state)?.removedAfter : undefined;
  return typeof state !== "string" || hours === undefined ? undefined : { state, hours };
}
