import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";

const files = readdirSync("specs")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => `specs/${name}`);

const moves = files.flatMap((file) => {
  const stages = compileSpec(file).timeline.map(({ stage }) => stage.name);
  return [
    [file, undefined, stages[0] ?? ""],
    ...stages.map((stage) => [file, stage, stage]),
    ...stages.slice(1).map((stage, index) => [file, stages[index], stage]),
    ...stages.slice(1).map((stage, index) => [file, stage, stages[index]]),
  ] as [string, string | undefined, string][];
});

describe("the honest plan of a stage move has no finding", () => {
  test.each(moves)("%s from %s to %s", (file, from, to) => {
    const spec = compileSpec(file, to);
    const plan = makePlan(spec, from, to, openGates(spec));
    const result = review(toReadPlan(plan), reviewContext(spec, knowledge.providers));
    expect(result.findings.map(({ rule, message }) => `${rule}: ${toPlainText(message)}`)).toEqual([]);
    expect(result.verdict).toBe("pass");
    expect(result.from).toBe(from);
  });
});

test("a module that is planned by itself may have providers that are not set up", () => {
  const spec = compileSpec("specs/clickhouse-aws-module.yaml", "endpoint");
  const plan = makePlan(spec, undefined, "endpoint", openGates(spec));
  plan["configuration"].provider_config = { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws" } };
  expect(review(toReadPlan(plan), reviewContext(spec, knowledge.providers)).findings).toEqual([]);
});

describe("a module inside a root", () => {
  const module = "module.clickhouse";
  const file = "specs/clickhouse-aws-module.yaml";

  test.each([
    [undefined, "endpoint"],
    ["endpoint", "allow-list"],
    ["allow-list", "dns"],
    ["dns", "allow-list"],
  ] as const)("is reviewed from %s to %s, whether or not the root passes its output on", (from, to) => {
    const spec = compileSpec(file, to);
    const plan = makePlan(spec, from, to, openGates(spec), spec, module);
    for (const output of ["plinth", "connection", undefined]) {
      const { plinth } = plan["output_changes"];
      const shown = { ...plan, output_changes: output === undefined ? {} : { [output]: plinth } };
      const context = reviewContext(spec, knowledge.providers, { module });
      const result = review(toReadPlan(shown, module), context);
      expect(result.findings.map(({ rule, message }) => `${rule}: ${toPlainText(message)}`)).toEqual([]);
    }
  });

  describe("believes only outputs that the root takes from it", () => {
    const spec = compileSpec(file, "dns");
    const copied = (references: readonly string[]) => {
      const plan = makePlan(spec, "endpoint", "dns", openGates(spec), spec, module);
      const { plinth } = plan["output_changes"];
      const before = { ...plinth.before, stage: "allow-list" };
      plan["output_changes"] = { aaa: { actions: ["no-op"], before, after: plinth.after }, connection: plinth };
      plan["configuration"].root_module.outputs.aaa = { expression: { references } };
      return review(toReadPlan(plan, module), reviewContext(spec, knowledge.providers, { module }));
    };

    test("and not a constant that says the same", () => {
      expect(copied([]).findings.map(({ rule }) => rule)).toContain("stages-skipped");
    });

    test("and none of two that disagree", () => {
      const result = copied(["module.clickhouse.plinth", "module.clickhouse"]);
      expect(result.findings.map(({ rule }) => rule)).toEqual(["other-spec"]);
      expect(result.verdict).toBe("fail");
    });
  });

  test("is not passed for the changes of the root around it", () => {
    const spec = compileSpec(file, "dns");
    const plan = makePlan(spec, "dns", "dns", openGates(spec), spec, "module.other");
    expect(() => toReadPlan(plan, module)).toThrow("no module.clickhouse in the plan; it has: module.other");
    // The module is called, and has nothing in it.
    plan["configuration"].root_module.module_calls.clickhouse = { source: "./empty", module: {} };
    expect(review(toReadPlan(plan, module), reviewContext(spec, knowledge.providers, { module })).verdict).toBe("fail");
  });
});
