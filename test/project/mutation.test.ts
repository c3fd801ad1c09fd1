import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { layScratch } from "../support/trees";

interface Settings {
  readonly thresholds: { readonly break: number };
  readonly mutate: readonly string[];
  readonly jest: { readonly config: { readonly testMatch: readonly string[] } };
}

/** Runs it with a script in the place of Stryker. */
function mutate(stryker: string, args: readonly string[]) {
  const folder = layScratch({
    "scripts/mutation/run.mjs": readFileSync("scripts/mutation/run.mjs", "utf8"),
    "scripts/mutation/node_modules/@stryker-mutator/core/bin/stryker.js": stryker,
    ...Object.fromEntries(["src", "test", "jest.config.js"].map((name) => [name, `-> ${resolve(name)}`])),
  });
  const script = join(folder, "scripts/mutation/run.mjs");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

/** What Stryker is asked for, one of each part. */
function settingsOf(...args: readonly string[]): Settings[] {
  const prints = 'console.log(JSON.stringify(JSON.parse(require("node:fs").readFileSync(process.argv[3], "utf8"))));';
  const { status, stdout } = mutate(prints, args);
  expect(status).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const isThere = (path: string) => existsSync(path.replace("<rootDir>/", "").replace("/**/*.ts", ""));

test("each part that is held to the floor has files and tests, which are there", () => {
  const parts = settingsOf();
  expect(parts.length).toBeGreaterThan(1);
  for (const { mutate, jest, thresholds } of parts) {
    expect(thresholds.break).toBe(90);
    expect(mutate.filter((path) => !isThere(path))).toEqual([]);
    expect(jest.config.testMatch).not.toEqual([]);
    expect(jest.config.testMatch.filter((path) => !isThere(path))).toEqual([]);
  }
});

test("a file of a part is held against the tests of its part, a folder of none against all that import it", () => {
  const [part] = settingsOf("parser");
  const [file] = settingsOf("src/spec/parse-json.ts");
  expect(file).toMatchObject({ mutate: ["src/spec/parse-json.ts"], jest: { config: part?.jest.config } });
  expect(settingsOf("src/diff/")).toMatchObject([
    { mutate: ["src/diff/**/*.ts"], jest: { enableFindRelatedTests: true } },
  ]);
});

test("a part below the floor fails the run, and the others are tried all the same", () => {
  const { status, stdout } = mutate('console.log("tried"); process.exitCode = 1;', ["hcl", "parser"]);
  expect([status, stdout]).toEqual([1, "tried\ntried\n"]);
});

test("a name that is no part and no file is a mistake", () => {
  const { status, stderr } = mutate("", ["encoder"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("no part or file is called encoder")]);
});
