import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { SpecBase } from "../../src/contract/spec-base";
import type { Topology } from "../../src/contract/topology";
import { knowledge } from "../../src/knowledge";
import { parse } from "../../src/spec/parse";
import { validate } from "../../src/spec/validate-spec";
import { synthesize } from "../../src/synth/synthesize";

const bytes = readFileSync("specs/clickhouse-aws.yaml");
const parsed = parse({ file: "a.yaml", bytes }).value;
const valid = parsed && validate(parsed, knowledge).value;

function synthesizeAs(build: Topology<SpecBase>["build"]) {
  if (valid === undefined) throw new Error("the example is not valid");
  return synthesize({ ...valid.topology, build }, valid.spec, () => "digest");
}

test("stages are built in the order that the topology states", () => {
  const { stages } = synthesizeAs(function* () {
    yield "endpoint";
    yield "allow-list";
    yield "dns";
  });
  expect(stages.map(({ stage }) => stage)).toEqual(["endpoint", "allow-list", "dns"]);
});

test.each([
  ["in another order", ["endpoint", "dns", "allow-list"]],
  ["too few", ["endpoint", "allow-list"]],
  ["too many", ["endpoint", "allow-list", "dns", "dns"]],
])("a topology that builds its stages %s is at fault", (_, names) => {
  expect(() =>
    synthesizeAs(function* () {
      yield* names;
    }),
  ).toThrow("clickhouse-aws does not build");
});
