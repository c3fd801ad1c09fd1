import type { PlannedChange, PlanSummary } from "../../generated/types/output";
import { findDifferences } from "../terraform/difference";
import { printPath } from "../terraform/path";
import { type Action, toAction } from "./action";
import type { ShownChange, ShownPlan, ShownResourceChange } from "./shown";

/** What the summary calls the actions of a plan; nothing for what stays. */
const names: { readonly [action in Action]: PlannedChange["action"] | undefined } = {
  "no-op": undefined,
  create: "add",
  read: "read",
  update: "change",
  replace: "replace",
  delete: "destroy",
  forget: "forget",
  unknown: "unknown",
};

/** What a plan does to which resource, counted; values are left out, because some are secret. */
export function summarizePlan(plan: ShownPlan): PlanSummary {
  const changes = (plan.resource_changes ?? []).flatMap(summarizeChange);
  const count = (action: PlannedChange["action"]) => changes.filter((change) => change.action === action).length;
  return {
    add: count("add"),
    change: count("change"),
    replace: count("replace"),
    destroy: count("destroy"),
    read: count("read"),
    changes,
  };
}

function summarizeChange({ address, change }: ShownResourceChange): PlannedChange[] {
  const action = names[toAction(change.actions)];
  if (action === undefined) return [];
  const differs = action === "change" || action === "replace";
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
