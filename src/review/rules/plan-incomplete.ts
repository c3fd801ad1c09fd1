import { words } from "../../contract/prose";
import type { Remark, ReviewRule } from "../rule";

/** The plan leaves something out. */
export const planIncomplete: ReviewRule = {
  id: "plan-incomplete",
  severity: "error",
  title: "The plan does not cover the whole configuration",
  why: "After -target, or where Terraform defers changes, more is to come that this plan does not show.",
  fix: "Plan without -target and -exclude; where changes are deferred, apply what they wait for first.",
  source: "Terraform JSON output format: complete, deferred_changes",
  check: ({ plan }): Remark[] => {
    const isDeferred = (plan.deferred_changes ?? []).length > 0;
    if (isDeferred) return [{ message: words("Terraform puts changes off to a later plan") }];
    // A plan that failed is incomplete as well, which plan-errored says.
    return plan.complete === false && plan.errored !== true
      ? [{ message: words("Another plan is needed after this one, such as after -target") }]
      : [];
  },
};
