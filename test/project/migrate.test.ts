import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { blocksOf } from "../support/guides";
import { plinthHere } from "../support/in-process";
import { makeScratch, readFiles } from "../support/scratch";

const guide = readFileSync("docs/guides/migrate.md", "utf8");
const parts = blocksOf(guide, "yaml");
const spec = readFileSync("specs/clickhouse-aws.yaml", "utf8").replace(/^stage: \w+/m, "stage: dns");

test("what the guide to migration adds to a spec compiles to the blocks that take over, rename and forget", async () => {
  const counts: { [kind: string]: number }[] = [];
  for (const part of parts) {
    const folder = makeScratch();
    writeFileSync(join(folder, "spec.yaml"), `${spec}${part}`);
    expect(await plinthHere(["validate", "spec.yaml"], folder)).toMatchObject({ code: 0, err: "" });
    expect(await plinthHere(["synth", "spec.yaml"], folder)).toMatchObject({ code: 0 });
    const written = [...readFiles(join(folder, "out")).values()].join("\n");
    const count = (kind: string) => written.match(new RegExp(`^${kind} \\{$`, "gm"))?.length ?? 0;
    counts.push({ import: count("import"), moved: count("moved"), removed: count("removed") });
  }
  expect(counts).toEqual([
    { import: 0, moved: 0, removed: 0 },
    { import: 2, moved: 0, removed: 0 },
    { import: 0, moved: 2, removed: 1 },
  ]);
});
