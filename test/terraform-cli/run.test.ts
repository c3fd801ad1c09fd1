import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { runTerraform } from "../../src/terraform-cli/run";
import { expectGone } from "../support/processes";
import { makeScratch } from "../support/scratch";

const env = { PATH: "/usr/bin:/bin" };

/** A program of these lines, in a folder of its own. */
function makeProgram(...lines: string[]): { cwd: string; path: string } {
  const cwd = makeScratch();
  const path = join(cwd, "program");
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(path, 0o755);
  return { cwd, path };
}

/** A program that will not stop, with a child that will not either; both write their ids. */
const makeStubborn = () =>
  makeProgram(
    "trap '' INT TERM HUP",
    "sh -c 'trap \"\" INT TERM HUP; echo $$ > grandchild; while :; do sleep 0.1; done' &",
    "echo $$ > child",
    "echo started",
    "while :; do sleep 0.1; done",
  );

async function readPids(cwd: string): Promise<number[]> {
  const files = [join(cwd, "child"), join(cwd, "grandchild")];
  while (!files.every((file) => existsSync(file) && readFileSync(file, "utf8").endsWith("\n"))) await sleep(20);
  return files.map((file) => Number(readFileSync(file, "utf8")));
}

describe("a program", () => {
  test("gets its arguments, no input and nothing but the environment that is given", async () => {
    process.env["PLINTH_TEST_SECRET"] = "leaked";
    const { cwd, path } = makeProgram('printf "%s|" "$@"', "cat", "env", "echo oops >&2", "exit 3");
    const run = await runTerraform(path, ["a b", "$(id)"], {
      cwd,
      env: { ...env, NAMED: "yes" },
      deadlineMs: 10_000,
    });
    delete process.env["PLINTH_TEST_SECRET"];
    expect(run.stdout).toContain("a b|$(id)|");
    expect(run.stdout).toContain("NAMED=yes");
    expect(run.stdout).not.toContain("leaked");
    expect(run).toMatchObject({ exitCode: 3, signal: null, stderr: "oops\n", timedOut: false, interrupted: false });
    expect(run.durationMs).toBeGreaterThan(0);
  });

  test("that ends takes along what it started", async () => {
    const { cwd, path } = makeProgram(
      "sh -c 'trap \"\" INT TERM; echo $$ > grandchild; while :; do sleep 0.1; done' &",
      "echo $$ > child",
      "while ! test -s grandchild; do sleep 0.05; done",
    );
    const run = await runTerraform(path, [], { cwd, env, deadlineMs: 10_000 });
    expect(run).toMatchObject({ exitCode: 0, timedOut: false });
    await expectGone(await readPids(cwd));
  });

  test("that ignores every request to stop is killed with all that it started after the deadline", async () => {
    const { cwd, path } = makeStubborn();
    const run = await runTerraform(path, [], { cwd, env, deadlineMs: 1_000, graceMs: 200 });
    expect(run).toMatchObject({ exitCode: null, signal: "SIGKILL", stdout: "started\n", timedOut: true });
    await expectGone(await readPids(cwd));
  });

  test("that stops in time may say how", async () => {
    const { cwd, path } = makeProgram("trap 'echo stopping; exit 7' INT", "while :; do sleep 0.05; done");
    const run = await runTerraform(path, [], { cwd, env, deadlineMs: 500, graceMs: 5_000 });
    expect(run).toMatchObject({ exitCode: 7, stdout: "stopping\n", timedOut: true });
  });

  test("is stopped when its caller aborts, also when that was before it started", async () => {
    const { cwd, path } = makeStubborn();
    const controller = new AbortController();
    const running = runTerraform(path, [], { cwd, env, deadlineMs: 60_000, graceMs: 100, signal: controller.signal });
    const pids = await readPids(cwd);
    controller.abort();
    expect(await running).toMatchObject({ signal: "SIGKILL", interrupted: true, timedOut: false });
    await expectGone(pids);
    const late = await runTerraform(path, [], { cwd, env, deadlineMs: 60_000, graceMs: 0, signal: controller.signal });
    expect(late.interrupted).toBe(true);
  });

  test("that writes without end is stopped, and what it wrote is cut", async () => {
    const { cwd, path } = makeProgram("while :; do echo 0123456789; done");
    const run = await runTerraform(path, [], { cwd, env, deadlineMs: 60_000, graceMs: 100, outputLimit: 1_000 });
    expect(run).toMatchObject({ overflowed: true, timedOut: false });
    expect(run.stdout).toHaveLength(1_000);
  });

  test("that cannot be started rejects", async () => {
    const cwd = makeScratch();
    const missing = join(cwd, "missing");
    await expect(runTerraform(missing, [], { cwd, env, deadlineMs: 1_000 })).rejects.toThrow("ENOENT");
  });
});
