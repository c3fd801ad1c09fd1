import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import type { ArtifactFolder } from "../../src/contract/artifact";
import { digest } from "../../src/contract/digest";
import { writeFolders } from "../../src/files/write-folders";
import { readFolderState } from "../support/folder-state";

const bundles = mkdtempSync(join(tmpdir(), "plinth-bundle-"));
const bundle = join(bundles, "files.cjs");
let root: string;

beforeAll(() => {
  const contents = ["read-source", "write-folders"]
    .map((name) => `export * from "../../src/files/${name}";`)
    .join("\n");
  buildSync({ stdin: { contents, resolveDir: __dirname }, bundle: true, platform: "node", outfile: bundle });
});

afterAll(() => rmSync(bundles, { recursive: true, force: true }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plinth-files-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Starts a process that runs a script with the functions that read and write files. */
function start(script: string, argument: unknown): ChildProcess {
  const program = `const files = require(${JSON.stringify(bundle)}); const argument = ${JSON.stringify(argument)}; (async () => { ${script} })()`;
  return spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Ten folders with three files each, all holding the text. */
function folders(text: string): readonly ArtifactFolder[] {
  const artifacts = ["main.tf", "outputs.tf", `${text}.tf`].map((path) => ({ path, content: text }));
  const files = Object.fromEntries(artifacts.map(({ path, content }) => [path, digest(content)]));
  return Array.from({ length: 10 }, (_, index) => ({
    name: `spec-${index}`,
    artifacts,
    manifest: JSON.stringify({ version: 1, files }),
  }));
}

/** The files of all ten folders with their texts, manifests aside. */
function texts(): readonly string[] {
  const found = folders("").flatMap(({ name }) =>
    readdirSync(join(root, name))
      .filter((file) => file !== "plinth.json")
      .map((file) => `${name}/${file}: ${readFileSync(join(root, name, file), "utf8")}`),
  );
  return found.sort();
}

function textsOf(text: string): readonly string[] {
  return folders(text)
    .flatMap(({ name, artifacts }) => artifacts.map(({ path, content }) => `${name}/${path}: ${content}`))
    .sort();
}

test("readSource reads standard input up to the limit and one byte", () => {
  const script = `process.stdout.write(require(${JSON.stringify(bundle)}).readSource("-", 10).bytes)`;
  expect(spawnSync(process.execPath, ["-e", script], { input: "0123456789abcdef" }).stdout.toString()).toBe(
    "0123456789a",
  );
});

describe("writeFolders", () => {
  test("lets every process that loses a race say that the folder is locked, and only that", async () => {
    const begin = Date.now() + 500;
    const script = `
      while (Date.now() < argument.begin);
      const { problems } = await files.writeFolders(argument.root, argument.folders);
      process.stdout.write(JSON.stringify(problems.map(({ code }) => code)));`;
    const names = ["one", "two", "three", "four"];
    const racers = names.map((name) => start(script, { begin, root, folders: folders(name) }));
    const results = await Promise.all(racers.map(({ stdout }) => (stdout === null ? "" : text(stdout))));
    const winners = names.filter((_, index) => results[index] === "[]");
    expect(new Set(results)).toEqual(new Set(["[]", ...results.filter((result) => result === '["folder-locked"]')]));
    expect(winners.map(textsOf)).toContainEqual(texts());
  });

  test("completes what a killed process began", async () => {
    const script = `
      for (let turn = 0; ; turn++) await files.writeFolders(argument.root, argument.versions[turn % 2]);`;
    for (let round = 0; round < 8; round++) {
      const child = start(script, { root, versions: [folders("old"), folders("new")] });
      await setTimeout(80 + 13 * round);
      child.kill("SIGKILL");
      await once(child, "exit");
      ageNamelessLocks();
      const { problems } = await writeFolders(root, folders("new"));
      expect(problems).toEqual([]);
      expect(texts()).toEqual(textsOf("new"));
      expect(readFolderState(join(root, "spec-9"))).toEqual({ state: "matches" });
    }
  });
});

/** A kill just between making a lock and writing into it leaves one that is taken over only after a minute. */
function ageNamelessLocks(): void {
  for (const { name } of folders("")) {
    const lock = join(root, name, ".plinth.lock");
    if (existsSync(lock) && readFileSync(lock, "utf8") === "") utimesSync(lock, 0, 0);
  }
}
