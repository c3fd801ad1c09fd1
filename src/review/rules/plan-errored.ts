import { words } from "../../contract/prose";
import type { ReviewRule } from "../rule";

/** The plan ended in an error. */
export const planErrored: ReviewRule = {
  id: "plan-errored",
  severity: "error",
  title: "Terraform failed while it planned",
  why: "The plan holds only what Terraform had found until then; what it would do after that nobody has seen.",
  fix: "Look at what terraform plan printed, remove the cause and plan again.",
  source: "Terraform JSON output format: errored",
  check: ({ plan }) => (plan.errored === true ? [{ message: words("Terraform failed while it made this plan") }] : []),
};
