import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";

const file = "specs/clickhouse-aws-hub.yaml";
const address = "aws_vpc_endpoint.clickhouse";

/** Rules that find something in a plan which gives the endpoint another set of tags, and changes one argument besides. */
function findingsOf(defaultTags: string, argument: string): string[] {
  const base = compileSpec(file, "endpoint");
  const spec = compileSpec(file, "endpoint", (text) => text.replace("owner: network", defaultTags));
  const plan = structuredClone(makePlan(spec, "endpoint", "endpoint", openGates(base), base));
  const { change } = plan["resource_changes"].find((each: Loose) => each.address === address);
  change.actions = ["update"];
  change.before[argument] = { owner: "network" };
  change.after[argument] = { owner: "platform" };
  const { findings } = review(toReadPlan(plan), reviewContext(spec, knowledge.providers, { base }));
  const rules = findings.filter((finding) => finding.address === address).map(({ rule }) => rule);
  return [...new Set(rules)];
}

test.each([
  ["tags that the provider adds are those of the spec", "owner: platform", "tags_all", []],
  ["tags that the resource itself has are another matter", "owner: platform", "tags", ["unexpected-attribute"]],
  ["the spec says the same as before", "owner: network", "tags_all", ["unexpected-attribute"]],
])("an update: %s", (_, defaultTags, argument, expected) => {
  expect(findingsOf(defaultTags, argument)).toEqual(expected);
});
