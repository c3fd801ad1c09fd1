import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import facts from "../../facts/iam.json";
import { checkAll } from "../../src/compile";
import { stagePermissions } from "../../src/documents/iam";
import { knowledge } from "../../src/knowledge";

test("every condition on an action can be decided from the configuration, or is marked as one of the environment", () => {
  const undecided = Object.entries(facts.resources).flatMap(([type, resource]) =>
    ("conditional" in resource ? resource.conditional : [])
      .filter((row) => !("when" in row) && !("environment" in row))
      .map(({ condition }) => `${type}: ${condition}`),
  );
  expect(undecided).toEqual([]);
});

test("every action that is inferred has its evidence", () => {
  const bare = Object.entries(facts.resources).flatMap(([type, resource]) => {
    const inferred = "inferred" in resource ? resource.inferred : {};
    const evidence = "evidence" in resource ? resource.evidence : {};
    return Object.keys(inferred)
      .filter((action) => !(action in evidence))
      .map((action) => `${type}: ${action}`);
  });
  expect(bare).toEqual([]);
});

test("the stage that only flips private DNS asks for no right to create anything", () => {
  const bytes = readFileSync("specs/clickhouse-aws.yaml");
  const [spec] = checkAll([{ file: "a.yaml", bytes }], knowledge).specs;
  const actions = (spec?.timeline ?? []).map((stage) =>
    stagePermissions(stage)
      .statements.filter(({ sid }) => sid === "Apply")
      .flatMap((statement) => statement.actions),
  );
  expect(actions[0]).toContain("ec2:CreateVpcEndpoint");
  expect(actions[2]?.filter((action) => action.includes("Create"))).toEqual([]);
  expect(actions[2]).toContain("ec2:ModifyVpcEndpoint");
});
