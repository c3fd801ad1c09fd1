import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { makeScratch } from "../support/scratch";

const elastic = readFileSync("vendors/elastic.yaml", "utf8");
const spec = readFileSync("specs/endpoint-aws-elastic.yaml", "utf8").replace("name: elastic", "name: acme");
let folder = "";
const run = (...arguments_: string[]) => plinth(arguments_, { cwd: folder });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeAll(() => {
  folder = makeScratch();
  for (const name of ["own", "wrong", "twice", "old", "none"]) mkdirSync(join(folder, name));
  write("spec.yaml", spec);
  write("elastic.yaml", readFileSync("specs/endpoint-aws-elastic.yaml", "utf8"));
  const acme = elastic.replace("name: elastic", "name: acme").replace("title: Elastic Cloud", "title: Acme");
  write("own/acme.yaml", acme);
  write("wrong/acme.yaml", acme.replace("cloud: aws", "cloud: ibm"));
  write("twice/a.yaml", acme);
  write("twice/b.yaml", acme);
  write("old/elastic.yaml", elastic.replaceAll("2026-11-29", "2025-11-28").replaceAll("Open", "**Open**"));
});

describe("--vendors", () => {
  test("has specs follow a company's own recipes, in every command that compiles", () => {
    expect(run("validate", "spec.yaml").err).toBe("");
    expect(run("validate", "spec.yaml")).toMatchObject({ code: 1 });
    expect(run("validate", "spec.yaml", "--vendors", "own")).toMatchObject({ code: 0, err: "" });
    expect(run("stages", "spec.yaml", "--vendors", "own")).toMatchObject({ code: 0, err: "" });
    expect(run("diff", "spec.yaml", "--to", "dns", "--vendors", "own")).toMatchObject({ code: 0, err: "" });
    expect(run("synth", "spec.yaml", "--vendors", "own").code).toBe(0);
    expect(readFileSync(join(folder, "out/search-elastic/HANDOVER.md"), "utf8")).toContain("Acme");
  });

  test("shows what is wrong with a file where it is written, and compiles nothing", () => {
    const { code, out } = run("validate", "spec.yaml", "--vendors", "wrong");
    expect(code).toBe(1);
    expect(out).toContain("error wrong-value");
    expect(out).toMatch(/wrong\/acme\.yaml:\d+:\d+ \(\/reach\/[a-z-]+\/cloud\)/);
    expect(out).toContain("ibm");
    expect(run("synth", "spec.yaml", "--vendors", "wrong").err).toContain("nothing was written");
  });

  test("refuses two files of one name, an empty folder, and one that is not there", () => {
    expect(run("validate", "spec.yaml", "--vendors", "twice").out).toContain("error vendor-name-taken");
    expect(run("validate", "spec.yaml", "--vendors", "none").out).toContain("error no-vendors");
    expect(run("validate", "spec.yaml", "--vendors", "nowhere").out).toContain("error input-not-found");
  });

  test("wins over this build, takes its texts for values, and says that a recipe is old, which fails nothing", () => {
    const { code, err } = run("validate", "elastic.yaml", "--vendors", "old", "--strict");
    expect(code).toBe(0);
    expect(err).toContain("note: elastic.yaml: The recipe for elastic was read on 2025-11-28, more than a year before");
    expect(run("validate", "elastic.yaml")).toMatchObject({ code: 0, err: "" });
    run("synth", "elastic.yaml", "--vendors", "old", "--out", "theirs");
    run("synth", "elastic.yaml", "--out", "ours");
    const theirs = readFileSync(join(folder, "theirs/search-elastic/HANDOVER.md"), "utf8");
    const question = "Does a deployment answer at its private name?";
    expect(readFileSync(join(folder, "ours/search-elastic/RUNBOOK.md"), "utf8")).toContain(`\n${question}`);
    expect(readFileSync(join(folder, "theirs/search-elastic/RUNBOOK.md"), "utf8")).toContain(`\`${question}\``);
    expect(theirs).not.toContain("plinth explain elastic");
  });
});
