import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openKeptFolder } from "../../src/files/kept-folder";
import { manifestOf } from "../support/folders";
import type { Files } from "../support/memory-disk";
import { makeScratch, readFiles } from "../support/scratch";

/** Keeps these files as a run does; the codes of the problems. */
async function keep(folder: string, files: Files): Promise<readonly string[]> {
  const opened = await openKeptFolder(folder, []);
  if ("reason" in opened) throw new Error(opened.reason);
  for (const [path, content] of Object.entries(files)) opened.kept.keep(path, content);
  const { problems } = await opened.kept.save();
  opened.kept.close();
  return problems.map(({ code }) => code);
}

const reasonOf = async (folder: string, names: readonly string[] = []) => {
  const opened = await openKeptFolder(folder, names);
  return "reason" in opened ? opened.reason : undefined;
};

const listOf = (files: Files) => manifestOf(files, 2);

describe("a folder that keeps what a rehearsal made", () => {
  test("may be new, and holds nothing before all is saved", async () => {
    const folder = join(makeScratch(), "new/er");
    const opened = await openKeptFolder(`${folder}/`, ["a"]);
    if ("reason" in opened) throw new Error(opened.reason);
    opened.kept.keep("a/b/c.json", "1");
    expect([...readFiles(folder).keys()]).toEqual([".plinth.lock"]);
    await opened.kept.save();
    opened.kept.close();
    expect([...readFiles(folder).keys()]).toEqual(["a/b/c.json", "plinth-kept.json"]);
    expect(readFileSync(join(folder, "a/b/c.json"), "utf8")).toBe("1");
  });

  test("goes again where it is new and nothing is saved", async () => {
    const parent = makeScratch();
    const opened = await openKeptFolder(join(parent, "new/er"), []);
    if ("kept" in opened) opened.kept.close();
    expect(existsSync(join(parent, "new"))).toBe(false);
  });

  test("may be a link to a folder", async () => {
    const folder = makeScratch();
    mkdirSync(join(folder, "real"));
    symlinkSync("real", join(folder, "link"));
    await keep(join(folder, "link"), { "a/b.json": "1" });
    expect(existsSync(join(folder, "real/a/b.json"))).toBe(true);
  });

  test("loses what an earlier run wrote and the folders that are then empty, and nothing else", async () => {
    const folder = makeScratch();
    await keep(folder, { "a/old.json": "1", "b/c/old.json": "1", "d/edited.json": "1" });
    writeFileSync(join(folder, "a/notes.md"), "mine");
    writeFileSync(join(folder, "d/edited.json"), "mine");
    expect(await keep(folder, { "a/new.json": "2" })).toEqual(["edited-stale-file"]);
    expect([...readFiles(folder).keys()]).toEqual(["a/new.json", "a/notes.md", "d/edited.json", "plinth-kept.json"]);
    expect(existsSync(join(folder, "b"))).toBe(false);
  });

  test("is left as it was where a file of somebody else is in the way", async () => {
    const folder = makeScratch();
    await keep(folder, { "a/old.json": "1" });
    writeFileSync(join(folder, "a/plan.json"), "mine");
    const before = readFiles(folder);
    expect(await keep(folder, { "a/plan.json": "ours", "b/c.json": "2" })).toEqual(["foreign-file"]);
    expect(readFiles(folder)).toEqual(before);
    expect(existsSync(join(folder, "b"))).toBe(false);
  });

  test("is written by one run at a time", async () => {
    const folder = makeScratch();
    const first = await openKeptFolder(folder, []);
    expect(await reasonOf(folder)).toContain("Another run is writing the folder");
    if ("kept" in first) first.kept.close();
    expect(await keep(folder, { a: "1" })).toEqual([]);
  });
});

