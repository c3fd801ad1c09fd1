import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { collectBlocks } from "../../src/terraform/json";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

describe.each([
  { spec: "clickpipes-endpoint-service", key: "b-1", before: "  b-1: {", last: "dns" },
  { spec: "materialize-rds", key: "billing", before: "    billing: {", last: "source" },
  { spec: "offer-aws", key: "writer", before: "  writer:\n", last: "connected" },
  { spec: "offer-azure", key: "warehouse", before: "  warehouse:\n", last: "connected" },
])("a target of $spec under another key", ({ spec, key, before, last }) => {
  const file = `specs/${spec}.yaml`;
  const base = compileSpec(file, last);
  const renamed = compileSpec(file, last, (text) => {
    const isFlow = before.endsWith("{");
    const field = isFlow ? ` renamedFrom: ${key},` : `    renamedFrom: ${key}\n`;
    return text.replace(before, `${before.replace(key, `${key}-new`)}${field}`);
  });
  const blocksOf = ({ timeline }: typeof base) =>
    timeline.map(({ terraform }) => Object.fromEntries(collectBlocks(terraform)));

  test("has what it had, under the same addresses", () => {
    expect(renamed.timeline.at(-1)?.terraform.output).not.toEqual(base.timeline.at(-1)?.terraform.output);
    expect(blocksOf(renamed)).toEqual(blocksOf(base));
  });

  test("moves nothing in a plan, and a review finds nothing", () => {
    const plan = toReadPlan(makePlan(renamed, last, last, openGates(base), base));
    const result = review(plan, reviewContext(renamed, knowledge.providers, { base }));
    expect(findingsOf(result)).toEqual([]);
    expect(result.moves).toEqual([]);
  });
});
