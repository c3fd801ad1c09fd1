import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { knowledge as vpcEndpoint } from "../../resources/aws/vpc-endpoint";
import { checkAll } from "../../src/compile";
import { type AwsKnowledge, toNames } from "../../src/contract/resource";
import { stagePermissions } from "../../src/documents/iam";
import { knowledge } from "../../src/knowledge";

test("every action that is inferred is needed", () => {
  const bare = Object.entries(knowledge.resources).flatMap(([type, { iam }]) => {
    if (iam === undefined || iam === "none") return [];
    const { tags, conditional = [], inferred = [] } = iam;
    const parts = [iam.read, iam.create, iam.delete, tags?.later ?? "", ...conditional.map(({ actions }) => actions)];
    const needed = new Set([...parts.flatMap(toNames), ...Object.keys(iam.update ?? {})]);
    return inferred
      .flatMap(({ actions }) => toNames(actions))
      .filter((action) => !needed.has(action))
      .map((action) => `${type}: ${action}`);
  });
  expect(bare).toEqual([]);
});

test("a resource type of AWS without its actions does not compile", () => {
  const { iam: _, ...others } = vpcEndpoint;
  // @ts-expect-error: iam is missing
  const incomplete: AwsKnowledge = others;
  expect(incomplete).toBe(others);
});

test("a type that nothing is known of fails, so that its actions are not missing in silence", () => {
  const bytes = readFileSync("specs/clickhouse-aws.yaml");
  const [spec] = checkAll([{ file: "a.yaml", bytes }], knowledge).specs;
  const { aws_vpc_endpoint: _, ...others } = knowledge.resources;
  const look = () => spec?.timeline.map((stage) => stagePermissions(stage, others));
  expect(look).toThrow("nothing is known of the actions that aws_vpc_endpoint needs");
});

test("the stage that only flips private DNS asks for no right to create anything", () => {
  const bytes = readFileSync("specs/clickhouse-aws.yaml");
  const [spec] = checkAll([{ file: "a.yaml", bytes }], knowledge).specs;
  const actions = (spec?.timeline ?? []).map((stage) =>
    stagePermissions(stage, knowledge.resources)
      .flatMap(({ statements }) => statements)
      .filter(({ sid }) => sid === "Apply")
      .flatMap((statement) => statement.actions),
  );
  expect(actions[0]).toContain("ec2:CreateVpcEndpoint");
  expect(actions[2]?.filter((action) => action.includes("Create"))).toEqual([]);
  expect(actions[2]).toContain("ec2:ModifyVpcEndpoint");
});
