import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { commitAll, git } from "../support/git";
import { misfits } from "../support/output-schema";
import { makeScratch, readFiles } from "../support/scratch";

const names = ["clickhouse-aws", "endpoint-aws-surrealdb", "materialize-rds"];

/** A repository with some specs, committed. */
function repository(): string {
  const folder = makeScratch();
  mkdirSync(join(folder, "specs"));
  for (const name of names)
    writeFileSync(join(folder, `specs/${name}.yaml`), readFileSync(`specs/${name}.yaml`, "utf8"));
  commitAll(folder);
  return folder;
}

function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = join(folder, `specs/${name}.yaml`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const listed = (folder: string, ...options: readonly string[]) => {
  const { code, out } = plinth(["list", "--format", "json", ...options], { cwd: folder });
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(misfits("list", report)).toBeNull();
  return report.specs;
};

describe("plinth list", () => {
  test("names file, topology, name and stage of every spec", () => {
    expect(listed(repository())).toContainEqual({
      file: "specs/clickhouse-aws.yaml",
      topology: "clickhouse-aws",
      name: "analytics-prod",
      stage: "endpoint",
      done: false,
    });
  });

  test("with --changed names those that differ from the base, edited, new or with other evidence", () => {
    const folder = repository();
    expect(listed(folder, "--changed")).toEqual([]);
    edit(folder, "clickhouse-aws", (text) => `${text}\n# a comment\n`);
    writeFileSync(join(folder, "specs/new.yaml"), readFileSync("specs/clickhouse-gcp.yaml", "utf8"));
    const files = () => listed(folder, "--changed", "--base", "main").map(({ file }: { file: string }) => file);
    expect(files()).toEqual(["specs/clickhouse-aws.yaml", "specs/new.yaml"]);
    writeFileSync(join(folder, "specs/materialize-rds.evidence.yaml"), "version: 1\nstages: {}\n");
    expect(
      plinth(["list", "--changed"], { cwd: folder }).out + plinth(["list", "--changed"], { cwd: folder }).err,
    ).toContain("materialize-rds");
  });

  test("with --changed takes for unchanged only what git has of the repository", () => {
    const folder = repository();
    const copy = (name: string, to: string) => {
      mkdirSync(join(to, ".."), { recursive: true });
      writeFileSync(to, readFileSync(`specs/${name}.yaml`, "utf8"));
    };
    const outside = makeScratch();
    copy("clickhouse-gcp", join(outside, "a.yaml"));
    copy("endpoint-gcp-elastic", join(folder, "specs/nested/a.yaml"));
    commitAll(join(folder, "specs/nested"));
    writeFileSync(join(folder, ".gitignore"), "ignored-*\n");
    copy("clickpipes-msk-multi-vpc", join(folder, "specs/ignored-a.yaml"));
    const files = (...named: readonly string[]) =>
      listed(folder, "--changed", ...named).map(({ file }: { file: string }) => file);
    expect(files()).toEqual(["specs/ignored-a.yaml", "specs/nested/a.yaml"]);
    expect(files("specs/clickhouse-aws.yaml", join(outside, "a.yaml"))).toEqual([join(outside, "a.yaml")]);
    rmSync(join(folder, "specs/nested"), { recursive: true });
    rmSync(join(folder, "specs/ignored-a.yaml"));
    git(folder, "update-index", "--assume-unchanged", "specs/clickhouse-aws.yaml");
    expect(files()).toEqual(["specs/clickhouse-aws.yaml"]);
  });

  test("with --changed sees evidence that is gone, and where a link leads now", () => {
    const folder = repository();
    const link = "specs/[a]*.yaml";
    writeFileSync(
      join(folder, "specs/materialize-rds.evidence.yaml"),
      "version: 1\ntopology: materialize-rds\nname: materialize-orders\nstages: {}\n",
    );
    mkdirSync(join(folder, "other"));
    writeFileSync(join(folder, "other/link.yaml"), readFileSync("specs/clickhouse-gcp.yaml", "utf8"));
    symlinkSync("../other/link.yaml", join(folder, link));
    commitAll(folder);
    const files = () =>
      listed(folder, "--changed", "specs/materialize-rds.yaml", link).map(({ file }: { file: string }) => file);
    expect(files()).toEqual([]);
    rmSync(join(folder, "specs/materialize-rds.evidence.yaml"));
    writeFileSync(join(folder, "other/link.yaml"), `${readFileSync("specs/clickhouse-gcp.yaml", "utf8")}\n# a\n`);
    expect(files()).toEqual([link, "specs/materialize-rds.yaml"]);
  });

  test("a revision that there is not is a problem", () => {
    const { code, out } = plinth(["list", "--changed", "--base", "none", "--format", "json"], { cwd: repository() });
    expect(code).toBe(1);
    expect(JSON.parse(out).problems[0].code).toBe("revision-unreadable");
  });
});

describe("plinth validate --changed", () => {
  test("leaves the problems of others out", () => {
    const folder = repository();
    edit(folder, "clickhouse-aws", (text) => text.replace("region: us-west-2", "region: nowhere"));
    commitAll(folder);
    edit(folder, "endpoint-aws-surrealdb", (text) => `${text}\n# a comment\n`);
    expect(plinth(["validate", "--changed"], { cwd: folder })).toMatchObject({
      code: 0,
      out: "no problems in 1 spec\n",
    });
    expect(plinth(["validate"], { cwd: folder }).code).toBe(1);
  });
});

describe("what a changed spec collides with in one that did not change, also where that comes later", () => {
  test.each(["validate", "list", "synth", "rehearse"])("%s shows", (command) => {
    const folder = repository();
    edit(folder, "clickhouse-aws", (text) => text.replace("name: analytics-prod", "name: materialize-orders"));
    writeFileSync(join(folder, "specs/a.yaml"), readFileSync("specs/endpoint-aws-surrealdb.yaml", "utf8"));
    const { code, out, err } = plinth([command, "--changed"], { cwd: folder });
    expect(code).toBe(1);
    expect((out + err).match(/error name-taken/g)).toHaveLength(2);
    expect(out + err).toContain("specs/endpoint-aws-surrealdb.yaml");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("and what the others collide with among themselves is left out", () => {
    const folder = repository();
    writeFileSync(join(folder, "specs/a.yaml"), readFileSync("specs/clickhouse-aws.yaml", "utf8"));
    commitAll(folder);
    edit(folder, "endpoint-aws-surrealdb", (text) => `${text}\n# a comment\n`);
    expect(listed(folder, "--changed")).toHaveLength(1);
  });
});

describe("plinth synth", () => {
  test("--changed writes the changed specs alone", () => {
    const folder = repository();
    edit(folder, "materialize-rds", (text) => `${text}\n# a comment\n`);
    const { out, err } = plinth(["synth", "--changed"], { cwd: folder });
    expect(out).toBe("wrote out/materialize-orders\n");
    expect(err).not.toContain("orphaned");
  });

  test("--check writes nothing, and names what would be written", () => {
    const folder = repository();
    const missing = plinth(["synth", "--check"], { cwd: folder });
    expect([missing.code, missing.out]).toEqual([1, expect.stringContaining("stale out/analytics-prod\n")]);
    plinth(["synth"], { cwd: folder });
    expect(plinth(["synth", "--check"], { cwd: folder })).toEqual({ code: 0, out: "", err: "" });
    edit(folder, "clickhouse-aws", (text) => text.replace("10.20.0.0/16", "10.21.0.0/16"));
    const before = readFiles(folder);
    const { code, out } = plinth(["synth", "--check"], { cwd: folder });
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining(["stale out/analytics-prod/main.tf", "stale out/analytics-prod/plinth.json"]),
    );
    expect(out).not.toContain("materialize-orders");
    expect(readFiles(folder)).toEqual(before);
  });

  test("--check takes what was edited by hand for stale", () => {
    const folder = repository();
    plinth(["synth"], { cwd: folder });
    writeFileSync(join(folder, "out/analytics-prod/main.tf"), "# mine\n");
    expect(plinth(["synth", "--check"], { cwd: folder }).code).toBe(1);
  });

  test("names folders whose spec is gone, and leaves them alone", () => {
    const folder = repository();
    plinth(["synth"], { cwd: folder });
    rmSync(join(folder, "specs/clickhouse-aws.yaml"));
    mkdirSync(join(folder, "out/of-somebody-else"));
    const { code, err } = plinth(["synth"], { cwd: folder });
    expect([code, err]).toEqual([
      0,
      "orphaned out/analytics-prod: no spec has its name; destroy what it made, then remove it\n",
    ]);
    expect(readFiles(folder).has("out/analytics-prod/main.tf")).toBe(true);
    expect(plinth(["synth", "specs/materialize-rds.yaml"], { cwd: folder }).err).toBe("");
  });

  test("escapes the names of such folders, which nobody checked", () => {
    const folder = repository();
    plinth(["synth"], { cwd: folder });
    cpSync(join(folder, "out/analytics-prod"), join(folder, "out/a\n::error::x"), { recursive: true });
    expect(plinth(["synth", "--check"], { cwd: folder }).err).toMatch(/^orphaned out\/a\S+::error::x: /);
  });

  test.each([["--check"], []])("says that a file stands where its folders go (%s)", (...options) => {
    const folder = repository();
    writeFileSync(join(folder, "out"), "");
    const { code, out, err } = plinth(["synth", ...options], { cwd: folder });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("error not-a-folder");
    expect(err).not.toContain("fault of Plinth");
  });
});
