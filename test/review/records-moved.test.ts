import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

const file = "specs/clickhouse-aws-private-zone.yaml";
const at = (records: string) => (text: string) =>
  text.replace("mode: private-zone", `mode: private-zone\n  records: ${records}`);

/** What the review finds where an applied spec moves to other records, with these lines beside. */
function findOf(before: string, after: string, lines = ""): string[] {
  const base = compileSpec(file, "dns", at(before));
  const spec = compileSpec(file, "dns", (text) => `${at(after)(text)}${lines}`);
  const plan = toReadPlan(makePlan(spec, "dns", "dns", openGates(base), base));
  return findingsOf(review(plan, reviewContext(spec, knowledge.providers, { base })));
}

const records = {
  wildcard: ["aws_route53_record.clickhouse"],
  hostnames: ["aws_route53_record.clickhouse_orders", "aws_route53_record.clickhouse_events"],
};

describe.each([
  ["wildcard", "hostnames"],
  ["hostnames", "wildcard"],
] as const)("records from %s to %s", (before, after) => {
  test("leave names without a record until the others are there, which the review says", () => {
    expect(findOf(before, after)).toEqual(
      records[before].map((address) =>
        expect.stringContaining(`warning removed-in-use: ${address} is removed: the name no longer resolves`),
      ),
    );
  });

  test("leave no gap where the old ones are forgotten, as the schema tells", () => {
    const forgotten = `forget: [${records[before].join(", ")}]\n`;
    expect(findOf(before, after, forgotten).filter((finding) => finding.includes("removed-in-use"))).toEqual([]);
  });
});
