import type { PlannedChange, PlanSummary } from "../../generated/types/output";
import type { Json } from "../terraform/json";
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
      attributes: differs ? findDifferences(change) : [],
      forcedBy: (change.replace_paths ?? []).map(toPath),
    },
  ];
}

/** Top-level attributes that get another value, or one that is known only after the apply. */
function findDifferences({ before, after, after_unknown }: ShownChange): string[] {
  const [from, to, unknown] = [toObject(before), toObject(after), toObject(after_unknown)];
  const names = new Set([...Object.keys(from), ...Object.keys(to), ...Object.keys(unknown)]);
  return [...names]
    .filter((name) => hasTrue(unknown[name]) || JSON.stringify(from[name] ?? null) !== JSON.stringify(to[name] ?? null))
    .sort();
}

function toObject(value: Json | undefined): { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: Json })
    : {};
}

function hasTrue(value: Json | undefined): boolean {
  if (value === true) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasTrue);
}

/** The path of an attribute in words, such as `mapping[0].private_dns_name`. */
function toPath(path: readonly (string | number)[]): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}
