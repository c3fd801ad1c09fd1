import { describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { renderReviewComment } from "../../src/report/review-markdown";
import { renderReview, reviewReport } from "../../src/report/review-report";
import type { Loose } from "../support/plans";
import { findingsOf, honestPlan, reviewOf } from "../support/review";

const endpoint = "azurerm_private_endpoint.clickhouse";

/** An idle plan in which somebody has given the endpoint a tag. */
function reviewWith(spec: string, tag: string) {
  const idle = { spec, from: "endpoint", to: "endpoint" };
  const plan = honestPlan(idle);
  const change = plan.resource_changes.find((each: Loose) => each["address"] === endpoint);
  if (change === undefined) throw new Error("the plan lacks the endpoint");
  const before = { ...change["change"].before };
  plan.resource_drift = [
    {
      ...change,
      change: {
        ...change["change"],
        actions: ["update"],
        before,
        after: { ...before, tags: { ...before.tags, [tag]: "x" } },
      },
    },
  ];
  return reviewOf(idle, plan);
}

describe("a tag that the spec has Terraform leave alone", () => {
  const reviewed = reviewWith("specs/clickhouse-azure-existing-zone.yaml", "CostCenter");

  test("is no drift", () => {
    expect(findingsOf(reviewed)).toEqual([]);
  });

  test("is said in text, JSON and comment, with the reason", () => {
    expect(renderReview(reviewed, pc.createColors(false))).toContain(
      `left alone: tags.CostCenter of ${endpoint}: The policy finance-tags sets it.`,
    );
    expect(reviewReport(reviewed).ignored).toEqual([
      { address: endpoint, arguments: ["tags.CostCenter"], reason: "The policy finance-tags sets it." },
    ]);
    expect(renderReviewComment(reviewed, undefined)).toContain(
      `- \`tags.CostCenter\` of \`${endpoint}\`, because: \`The policy finance-tags sets it.\``,
    );
  });
});

test("another tag is drift", () => {
  const found = findingsOf(reviewWith("specs/clickhouse-azure-existing-zone.yaml", "Owner"));
  expect(found.join("\n")).toContain('tags["Owner"]');
});
