import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

test("what the spec itself opens to everybody is a warning that says so", () => {
  const open = (text: string) =>
    text.replace(/ {2}projects:[\s\S]*? {2}acceptance: terraform.*\n.*\n/, "  acceptance: everybody\n");
  const compiled = compileSpec("specs/offer-gcp.yaml", "service", open);
  const plan = makePlan(compiled, undefined, "service", openGates(compiled), compiled);
  const reviewed = review(toReadPlan(plan, undefined), reviewContext(compiled, knowledge.providers));
  expect(findingsOf(reviewed)).toEqual([
    "warning public-exposure: google_compute_service_attachment.offer: everybody who knows it is accepted, as the spec asks",
  ]);
});
