import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { renderReviewComment } from "../../src/report/review-markdown";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { compileSpec } from "../support/plans";
import { findTooWide, testInBrowser } from "../support/rendered";

/** The comments on every plan of an example: that of its stage, and on the way back. */
function commentsOn(example: string): [string, string][] {
  return readdirSync(join("test/plans", example)).map((file) => {
    const path = join("test/plans", example, file);
    const stage = file.replace(/^back-to-|\.json$/g, "");
    const compiled = compileSpec(join("specs", `${example}.yaml`), stage);
    const plan = readPlan(path, readFileSync(path), { module: undefined, resources: knowledge.resources });
    if (!("value" in plan)) throw new Error(`${path} is no plan`);
    const result = review(plan.value, reviewContext(compiled, knowledge.providers));
    const failed = { ...result, moves: result.moves.map((move) => ({ ...move, expected: false })) };
    return [path, `${renderReviewComment(result, undefined)}\n${renderReviewComment(failed, undefined)}`];
  });
}

const examples = ["clickhouse-aws", "clickpipes-msk-multi-vpc", "endpoint-gcp-confluent"];

testInBrowser("no comment is wider than GitHub shows it", () => {
  const pages = new Map(examples.flatMap(commentsOn));
  expect(pages.size).toBeGreaterThan(15);
  expect(findTooWide(pages)).toEqual([]);
});

testInBrowser("what is too wide is found at all", () => {
  const cell = `\`${"aws_vpc_endpoint.clickhouse.".repeat(5)}\``;
  expect(findTooWide(new Map([["page", `| a | b |\n|---|---|\n| ${cell} | ${cell} |\n`]]))).toHaveLength(1);
});
