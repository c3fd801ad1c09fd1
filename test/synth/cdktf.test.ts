import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { makeScratch } from "../support/scratch";

/** What `cdktf synth` does: runs the app with the output folder in the environment. Gives the files of each stack. */
function runApp(env: NodeJS.ProcessEnv, ...contents: readonly string[]) {
  return runAppIn(makeScratch(...contents), env);
}

function runAppIn(cwd: string, env: NodeJS.ProcessEnv) {
  const out = join(cwd, "cdktf.out");
  const run = spawnSync(process.execPath, [resolve("dist/main.js")], {
    cwd,
    env: { ...process.env, CDKTF_OUTDIR: out, ...env },
    encoding: "utf8",
  });
  const read = (name: string, file: string) => readFileSync(join(out, "stacks", name, file), "utf8");
  return { ...run, out, read };
}

/** The stage of each example by the name of its spec. */
const stages = new Map(
  readdirSync("specs")
    .map((file) => parse(readFileSync(join("specs", file), "utf8")))
    .map(({ name, stage }): [string, string] => [name, stage])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Terraform JSON without CDKTF's metadata. */
function withoutMetadata(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMetadata);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "//")
      .map(([key, item]) => [key, withoutMetadata(item)]),
  );
}

describe("the CDKTF app", () => {
  test("makes one stack a spec, with the Terraform of its stage", () => {
    const { status, read, out } = runApp({}, "specs");
    expect(status).toBe(0);
    expect(readdirSync(join(out, "stacks")).sort()).toEqual([...stages.keys()]);
    for (const [name, stage] of stages) {
      const golden = JSON.parse(readFileSync(join("generated/examples", name, stage, "json/main.tf.json"), "utf8"));
      expect(withoutMetadata(JSON.parse(read(name, "cdk.tf.json")))).toEqual(golden);
    }
  });

  test("writes our HCL for cdktf synth --hcl", () => {
    const { status, read } = runApp({ SYNTH_HCL_OUTPUT: "true" }, "specs");
    expect(status).toBe(0);
    // The CDKTF command reads the name of each stack from here.
    expect(JSON.parse(read("branch-office", "metadata.json"))["//"].metadata.stackName).toBe("branch-office");
    for (const [name, stage] of stages) {
      const main = readFileSync(join("generated/examples", name, stage, "main.tf"), "utf8");
      const [header = "", body = ""] = [main.slice(0, main.indexOf("\n")), main.slice(main.indexOf("\n\n") + 2)];
      expect(read(name, "cdk.tf").split("\n")[0]).toBe(header);
      expect(read(name, "cdk.tf")).toContain(body);
    }
  });

  test("leaves a stack in one form, whichever was written before", () => {
    const cwd = makeScratch("specs");
    const forms = (env: NodeJS.ProcessEnv) =>
      readdirSync(join(runAppIn(cwd, env).out, "stacks", "branch-office")).filter((file) => file.startsWith("cdk.tf"));
    expect(forms({})).toEqual(["cdk.tf.json"]);
    expect(forms({ SYNTH_HCL_OUTPUT: "true" })).toEqual(["cdk.tf"]);
    expect(forms({})).toEqual(["cdk.tf.json"]);
  });

  test("fails with the problems of the specs, without a stack trace", () => {
    const cwd = runApp(
      { CDKTF_CONTEXT_JSON: '{"specs":"test/invalid/clickhouse-aws-cidr-world.yaml"}' },
      "test/invalid",
    );
    expect(cwd.status).toBe(1);
    expect(cwd.stderr).toMatch(/^error cidr-too-wide/);
    expect(cwd.stderr).not.toMatch(/^\s+at .*\.(js|ts):[0-9]+:[0-9]+\)?$/m);
  });
});
