import { readFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { scenario as isScenario } from "../../generated/validators/index";
import { models } from "../../resources/models";
import { toStagedSpec } from "../../src/rehearse/staged-spec";
import { castScenario } from "../../src/simulation/scenario";
import { readDocument } from "../../src/spec/read-document";
import { hasTerraform } from "../hcl/terraform";
import { blocksOf } from "../support/guides";
import { findings, play, synthesizeFile } from "../support/rehearse";

jest.setTimeout(120_000);
const withTerraform = hasTerraform("the scenarios in the guide") ? test : test.skip;
const guide = readFileSync("docs/guides/rehearse.md", "utf8");
const scenarios = blocksOf(guide, "yaml");
const spec = synthesizeFile("specs/clickhouse-aws.yaml");

describe("the scenarios in the guide", () => {
  test.each(scenarios)("fit the example that they are for", (text) => {
    const source = { file: "scenario.yaml", bytes: new TextEncoder().encode(text) };
    const { value, problems } = readDocument(source, isScenario);
    expect(problems).toEqual([]);
    if (value === undefined) throw new Error("no scenario");
    expect(castScenario(value.document, [toStagedSpec(spec)]).mistakes).toEqual([]);
  });

  withTerraform("show what the guide says, and every event of them happens", async () => {
    const played = scenarios.map(async (text) => play([spec], { scenario: text.replace("version: 1\n", "") }));
    const [rejected = [], changed = []] = (await Promise.all(played)).map(([rehearsed]) =>
      rehearsed === undefined ? [] : findings(rehearsed).map(({ step, code }) => `${step} ${code}`),
    );
    expect(rejected).toEqual(["forward endpoint gate gate-not-open"]);
    expect(changed).toEqual([
      "forward allow-list refresh drift",
      "forward allow-list gate gate-not-open",
      "forward allow-list gate gate-not-open",
    ]);
  });
});

describe("what is assumed", () => {
  const [, section = ""] = /## What is assumed\n([\s\S]*?)(?=\n## |$)/.exec(guide) ?? [];

  test("stands in the guide, for each type of resource", () => {
    const assumed = Object.entries(models.resources).flatMap(([type, { inferred = [] }]) =>
      inferred.length === 0 ? [] : [`| \`${type}\` | ${inferred.join("; ")} |`],
    );
    expect(assumed.length).toBeGreaterThan(0);
    expect(section.split("\n").filter((line) => line.startsWith("| `"))).toEqual(assumed);
  });

  test("does not hide in what the facts come from", () => {
    expect(
      Object.entries(models.resources).flatMap(([type, { source }]) =>
        /infer|assum|guess|taken to/i.test(source) ? [type] : [],
      ),
    ).toEqual([]);
  });
});
