import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { plinthHere } from "../support/in-process";
import { makeScratch } from "../support/scratch";

test.each([
  ["mermaid", /^%%\{init: [^\n]+\}%%\nflowchart TB\n/],
  ["dot", /^digraph plinth \{\n[\s\S]*\n\}\n$/],
  ["svg", /^<svg [\s\S]*<\/svg>\n$/],
])("plinth graph writes %s of several specs", async (format, form) => {
  const specs = ["specs/clickhouse-aws.yaml", "specs/materialize-rds.yaml"];
  const { code, out, err } = await plinthHere(["graph", ...specs, "--format", format], ".");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(form);
  for (const name of ["analytics-prod", "materialize-orders"]) expect(out).toContain(name);
});

test("plinth graph draws nothing where a spec has a problem", async () => {
  const file = join(makeScratch(), "spec.yaml");
  writeFileSync(file, "topology: clickhouse-aws\nname: a\n");
  const { code, out, err } = await plinthHere(["graph", file, "--format", "svg"], ".");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("nothing was drawn");
});
