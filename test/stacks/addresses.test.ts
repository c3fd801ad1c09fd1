import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { collectBlocks } from "../../src/terraform/json";
import { readExamples } from "../support/examples";

const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));

test("addresses are those that test/addresses.txt pins: a change of one destroys and creates what people run", () => {
  const lines = examples.flatMap(({ name, stage, terraform }) => {
    const outputs = Object.keys(terraform.output ?? {}).map((output) => `output.${output}`);
    const variables = Object.keys(terraform.variable ?? {}).map((variable) => `var.${variable}`);
    return [...collectBlocks(terraform).keys(), ...outputs, ...variables]
      .sort()
      .map((address) => `${name} ${stage} ${address}`);
  });
  expect(`${lines.join("\n")}\n`).toBe(readFileSync("test/addresses.txt", "utf8"));
});
