import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../resources/aws/msk-cluster-policy";
import { findUnstatedTexts } from "../../src/review/policy-texts";
import type { Json } from "../../src/terraform/json";

const stated =
  '${jsonencode({"Version" = "2012-10-17", "Statement" = [{"Effect" = "Allow", "Principal" = {"AWS" = ["arn:aws:iam::072088201116:root"]}, "Action" = ["kafka:DescribeCluster"], "Resource" = var.cluster_arn}]})}';
const arn = "arn:aws:kafka:eu-west-1:123456789012:cluster/events/1";
const statement = {
  Effect: "Allow",
  Principal: { AWS: ["arn:aws:iam::072088201116:root"] },
  Action: ["kafka:DescribeCluster"],
  Resource: arn,
};
/** What is found in a policy with these statements, where nobody knows the variable. */
const found = (...statements: readonly Json[]) =>
  findUnstatedTexts(
    knowledge,
    { policy: stated, cluster_arn: "${var.cluster_arn}" },
    { policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }), cluster_arn: arn },
    new Map(),
    () => undefined,
  ).map(({ text }) => text);

describe("a policy that cannot be evaluated", () => {
  test("is as stated", () => {
    expect(found(statement)).toEqual([]);
  });

  test.each<[string, Json, string]>([
    ["an account that an ARN contains", { ...statement, Principal: { AWS: "072088201116" } }, "072088201116"],
    ["a part of an action", { ...statement, Action: "kafka" }, "kafka"],
    ["everybody but one", { Effect: "Allow", NotPrincipal: statement.Principal }, "*"],
    ["every action but one", { ...statement, NotAction: statement.Action }, "NotAction"],
    ["another effect", { ...statement, Effect: "Deny" }, "Deny"],
    ["a condition", { ...statement, Condition: {} }, "Condition"],
  ])("is not: %s", (_, changed, text) => {
    expect(found(changed)).toContain(text);
  });

  test("is not with more statements", () => {
    expect(found(statement, statement)).toEqual(["2 statements"]);
  });
});
