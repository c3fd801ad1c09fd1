import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { layScratch } from "../support/trees";

interface Settings {
  readonly mutate: readonly string[];
  readonly jest: { readonly config: { readonly testMatch: readonly string[] } };
}

/** What Stryker is asked for, one of each part. */
function settingsOf(...args: readonly string[]): Settings[] {
  const folder = layScratch({
    "scripts/mutation/run.mjs": readFileSync("scripts/mutation/run.mjs", "utf8"),
    "scripts/mutation/node_modules/@stryker-mutator/core/bin/stryker.js":
      'console.log(JSON.stringify(JSON.parse(require("node:fs").readFileSync(process.argv[3], "utf8"))));',
    ...Object.fromEntries(["src", "test", "jest.config.js"].map((name) => [name, `-> ${resolve(name)}`])),
  });
  const script = join(folder, "scripts/mutation/run.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
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
  for (const { mutate, jest } of parts) {
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
