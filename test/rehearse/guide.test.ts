import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { scenario as isScenario } from "../../generated/validators/index";
import { toStagedSpec } from "../../src/rehearse/staged-spec";
import { castScenario } from "../../src/simulation/scenario";
import { readScenario } from "../../src/spec/read-scenario";
import { synthesizeFile } from "../support/rehearse";

test("the scenario in the guide fits the example that it is for", () => {
  const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/guides/rehearse.md", "utf8")) ?? [];
  const { value, problems } = readScenario(
    { file: "scenario.yaml", bytes: new TextEncoder().encode(text) },
    isScenario,
  );
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error("the guide has no scenario");
  const { mistakes, scripts } = castScenario(value.scenario, [
    toStagedSpec(synthesizeFile("specs/clickhouse-aws.yaml")),
  ]);
  expect(mistakes).toEqual([]);
  expect(scripts.get("analytics-prod")?.stages.get("allow-list")).toHaveLength(4);
});
