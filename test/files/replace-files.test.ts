import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { diskOperations, type FileOperations } from "../../src/files/operations";
import { type Replacement, replaceFiles } from "../../src/files/replace-files";
import { makeScratch } from "../support/scratch";

let folder = "";
const path = (name: string) => join(folder, name);
const contents = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path(name), "utf8")]));
const codes = async (replacements: readonly Replacement[], operations?: FileOperations) =>
  (await replaceFiles(replacements, operations)).map(({ code }) => code);

beforeEach(() => {
  folder = makeScratch();
  writeFileSync(path("a"), "old a");
  writeFileSync(path("b"), "old b");
});

const both = (): Replacement[] => [
  { path: path("a"), before: "old a", after: "new a", isNamed: true },
  { path: path("b"), before: "old b", after: "new b", isNamed: true },
];

/** The real operations, of which the one with this number fails. */
function failing(number: number): { operations: FileOperations; failed: () => string | undefined } {
  let count = 0;
  let failed: string | undefined;
  const operations = new Proxy(diskOperations, {
    get:
      (target, name: keyof FileOperations) =>
      (...arguments_: unknown[]) => {
        count += 1;
        if (count !== number) return Reflect.apply(target[name], undefined, arguments_);
        failed = name;
        throw Object.assign(new Error("no space"), { code: "ENOSPC", errno: -28 });
      },
  });
  return { operations, failed: () => failed };
}

describe("replacing files", () => {
  test("replaces, makes and removes", async () => {
    const replacements: Replacement[] = [
      ...both().slice(0, 1),
      { path: path("c"), before: undefined, after: "new c", isNamed: true },
      { path: path("b"), before: "old b", after: undefined, isNamed: true },
    ];
    expect(await codes(replacements)).toEqual([]);
    expect(contents()).toEqual({ a: "new a", c: "new c" });
  });

  test.each([
    ["was changed", () => writeFileSync(path("b"), "somebody else's")],
    ["appeared", () => writeFileSync(path("c"), "somebody else's")],
  ])("refuses where a file %s since it was read, and changes nothing", async (_, change) => {
    const replacements: Replacement[] = [
      ...both(),
      { path: path("c"), before: undefined, after: "new c", isNamed: true },
    ];
    change();
    const before = contents();
    expect(await codes(replacements)).toEqual(["file-changed"]);
    expect(contents()).toEqual(before);
  });

  test("refuses where a file is gone since it was read", async () => {
    expect(await codes([{ path: path("z"), before: "old z", after: "new z", isNamed: true }])).toEqual([
      "file-changed",
    ]);
    expect(contents()).toEqual({ a: "old a", b: "old b" });
  });

  test("refuses while another run writes one of them, and leaves that run's files alone", async () => {
    const lock = JSON.stringify({ pid: process.ppid, host: hostname(), started: 0 });
    writeFileSync(path(".b.plinth.lock"), lock);
    writeFileSync(path(".plinth-tmp-b"), "of the other run");
    const before = contents();
    expect(await codes(both())).toEqual(["file-busy"]);
    expect(contents()).toEqual(before);
  });

  test("clears away what a killed run left behind", async () => {
    writeFileSync(path(".b.plinth.lock"), JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }));
    writeFileSync(path(".plinth-tmp-b"), "of the killed run");
    expect(await codes(both())).toEqual([]);
    expect(contents()).toEqual({ a: "new a", b: "new b" });
  });

  test("does not write through what has the name of its own files", async () => {
    writeFileSync(path("victim"), "somebody else's");
    symlinkSync("victim", path(".plinth-tmp-a"));
    symlinkSync("/dev/zero", path(".b.plinth.lock"));
    expect(await codes(both())).toEqual(["lock-left-behind"]);
    rmSync(path(".b.plinth.lock"));
    expect(await codes(both())).toEqual([]);
    expect(contents()).toEqual({ a: "new a", b: "new b", victim: "somebody else's" });
  });

  test("lets one of two runs at a time win, and the other one say so", async () => {
    const mine: Replacement = { path: path("a"), before: "old a", after: "mine", isNamed: true };
    const theirs: Replacement = { path: path("a"), before: "old a", after: "theirs", isNamed: true };
    const [one, two] = await Promise.all([codes([mine]), codes([theirs])]);
    const lost = [...(one ?? []), ...(two ?? [])];
    expect(lost).toHaveLength(1);
    expect(["file-busy", "file-changed"]).toContain(lost[0]);
    expect(contents()).toEqual({ a: one?.length === 0 ? "mine" : "theirs", b: "old b" });
  });

  test("changes nothing, or says that it was interrupted, whatever call the system refuses", async () => {
    const seen = new Set<string>();
    for (let number = 1; ; number++) {
      writeFileSync(path("a"), "old a");
      writeFileSync(path("b"), "old b");
      const { operations, failed } = failing(number);
      const found = await codes(both(), operations);
      const name = failed();
      if (name === undefined) break;
      seen.add(name);
      const { a, b, ...rest } = contents();
      if (found.includes("write-interrupted")) expect(a).toBe("new a");
      // That a lock could not be removed says nothing: the next run takes it over.
      else expect([a, b]).toEqual(found.length > 0 ? ["old a", "old b"] : ["new a", "new b"]);
      // A leftover stays only where its own removal is what failed.
      if (name !== "remove") expect(rest).toEqual({});
      expect(found.length > 0 || name === "remove").toBe(true);
      for (const left of Object.keys(rest)) diskOperations.remove(path(left));
    }
    expect([...seen]).toEqual(expect.arrayContaining(["create", "write", "flush", "rename", "read", "look"]));
  });
});
