import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";

const address = "aws_vpc_endpoint.clickhouse";

type Edit = (text: string) => string;

/** Rules that find something in a plan which changes one argument of the endpoint, where a spec was edited so before and after. */
function findingsOf(file: string, [before, after]: readonly [Edit, Edit], argument: string): string[] {
  const base = compileSpec(file, "endpoint", before);
  const spec = compileSpec(file, "endpoint", after);
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
  const edits = [(text: string) => text, (text: string) => text.replace("owner: network", defaultTags)] as const;
  expect(findingsOf("specs/clickhouse-aws-hub.yaml", edits, argument)).toEqual(expected);
});

test("tags are those of the configuration that a resource is made through, whichever others come in", () => {
  const alone = (text: string) =>
    text.replace(/^ {2}account:.*\n(?: {4}.*\n)+/m, "").replace(/^ {4}shared-tools:.*\n/m, "");
  const edits = [alone, (text: string) => text] as const;
  expect(findingsOf("specs/clickhouse-aws-spokes.yaml", edits, "tags_all")).toEqual(["unexpected-attribute"]);
});
