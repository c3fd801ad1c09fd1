import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { plinth } from "../support/cli";
import { makeScratch, readFiles } from "../support/scratch";

const good = "specs/clickhouse-aws.yaml";

describe("plinth synth", () => {
  test("writes the folders of the examples", () => {
    const folder = makeScratch("specs");
    expect(plinth(["synth", good, "--out", "x"], { cwd: folder })).toMatchObject({
      code: 0,
      out: "wrote x/analytics-prod\n",
      err: "",
    });
    const golden = readFiles("generated/examples/analytics-prod/endpoint");
    golden.delete("json/main.tf.json");
    expect(readFiles(join(folder, "x/analytics-prod"))).toEqual(golden);
  });

  test("never puts JSON beside HCL", () => {
    const folder = makeScratch("specs");
    plinth(["synth", good], { cwd: folder });
    plinth(["synth", good, "--format", "json"], { cwd: folder });
    expect([...readFiles(join(folder, "out/analytics-prod")).keys()]).toEqual([
      "HANDOVER.md",
      "PERMISSIONS.md",
      "RUNBOOK.md",
      "main.tf.json",
      "plinth.json",
      "verify.sh",
    ]);
  });

  test("says what was unchanged", () => {
    const folder = makeScratch("specs");
    plinth(["synth", good], { cwd: folder });
    expect(plinth(["synth", good], { cwd: folder }).out).toBe("unchanged out/analytics-prod\n");
  });
});

test("a JSON spec may name its schema, and compiles to the same", () => {
  const folder = makeScratch();
  const spec = parse(readFileSync(good, "utf8"));
  writeFileSync(join(folder, "a.json"), JSON.stringify(spec));
  plinth(["synth", "a.json", "--out", "x"], { cwd: folder });
  writeFileSync(join(folder, "a.json"), JSON.stringify({ $schema: "../a.schema.json", ...spec }));
  plinth(["synth", "a.json", "--out", "y"], { cwd: folder });
  const [one, other] = [readFiles(join(folder, "x")), readFiles(join(folder, "y"))];
  for (const files of [one, other]) files.delete("analytics-prod/plinth.json");
  expect(one.size).toBeGreaterThan(5);
  expect(other).toEqual(one);
});
