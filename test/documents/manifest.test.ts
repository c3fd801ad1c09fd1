import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { readExamples } from "../support/examples";

const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));

test("an argument's range in plinth.json is the place of its value in the spec", () => {
  const manifest = JSON.parse(readFileSync("generated/examples/analytics-prod/dns/plinth.json", "utf8"));
  const { pointer, range } = manifest.addresses["aws_vpc_endpoint.clickhouse"].arguments.vpc_id;
  const line = readFileSync("specs/clickhouse-aws.yaml", "utf8").split("\n")[range.start.line - 1];
  expect(pointer).toBe("/network/vpcId");
  expect(line?.slice(range.start.column - 1, range.end.column - 1)).toBe("vpc-0a1b2c3d4e5f60718");
});

test("tags that a spec does not give come from its name, which they have", () => {
  const manifest = JSON.parse(readFileSync("generated/examples/materialize-orders/service/plinth.json", "utf8"));
  expect(manifest.addresses["aws_lb.instances"].arguments.tags.pointer).toBe("/name");
});

describe("every address comes from a part of the spec", () => {
  test.each(examples.map(({ name, stage, folder }) => [`${name} at ${stage}`, folder] as const))("%s", (_, folder) => {
    const { addresses } = JSON.parse(readFileSync(`${folder}/plinth.json`, "utf8"));
    const nowhere = Object.entries<{ pointer: string }>(addresses).filter(([, { pointer }]) => pointer === "");
    expect(nowhere.map(([address]) => address)).toEqual([]);
  });
});
