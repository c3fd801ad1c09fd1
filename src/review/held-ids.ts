import type { Cost, ResourceKnowledge } from "../contract/resource";

/** What others than Terraform hold on to. */
const held: ReadonlySet<Cost> = new Set(["new-id", "acceptance", "allow-list", "data"]);

/** What is lost when such a resource is replaced or removed; undefined where nobody outside knows it. */
export function lossOf({ replacement }: Partial<ResourceKnowledge>): string | undefined {
  return replacement?.costs.some((cost) => held.has(cost)) === true ? replacement.effect : undefined;
}
