import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { compareSpecs } from "../../src/diff/compare-specs";
import { rootModule } from "../../src/documents/moves";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { type Loose, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

const rule = "aws_vpc_security_group_ingress_rule.https_10_20_0_0_16";
const earlier = "aws_vpc_security_group_ingress_rule.clients";

function compiled(file: string, edit: (text: string) => string = (text) => text): SynthesizedSpec {
  const bytes = Buffer.from(edit(readFileSync(file, "utf8")));
  const { specs, problems } = checkAll([{ file: "spec.yaml", bytes }], knowledge);
  const [first] = specs;
  if (first === undefined) throw new Error(JSON.stringify(problems));
  return first;
}

const sideOf = (synthesized: SynthesizedSpec) => ({ taken: "spec" as const, synthesized });
const rename = (text: string) => text.replace("name: analytics-prod", "name: analytics");
const keeping = (text: string) => `${rename(text)}renamedFrom: { name: analytics-prod }\n`;
const moved = (text: string) => `${text}renamedFrom: { addresses: { ${rule}: ${earlier} } }\n`;

describe("a spec with another name", () => {
  const actions = (edit: (text: string) => string) =>
    compareSpecs(
      sideOf(compiled("specs/clickhouse-aws.yaml")),
      sideOf(compiled("specs/clickhouse-aws.yaml", edit)),
      knowledge.providers,
    ).resources.map(({ address, action }) => `${action} ${address}`);

  test("replaces what is named after it", () => {
    expect(actions(rename)).toContain("replace aws_security_group.endpoint");
  });

  test("changes nothing where it says its earlier one", () => {
    expect(actions(keeping)).toEqual([]);
  });

  test("moves the module's address in the root", () => {
    const { valid, timeline } = compiled(
      "specs/clickhouse-aws-module.yaml",
      (text) => `${text.replace(/^name: .*$/m, "name: fresh")}renamedFrom: { name: old-name }\n`,
    );
    expect(rootModule(valid.spec, timeline.at(-1)?.terraform ?? {})).toContain(
      "moved {\n  from = module.old_name\n  to   = module.fresh\n}",
    );
  });
});

describe("an address that had another name", () => {
  const fresh = compiled("specs/clickhouse-aws.yaml", moved);
  const plan = (previous: string) => {
    const made = makePlan(fresh, "endpoint", "endpoint");
    const change = made.resource_changes.find(({ address }: Loose) => address === rule);
    if (change === undefined) throw new Error("the plan lacks the rule");
    Object.assign(change, { previous_address: previous });
    return findingsOf(review(toReadPlan(made), reviewContext(fresh, knowledge.providers)));
  };

  test("has a moved block", () => {
    expect(fresh.timeline[0]?.terraform.moved).toEqual([{ from: earlier, to: rule }]);
  });

  test("passes review, and only from the address that the spec names", () => {
    expect(plan(earlier)).toEqual([]);
    expect(plan("aws_vpc_security_group_ingress_rule.other")).toEqual([
      `error adopted: aws_vpc_security_group_ingress_rule.other becomes ${rule}`,
    ]);
  });
});
