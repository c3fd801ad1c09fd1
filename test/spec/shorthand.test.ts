import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { findConstraint } from "../../src/contract/spec-base";
import { knowledge } from "../../src/knowledge";

const file = "specs/clickpipes-msk-multi-vpc.yaml";

test.each([
  ["a text", "aws: ~> 6.30.0", "~> 6.30.0"],
  ["a mapping with the version", 'aws: { version: "~> 6.30.0", profile: network }', "~> 6.30.0"],
  [
    "a mapping without it, as the topology has it where nothing is said",
    "aws: { profile: network }",
    "~> 6.36, < 6.40",
  ],
])("the constraint on a provider is that of %s", (_, aws, expected) => {
  const text = readFileSync(file, "utf8").replace(/^terraform:\n/m, `terraform:\n  providers: { ${aws} }\n`);
  const { specs, problems } = checkAll([{ file, bytes: Buffer.from(text) }], knowledge);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(specs.map(({ valid: { spec } }) => findConstraint(spec, "aws"))).toEqual([expected]);
});
