import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import type { Loose } from "../support/plans";
import { findingsOf } from "../support/review";

/** The first plan of an endpoint that was made by hand, without tags: hashicorp/aws 5.100.0, Terraform 1.11.4, against an emulated EC2. */
const firstPlan = readFileSync("test/cases/adopted/first-plan.json", "utf8");
const spec = readFileSync("test/cases/adopted/spec.yaml", "utf8");
const adoption = /adopt:\n.*\n/;
const [, id = ""] = /clickhouse: (vpce-\w+)/.exec(spec) ?? [];

function compiled(text: string): SynthesizedSpec {
  const { specs, problems } = checkAll([{ file: "spec.yaml", bytes: Buffer.from(text) }], knowledge);
  const [first] = specs;
  if (first === undefined) throw new Error(JSON.stringify(problems));
  return first;
}

/** What is said of the plan for a spec; the plan names it, as if it was compiled from it. */
function reviewed(text: string, change: (plan: Loose) => void = () => {}) {
  const synthesized = compiled(text);
  const plan: Loose = JSON.parse(firstPlan.replaceAll(/sha256:[0-9a-f]{64}/g, synthesized.valid.digest));
  change(plan);
  const read = readPlan("plan.json", Buffer.from(JSON.stringify(plan)), {
    module: undefined,
    resources: knowledge.resources,
  });
  if ("problem" in read) throw new Error(read.problem.message);
  return review(read.value, reviewContext(synthesized, knowledge.providers));
}

const endpointOf = (plan: Loose) =>
  plan.resource_changes.find(({ address }: Loose) => address === "aws_vpc_endpoint.clickhouse");

describe("the first plan of an adopted endpoint", () => {
  test("passes where it imports the id of the spec and changes tags alone", () => {
    const { verdict, findings } = reviewed(spec);
    expect(findings).toEqual([]);
    expect(verdict).toBe("pass");
  });

  test("fails where it changes something else of it", () => {
    const found = reviewed(spec, (plan) => {
      endpointOf(plan).change.after.security_group_ids = ["sg-00000000000000000"];
    });
    expect(findingsOf(found).join("\n")).toContain("security_group_ids");
    expect(found.verdict).toBe("fail");
  });

  test("fails where it imports another id", () => {
    const found = reviewed(spec.replace(id, "vpce-00000000000000000"));
    expect(findingsOf(found)).toContain(
      `error adopted: An existing object, ${id}, is taken over as aws_vpc_endpoint.clickhouse; the spec adopts vpce-00000000000000000`,
    );
  });

  test("fails where the spec adopts nothing", () => {
    const found = reviewed(spec.replace(adoption, ""));
    expect(findingsOf(found)).toContain(
      `error adopted: An existing object, ${id}, is taken over as aws_vpc_endpoint.clickhouse`,
    );
  });
});
