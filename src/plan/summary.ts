import type { PlannedChange, PlanSummary } from "../../generated/types/output";
import { findDifferences } from "../terraform/difference";
import { printPath } from "../terraform/path";
import { toAction } from "./action";
import type { ShownChange, ShownPlan, ShownResourceChange } from "./shown";

/** What a plan does to which resource, counted; values are left out, because some are secret. */
export function summarizePlan(plan: ShownPlan): PlanSummary {
  const changes = (plan.resource_changes ?? []).flatMap(summarizeChange);
  const count = (action: PlannedChange["action"]) => changes.filter((change) => change.action === action).length;
  return {
    create: count("create"),
    update: count("update"),
    replace: count("replace"),
    delete: count("delete"),
    read: count("read"),
    changes,
    outputs: Object.entries(plan.output_changes ?? {}).flatMap(([name, { actions }]) =>
      toAction(actions) === "no-op" ? [] : [name],
    ),
  };
}

function summarizeChange({ address, change }: ShownResourceChange): PlannedChange[] {
  const action = toAction(change.actions);
  if (action === "no-op") return [];
  const differs = action === "update" || action === "replace";
  return [
    {
      address,
      action,
      attributes: differs ? differingAttributes(change) : [],
      forcedBy: (change.replace_paths ?? []).map((path) => printPath(path)),
    },
  ];
}

/** Top-level attributes that get another value, or one that is known only after the apply. */
function differingAttributes({ before, after, after_unknown: unknown }: ShownChange): string[] {
  return [...new Set(findDifferences(before, after, unknown).map(({ path }) => String(path[0])))].sort();
}
