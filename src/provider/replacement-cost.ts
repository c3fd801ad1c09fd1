import facts from "../../facts/replacements.json";

/** What is lost when a resource is destroyed and made anew: its id, an acceptance, an entry of an allow list, time, data. */
export type Cost = "new-id" | "acceptance" | "allow-list" | "downtime" | "data";

/** What the replacement of a resource type costs (`facts/replacements.json`). */
export interface Replacement {
  readonly type: string;
  readonly costs: readonly Cost[];
  readonly effect: string;
  readonly source: string;
}

const byType = new Map(
  (facts.replacements as readonly Replacement[]).map((replacement) => [replacement.type, replacement]),
);

/** What the replacement of a resource costs; undefined for a type that no topology has. */
export function tryFindReplacement(type: string): Replacement | undefined {
  return byType.get(type);
}
