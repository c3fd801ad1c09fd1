import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { hasTerraform } from "../hcl/terraform";
import { plinth } from "../support/cli";
import { misfits } from "../support/output-schema";
import { expectGone } from "../support/processes";
import { makeScratch, readFiles } from "../support/scratch";
import { layScratch } from "../support/trees";

jest.setTimeout(120_000);
const spec = resolve("specs/clickhouse-aws.yaml");
const bad = resolve("test/invalid/clickhouse-aws-cidr-world.yaml");
const describeWithTerraform = hasTerraform("plinth rehearse on the command line") ? describe : describe.skip;

/** A program that tells its version as Terraform does, and runs a line of shell for everything else. */
function fakeTerraform(folder: string, line: string): string {
  const path = join(folder, "terraform");
  writeFileSync(
    path,
    `#!/bin/sh\nif [ "$1" = version ]; then echo "Terraform v1.11.4"; echo "on linux_amd64"; exit; fi\n${line}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** A folder for temporary files of the command. */
function makeTemporary(): string {
  const folder = join(makeScratch(), "t");
  mkdirSync(folder);
  return folder;
}

describe("plinth rehearse without a Terraform", () => {
  test("says so in one sentence and exits 2", () => {
    const run = plinth(["rehearse", spec], { env: { PATH: makeScratch() } });
    expect(run).toEqual({ code: 2, out: "", err: "error: Neither terraform nor tofu is on the PATH.\n" });
  });

  test("is for the one that all specs or their project name", () => {
    const [other, folder] = [makeScratch(), layScratch({ "plinth.yaml": "command: tofu\n" })];
    fakeTerraform(other, "exit 1");
    const run = plinth(["rehearse", spec], { cwd: folder, env: { PATH: other } });
    const err = "error: The specs are for tofu, which is not on the PATH; --terraform names another program.\n";
    expect(run).toEqual({ code: 2, out: "", err });
  });

  test("says that the one that was named is none", () => {
    const run = plinth(["rehearse", spec, "--terraform", "no/such/program"]);
    expect(run).toEqual({ code: 2, out: "", err: "error: no/such/program is not a program that can be run.\n" });
  });
});

describe("a usage mistake of plinth rehearse", () => {
  test.each([
    [["--provider-version", "aws"], "whole version"],
    [["--provider-version", "aws=6.30"], "whole version"],
    [["--provider-version", "aws=6.30.0-beta"], "whole version"],
    [["--provider-version", "aws=~> 6.0"], "whole version"],
    [["--provider-version", "aw=6.30.0"], "Did you mean aws?"],
    [["--provider-version", "aws=1.0.0"], "The simulated hashicorp/aws covers the major versions 5 and 6 only."],
    [["--provider-version", "azurerm=3.117.0"], "hashicorp/azurerm covers the major versions 4 and 5 only."],
    [["--provider-version", "clickhouse=4.0.0"], "ClickHouse/clickhouse covers the major version 3 only."],
    [["--provider-version", "aws=6.30.0", "--provider-version", "aws=6.31.0"], "given twice"],
    [["--jobs", "0"], "number"],
    [["--jobs", "two"], "number"],
    [["--keep", ""], "empty"],
    [["--scenario", ""], "empty"],
  ])("exits 2 and tells what is right (%j)", (options, words) => {
    const run = plinth(["rehearse", spec, ...options]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(words);
  });
});

describeWithTerraform("plinth rehearse", () => {
  const check = (text: string) => misfits("rehearse", JSON.parse(text));

  test("shows what is planned, who is waited for and what each gate says", () => {
    const temporary = makeTemporary();
    const ignoring = join(makeScratch(), "a.yaml");
    const comment = "# plinth-ignore cidr-public: The office has this network.";
    const text = readFileSync(spec, "utf8").replace("cidrs: [10.20.0.0/16]", `cidrs: [52.20.0.0/16] ${comment}`);
    writeFileSync(ignoring, text);
    const { code, out, err } = plinth(["rehearse", ignoring], { env: { TMPDIR: temporary } });
    expect(code).toBe(0);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^ignored cidr-public at .*: The office has this network\. \(.*\)$/),
      "analytics-prod: start",
      "analytics-prod: stage endpoint",
      "analytics-prod: stage allow-list",
      "analytics-prod: stage dns",
      "analytics-prod: back to allow-list",
      "analytics-prod: back to endpoint",
      "analytics-prod: destroy everything",
      "",
    ]);
    for (const line of [
      "✓ analytics-prod (clickhouse-aws), simulated: hashicorp/aws 6.36.0, ClickHouse/clickhouse 3.25.0",
      "+ aws_vpc_endpoint.clickhouse",
      "aws_vpc_endpoint.clickhouse waits for the owner of com.amazonaws.vpce.us-west-2.vpce-svc-049bbd33f61271781",
      'closed: aws_vpc_endpoint.clickhouse.state: "pendingAcceptance", expected available; the vendor must act',
      'aws_vpc_endpoint.clickhouse.state: "pendingAcceptance" -> "available"',
      "~ aws_vpc_endpoint.clickhouse (private_dns_enabled)",
      "back to allow-list",
      "destroy everything",
      "1 spec rehearsed with terraform 1.",
    ]) {
      expect(out).toContain(line);
    }
    expect(out).not.toContain("\u001b");
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("exits 1 for a spec with an error, before anything runs", () => {
    const run = plinth(["rehearse", bad, "--format", "json"]);
    expect(run.code).toBe(1);
    expect(check(run.out)).toBeNull();
    expect(JSON.parse(run.out)).toMatchObject({ passed: false, specs: [], problems: [{ code: "cidr-too-wide" }] });
    expect(JSON.parse(run.out)).not.toHaveProperty("terraform");
  });

  test("exits 1 for a fault, and shows where in the spec it comes from", () => {
    const { code, out } = plinth(["rehearse", spec, "--provider-version", "aws=6.30.0"]);
    expect(code).toBe(1);
    expect(out).toContain("error endpoint-replaced: aws_vpc_endpoint.clickhouse");
    expect(out).toContain("> 4 | stage: endpoint");
    expect(out).toContain("see plinth explain endpoint-replaced");
  });

  test("says that a version is outside the constraint of the spec, and nothing of one that is not", () => {
    // The first step alone: this Terraform fails there.
    const failing = fakeTerraform(makeScratch(), "exit 1");
    const initOf = (version: string) => {
      const options = ["--format", "json", "--provider-version", `aws=${version}`, "--terraform", failing];
      return JSON.parse(plinth(["rehearse", spec, ...options]).out).specs[0].steps[0];
    };
    expect(initOf("5.100.0")).toMatchObject({
      kind: "init",
      notes: ["hashicorp/aws 5.100.0 is outside ~> 6.36, which the spec asks for"],
    });
    expect(initOf("6.36.1")).not.toHaveProperty("notes");
  });

  test("exits 2 for the version of a provider that no spec uses, before anything runs", () => {
    const run = plinth(["rehearse", spec, "--provider-version", "google=7.45.0"]);
    expect(run).toEqual({
      code: 2,
      out: "",
      err: "error: no spec of this run uses google, so its version cannot be chosen; nothing was rehearsed\n",
    });
  });

  test("shows a mistake in a scenario at its place", () => {
    const scenario = join(makeScratch(), "scenario.yaml");
    writeFileSync(scenario, "version: 1\nstages:\n  endpoint:\n    - reject: aws_vpc_endpoint.clickhous\n");
    const { code, err } = plinth(["rehearse", spec, "--scenario", scenario]);
    expect(code).toBe(1);
    expect(err).toContain("scenario.yaml:4:15");
    expect(err).toContain("did you mean aws_vpc_endpoint.clickhouse?");
  });

  test("keeps configuration, plan and state of each move, and says the same again but for durations", () => {
    const folder = join(makeScratch(), "kept");
    const once = () => plinth(["rehearse", spec, "--format", "json", "--keep", folder]).out;
    const withoutTimes = (text: string) => text.replace(/"durationMs": [0-9]+/g, "");
    const first = once();
    expect(check(first)).toBeNull();
    const kept = [...readFiles(folder).keys()];
    for (const move of ["01-endpoint", "03-dns", "04-back-to-allow-list", "06-destroy"]) {
      for (const file of ["main.tf", "plan.json", "state.json"])
        expect(kept).toContain(`analytics-prod/${move}/${file}`);
    }
    expect(withoutTimes(once())).toBe(withoutTimes(first));
    expect([...readFiles(folder).keys()]).toEqual(kept);
  });

  test("keeps nothing in a folder of somebody else", () => {
    const other = makeScratch();
    writeFileSync(join(other, "mine"), "");
    expect(plinth(["rehearse", spec, "--keep", other])).toMatchObject({ code: 2, out: "" });
    expect([...readFiles(other).keys()]).toEqual(["mine"]);
  });

  test("gives Terraform an environment of its own", () => {
    const folder = makeScratch();
    const path = fakeTerraform(folder, `env > '${folder}/environment'; exit 1`);
    plinth(["rehearse", spec, "--terraform", path], { env: { AWS_SECRET_ACCESS_KEY: "x", TF_VAR_a: "y", HOME: "/h" } });
    const names = readFileSync(join(folder, "environment"), "utf8").match(/^[A-Z_a-z]+(?==)/gm) ?? [];
    const shells = ["PWD", "OLDPWD", "SHLVL", "_"];
    expect(names.filter((name) => !shells.includes(name)).sort()).toEqual([
      "CHECKPOINT_DISABLE",
      "GOGC",
      "GOMAXPROCS",
      "HOME",
      "PATH",
      "PLINTH_PLUGINS",
      "TF_CLI_CONFIG_FILE",
      "TF_DISABLE_PLUGIN_TLS",
      "TF_IN_AUTOMATION",
      "TMPDIR",
    ]);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGKILL", null],
  ] as const)("leaves no child and no folder behind at %s", async (signal, code) => {
    const folder = makeScratch();
    const temporary = makeTemporary();
    const path = fakeTerraform(
      folder,
      `sleep 300 & echo "$$ $!" > '${folder}/new'; mv '${folder}/new' '${folder}/pids'; wait`,
    );
    const child = spawn(process.execPath, [resolve("dist/plinth.js"), "rehearse", spec, "--terraform", path], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = once(child, "exit");
    while (!existsSync(join(folder, "pids"))) await new Promise((resume) => setTimeout(resume, 20));
    child.kill(signal);
    expect(await ended).toEqual([code, code === null ? signal : null]);
    const pids = readFileSync(join(folder, "pids"), "utf8").trim().split(" ").map(Number);
    expect(pids).toHaveLength(2);
    await expectGone(pids);
    // Nobody waits for what clears away after a kill.
    for (let tries = 0; tries < 100 && readdirSync(temporary).length > 0; tries++)
      await new Promise((resume) => setTimeout(resume, 20));
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each([
    ["/nowhere/at/all", "no such file or directory"],
    ["long", "too many for sockets in it"],
  ])("exits 2 where TMPDIR is %s", (kind, words) => {
    const folder = kind === "long" ? join(makeScratch(), "x".repeat(80)) : kind;
    if (kind === "long") mkdirSync(folder);
    const run = plinth(["rehearse", spec], { env: { TMPDIR: folder } });
    expect(run.code).toBe(2);
    expect(run.err).toContain(words);
    expect(run.err).toContain("Set TMPDIR");
  });

  test("leaves no folder behind when something unforeseen happens", () => {
    const temporary = makeTemporary();
    const path = fakeTerraform(makeScratch(), 'if [ "$1" = show ]; then echo "not JSON"; fi');
    const run = plinth(["rehearse", spec, "--terraform", path], { env: { TMPDIR: temporary } });
    expect(run.code).toBe(1);
    expect(run.err).toContain("this is a fault of Plinth");
    expect(readdirSync(temporary)).toEqual([]);
  });
});
