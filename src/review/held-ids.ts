import { type Cost, tryFindReplacement } from "../provider/replacement-cost";

/** What others than Terraform hold on to. */
const held: ReadonlySet<Cost> = new Set(["new-id", "acceptance", "allow-list", "data"]);

/** What is lost when a resource of this type is replaced or removed; undefined where nobody outside knows it. */
export function lossOf(type: string): string | undefined {
  const found = tryFindReplacement(type);
  return found?.costs.some((cost) => held.has(cost)) === true ? found.effect : undefined;
}