describe("what a link of a kept folder leads to", () => {
  const lay = () => {
    const outside = makeScratch();
    const folder = makeScratch();
    writeFileSync(join(outside, "x"), "victim");
    symlinkSync(outside, join(folder, "a"));
    return { folder, outside };
  };

  test("is not removed where the list names a file there", async () => {
    const { folder, outside } = lay();
    writeFileSync(join(folder, "plinth-kept.json"), listOf({ "a/x": "victim" }));
    expect(await keep(folder, { "b/y": "1" })).toEqual(["edited-stale-file"]);
    expect([...readFiles(outside)]).toEqual([["x", "victim"]]);
  });

  test.each(["a/x", "a/new"])("is not written where a run keeps %s", async (path) => {
    const { folder, outside } = lay();
    writeFileSync(join(folder, "plinth-kept.json"), listOf({ "a/x": "victim" }));
    expect(await keep(folder, { [path]: "ours" })).toEqual(["not-a-folder"]);
    expect([...readFiles(outside)]).toEqual([["x", "victim"]]);
  });

  test("is known before the run where the link has the name of a spec", async () => {
    const { folder } = lay();
    writeFileSync(join(folder, "plinth-kept.json"), listOf({}));
    expect(await reasonOf(folder, ["a"])).toBe(`${join(folder, "a")} is not a folder`);
  });

  test("is neither written nor removed where the link is a file of the list", async () => {
    const { folder, outside } = lay();
    mkdirSync(join(folder, "b"));
    symlinkSync(join(outside, "x"), join(folder, "b/y"));
    writeFileSync(join(folder, "plinth-kept.json"), listOf({ "b/y": "victim" }));
    expect(await keep(folder, { "b/y": "ours" })).toEqual(["not-a-file"]);
    expect(await keep(folder, {})).toEqual(["edited-stale-file"]);
    expect([...readFiles(outside)]).toEqual([["x", "victim"]]);
  });

  test("is not written where the link has the name of a temporary file", async () => {
    const { folder, outside } = lay();
    writeFileSync(join(folder, "plinth-kept.json"), listOf({}));
    symlinkSync(join(outside, "x"), join(folder, ".plinth-tmp-b"));
    expect(await keep(folder, { b: "ours" })).toEqual([]);
    expect([...readFiles(outside)]).toEqual([["x", "victim"]]);
  });

  test("is not read where the link is the list", async () => {
    const { folder, outside } = lay();
    writeFileSync(join(outside, "list"), listOf({}));
    symlinkSync(join(outside, "list"), join(folder, "plinth-kept.json"));
    expect(await reasonOf(folder)).toContain("The manifest of the folder cannot be used");
  });
});

describe("a kept folder is refused", () => {
  test("where it has a file of somebody else, and stays as it was", async () => {
    const folder = makeScratch();
    writeFileSync(join(folder, "notes.md"), "mine");
    const before = readFiles(folder);
    expect(await reasonOf(folder)).toBe(`${folder} has files that Plinth did not write`);
    expect(readFiles(folder)).toEqual(before);
  });

  test.each(["{", "[]", '{"version": 2, "files": 1}', '{"version": 1, "files": ["x"]}'])(
    "where its list is %s",
    async (text) => {
      const folder = makeScratch();
      writeFileSync(join(folder, "plinth-kept.json"), text);
      expect(await reasonOf(folder)).toContain("The manifest of the folder cannot be used");
    },
  );

  const isLinux = process.platform === "linux";
  if (!isLinux) process.stderr.write("skipped, this is no Linux: a folder that the system denies\n");
  (isLinux ? test : test.skip).each(["/proc/foo", "/proc/foo/bar"])(
    "at %s, where the system denies what is there",
    async (folder) => {
      expect(await reasonOf(folder)).toBe(`${folder} cannot be used: no such file or directory`);
    },
  );

  test("where a file has its name, or that of a folder above it", async () => {
    const folder = makeScratch();
    writeFileSync(join(folder, "x"), "");
    for (const path of [join(folder, "x"), join(folder, "x/y/z")])
      expect(await reasonOf(path)).toBe(`${path} cannot be used: not a directory`);
  });

  test.each(["../x", "/etc/passwd", "a/../../x", ".git/config", "a/.hidden", "a\\x"])(
    "never, but %s in its list is not honoured",
    async (name) => {
      const folder = makeScratch();
      writeFileSync(join(folder, "plinth-kept.json"), listOf({ [name]: "" }));
      mkdirSync(join(folder, ".git"));
      writeFileSync(join(folder, ".git/config"), "");
      expect(await keep(folder, { a: "1" })).toEqual([]);
      expect([...readFiles(folder).keys()]).toEqual([".git/config", "a", "plinth-kept.json"]);
    },
  );
});
