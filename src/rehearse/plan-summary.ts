import type { PlannedChange, PlanSummary } from "../../generated/types/output";
import type { Json } from "../terraform-json";
import type { ShownChange, ShownPlan, ShownResourceChange } from "../terraform-show";

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
  const action = actionOf(change.actions);
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

/** Throws for actions that Terraform does not have. */
function actionOf(actions: readonly string[]): PlannedChange["action"] | undefined {
  switch (actions.join()) {
    case "no-op":
      return undefined;
    case "create":
      return "add";
    case "update":
      return "change";
    case "delete":
      return "destroy";
    case "read":
      return "read";
    case "forget":
      return "forget";
    case "delete,create":
    case "create,delete":
      return "replace";
    default:
      throw new Error(`a plan has the actions ${JSON.stringify(actions)}`);
  }
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
