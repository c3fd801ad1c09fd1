import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { parse } from "../../src/spec/parse";
import { collectBlocks, type TerraformJson } from "../../src/terraform/json";

const file = "specs/clickpipes-endpoint-service.yaml";
const example = parse({ file, bytes: readFileSync(file) }).value?.value;

/** The blocks of the example at its last stage with brokers of these numbers, in this order. */
function compileBrokers(...numbers: readonly number[]) {
  const targets = Object.fromEntries(
    numbers.map((number) => [`b-${number}`, { host: `b-${number}.example.com`, ip: `10.20.1.${number}`, port: 9096 }]),
  );
  const bytes = Buffer.from(JSON.stringify({ ...example, stage: "dns", targets }));
  const { folders, problems } = compile([{ file: "a.json", bytes }], knowledge, "json");
  expect(problems).toEqual([]);
  const main = folders[0]?.artifacts.find(({ path }) => path === "main.tf.json")?.content ?? "";
  return collectBlocks(JSON.parse(main) as TerraformJson);
}

test("a target that goes takes its own resources along and moves no other", () => {
  const all = compileBrokers(1, 2, 3);
  const kept = [...all].filter(([address]) => !/\.b_2(_|$)/.test(address));
  expect([...compileBrokers(1, 3)]).toEqual(kept);
  expect(kept.length).toBe((all.size / 3) * 2);
});

test("the order of targets means nothing", () => {
  expect([...compileBrokers(3, 1, 2)]).toEqual([...compileBrokers(1, 2, 3)]);
});
