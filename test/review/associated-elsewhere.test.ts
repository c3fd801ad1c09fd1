import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import type { Json } from "../../src/terraform/json";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";

const zone = "aws_route53_zone.clickhouse";
const spec = compileSpec("specs/clickhouse-aws-private-zone.yaml", "dns");
const own = [{ vpc_id: "vpc-1b2c3d4e5f6071829", vpc_region: "us-east-1" }];
const both = [...own, { vpc_id: "vpc-9f8e7d6c5b4a39281", vpc_region: "us-east-1" }];

/** What the review finds in a plan of `dns` that leaves the zone with these networks, after another account associated one. */
function findWith(after: readonly Json[], actions: readonly string[]): string[] {
  const plan = makePlan(spec, "dns", "dns", openGates(spec));
  const made = plan.resource_changes.find((change: { readonly address: string }) => change.address === zone);
  made.change.actions = actions;
  made.change.before = { ...made.change.before, vpc: both };
  made.change.after = { ...made.change.after, vpc: after };
  plan.resource_drift = [
    { ...made, change: { ...made.change, actions: ["update"], before: { vpc: own }, after: { vpc: both } } },
  ];
  return review(toReadPlan(plan), reviewContext(spec, knowledge.providers)).findings.map(({ rule }) => rule);
}

test("a network that another account associated with the zone stays, and is no finding", () => {
  expect(findWith(both, ["no-op"])).toEqual([]);
});

test("a plan that throws it out is one", () => {
  expect(findWith(own, ["update"])).toContain("unexpected-attribute");
});
