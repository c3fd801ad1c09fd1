import { chmodSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { digest } from "../../src/contract/digest";
import { diskOperations, type FileOperations } from "../../src/files/operations";
import { openWriter, writeFolders } from "../../src/files/write-folders";
import { readFolderState } from "../support/folder-state";
import { folderOf, laid, manifestOf } from "../support/folders";
import { type Files, watched } from "../support/memory-disk";
import { makeScratch } from "../support/scratch";
import * as trees from "../support/trees";

let root: string;
let out: string;
const lay = (files: Files) => trees.lay(root, files);
const tree = () => trees.tree(root);

beforeEach(() => {
  root = makeScratch();
  out = join(root, "out");
});

function summary(problems: readonly { readonly code: string; readonly file: string }[]): readonly string[] {
  return problems.map(({ code, file }) => `${code} ${file.replace(`${root}/`, "")}`);
}

/** Runs a step as a user who may not write everywhere, also where the tests run as root. */
async function asOrdinaryUser<T>(step: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return step();
  process.seteuid(65534);
  try {
    return await step();
  } finally {
    process.seteuid(0);
  }
}

/** No system gives a process such an id. */
const deadProcess = 2 ** 31 - 1;

const old = { "main.tf": "old main", "outputs.tf": "same", "stale.tf": "old stale" };
const next = { "main.tf": "new main", "outputs.tf": "same", "added.tf": "new added" };
const newFolders = [folderOf("a", next), folderOf("b", next)];

describe("writeFolders", () => {
  test("writes each artifact and the manifest into a folder named after the spec", async () => {
    const result = await writeFolders(out, [folderOf("b", next), folderOf("a", old)]);
    expect(result).toEqual({ written: [join(out, "a"), join(out, "b")], unchanged: [], completed: [], problems: [] });
    expect(tree()).toEqual({ ...laid("a", old), ...laid("b", next) });
  });

  test("makes the folders above the output folder", async () => {
    await writeFolders(join(root, "x/y/z"), [folderOf("a", old)]);
    expect(readFolderState(join(root, "x/y/z/a"))).toEqual({ state: "matches" });
  });

  test("makes nothing if there is nothing to write", async () => {
    expect(await writeFolders(out, [])).toEqual({ written: [], unchanged: [], completed: [], problems: [] });
    expect(tree()).toEqual({});
  });

  test("writes through an output folder that is a link", async () => {
    lay({ "elsewhere/": "", out: "-> elsewhere" });
    await writeFolders(out, [folderOf("a", old)]);
    expect(readFolderState(join(root, "elsewhere/a"))).toEqual({ state: "matches" });
  });

  test("replaces, adds and removes what it wrote", async () => {
    lay(laid("a", old));
    await writeFolders(out, [folderOf("a", next)]);
    expect(tree()).toEqual(laid("a", next));
  });

  test("tells unchanged folders from written ones", async () => {
    lay({ ...laid("a", old), ...laid("b", old) });
    const result = await writeFolders(out, [folderOf("a", old), folderOf("b", next)]);
    expect(result).toMatchObject({ unchanged: [join(out, "a")], written: [join(out, "b")] });
  });

  test("counts a folder as written of which only the manifest changes", async () => {
    lay(laid("a", old));
    const moved = { ...folderOf("a", old), manifest: `${manifestOf(old)}\n` };
    expect(await writeFolders(out, [moved])).toMatchObject({ written: [join(out, "a")] });
    expect(readFileSync(join(out, "a/plinth.json"), "utf8")).toBe(moved.manifest);
  });

  test("does not rewrite a file whose text stays the same", async () => {
    lay(laid("a", old));
    const before = statSync(join(out, "a/outputs.tf"));
    await writeFolders(out, [folderOf("a", next)]);
    expect(statSync(join(out, "a/outputs.tf"))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test("writes a missing file again", async () => {
    lay(laid("a", old));
    rmSync(join(out, "a/main.tf"));
    await writeFolders(out, [folderOf("a", old)]);
    expect(tree()).toEqual(laid("a", old));
  });

  test("leaves alone what it did not write", async () => {
    const kept = {
      "out/a/.terraform/": "",
      "out/a/.terraform/providers": "binary",
      "out/a/.terraform.lock.hcl": "lock",
      "out/a/notes.md": "notes",
      "out/a/prod.auto.tfvars": "x = 1",
      "out/a/link": "-> notes.md",
      "out/other/": "",
      "out/other/main.tf": "not ours",
    };
    lay({ ...laid("a", old), ...kept });
    await writeFolders(out, [folderOf("a", next)]);
    expect(tree()).toEqual({ ...laid("a", next), ...kept });
  });

  test("leaves alone what somebody makes while other folders are compiled", async () => {
    const writer = openWriter(out);
    await writer.add(folderOf("a", next));
    await writer.add(folderOf("b", next));
    lay({ "out/b/main.tf": "a person's" });
    expect(summary((await writer.finish()).problems)).toEqual(["foreign-file out/b/main.tf"]);
    expect(tree()).toMatchObject({ "out/b/main.tf": "a person's" });
    expect(Object.keys(tree()).filter((path) => !path.endsWith("/"))).toEqual(["out/b/main.tf"]);
  });

  test("writes into a folder that holds only other files", async () => {
    lay({ "out/a/notes.md": "notes" });
    await writeFolders(out, [folderOf("a", old)]);
    expect(tree()).toEqual({ ...laid("a", old), "out/a/notes.md": "notes" });
  });

  test("takes a file that holds the very text as its own", async () => {
    lay({ "out/a/main.tf": "new main" });
    expect(await writeFolders(out, [folderOf("a", next)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", next));
  });

  test("removes leftovers of a write that was killed early", async () => {
    lay({
      ...laid("a", old),
      "out/a/.plinth-tmp-main.tf": "new",
      "out/a/.plinth-tmp-plinth.json": '{"version":1,"fil',
    });
    expect(await writeFolders(out, [folderOf("a", old)])).toMatchObject({
      unchanged: [join(out, "a")],
      completed: [join(out, "a")],
    });
    expect(tree()).toEqual(laid("a", old));
  });

  test("does not follow a link in place of a temporary file", async () => {
    lay({ ...laid("a", old), "out/a/.plinth-tmp-main.tf": "-> ../../victim", victim: "kept" });
    await writeFolders(out, [folderOf("a", next)]);
    expect(tree()).toEqual({ ...laid("a", next), victim: "kept" });
  });

  test.each([
    "../victim",
    "../../victim",
    "sub/victim",
    "sub\\victim",
    ".hidden",
    "plinth.json",
    "..",
    "",
    "C:victim",
    "__proto__",
  ])("does not honour %j in an old manifest", async (name) => {
    const hostile = `{"version":1,"files":{${JSON.stringify(name)}:"${digest("kept")}"}}`;
    const kept = {
      "out/victim": "kept",
      victim: "kept",
      "out/a/sub/": "",
      "out/a/sub/victim": "kept",
      "out/a/.hidden": "kept",
    };
    lay({ ...kept, "out/a/plinth.json": hostile });
    expect(await writeFolders(out, [folderOf("a", next)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual({ ...laid("a", next), ...kept });
  });
});

describe("writeFolders warns", () => {
  test("about an edited file that it replaces", async () => {
    lay({ ...laid("a", old), "out/a/main.tf": "edited" });
    const { problems } = await writeFolders(out, [folderOf("a", next)]);
    expect(summary(problems)).toEqual(["edited-artifact out/a/main.tf"]);
    expect(tree()).toEqual(laid("a", next));
  });

  test("about an edited file that it no longer writes and keeps", async () => {
    lay({ ...laid("a", old), "out/a/stale.tf": "edited" });
    const { problems } = await writeFolders(out, [folderOf("a", next)]);
    expect(summary(problems)).toEqual(["edited-stale-file out/a/stale.tf"]);
    expect(tree()).toEqual({ ...laid("a", next), "out/a/stale.tf": "edited" });
  });

  test("about a kept file only once", async () => {
    lay({ ...laid("a", old), "out/a/stale.tf": "edited" });
    await writeFolders(out, [folderOf("a", next)]);
    expect(await writeFolders(out, [folderOf("a", next)])).toMatchObject({ unchanged: [join(out, "a")], problems: [] });
  });

  test("about a stale file that has become a link, and keeps it", async () => {
    lay(laid("a", old));
    rmSync(join(out, "a/stale.tf"));
    lay({ "out/a/stale.tf": "-> ../../victim", victim: "old stale" });
    const { problems } = await writeFolders(out, [folderOf("a", next)]);
    expect(summary(problems)).toEqual(["edited-stale-file out/a/stale.tf"]);
    expect(tree()).toEqual({ ...laid("a", next), "out/a/stale.tf": "-> ../../victim", victim: "old stale" });
  });

  test("about nothing if the edit is what the spec now says", async () => {
    lay({ ...laid("a", old), "out/a/main.tf": "new main" });
    expect(await writeFolders(out, [folderOf("a", next)])).toMatchObject({ problems: [] });
  });
});

describe("writeFolders changes nothing", () => {
  const here = (holder: object): string => JSON.stringify({ pid: 1, host: hostname(), started: 0, ...holder });

  const cases: readonly {
    readonly when: string;
    readonly before: Files;
    readonly problems: readonly string[];
    readonly says?: string;
  }[] = [
    { when: "the output folder is a file", before: { out: "text" }, problems: ["not-a-folder out"] },
    { when: "the output folder is a link to nothing", before: { out: "-> nowhere" }, problems: ["cannot-write out/a"] },
    { when: "the folder is a file", before: { "out/a": "text" }, problems: ["not-a-folder out/a"] },
    {
      when: "the folder is a link",
      before: { "elsewhere/": "", "out/a": "-> ../elsewhere" },
      problems: ["not-a-folder out/a"],
    },
    { when: "the folder is a link to nothing", before: { "out/a": "-> nowhere" }, problems: ["not-a-folder out/a"] },
    {
      when: "a target is a link",
      before: { victim: "kept", "out/a/main.tf": "-> ../../victim" },
      problems: ["not-a-file out/a/main.tf"],
    },
    {
      when: "a target is a link to the very text",
      before: { victim: "new main", "out/a/main.tf": "-> ../../victim" },
      problems: ["not-a-file out/a/main.tf"],
    },
    { when: "a target is a folder", before: { "out/a/main.tf/": "" }, problems: ["not-a-file out/a/main.tf"] },
    {
      when: "a foreign file has a target's name",
      before: { "out/a/main.tf": "mine" },
      problems: ["foreign-file out/a/main.tf"],
    },
    {
      when: "a file that the manifest does not list has a target's name",
      before: { ...laid("a", old), "out/a/added.tf": "mine" },
      problems: ["foreign-file out/a/added.tf"],
    },
    {
      when: "several foreign files are there",
      before: { "out/a/main.tf": "mine", "out/a/added.tf": "mine" },
      problems: ["foreign-file out/a/main.tf", "foreign-file out/a/added.tf"],
    },
    {
      when: "the folders of several specs are wrong",
      before: { "out/a/main.tf": "mine", "out/b/main.tf": "mine" },
      problems: ["foreign-file out/a/main.tf", "foreign-file out/b/main.tf"],
    },
    {
      when: "the folder of the last spec is wrong",
      before: { ...laid("a", old), "out/b/main.tf": "mine" },
      problems: ["foreign-file out/b/main.tf"],
    },
    {
      when: "the manifest is not JSON",
      before: { "out/a/plinth.json": "{" },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "not a JSON object",
    },
    {
      when: "the manifest is a list",
      before: { "out/a/plinth.json": "[]" },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "not a JSON object",
    },
    {
      when: "the manifest has another version",
      before: { "out/a/plinth.json": '{"version":2,"files":{}}' },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "version is 2",
    },
    {
      when: "the manifest has no version",
      before: { "out/a/plinth.json": '{"files":{}}' },
      problems: ["manifest-unreadable out/a/plinth.json"],
    },
    {
      when: "the manifest has no files",
      before: { "out/a/plinth.json": '{"version":1}' },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "no files",
    },
    {
      when: "the manifest has a digest that is no string",
      before: { "out/a/plinth.json": '{"version":1,"files":{"main.tf":1}}' },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "main.tf",
    },
    {
      when: "the manifest is a link",
      before: { m: manifestOf(old), "out/a/plinth.json": "-> ../../m" },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "not a plain file",
    },
    {
      when: "the manifest is a folder",
      before: { "out/a/plinth.json/": "" },
      problems: ["manifest-unreadable out/a/plinth.json"],
      says: "not a plain file",
    },
    {
      when: "a living process holds the lock",
      before: { "out/a/.plinth.lock": here({ pid: process.ppid }) },
      problems: ["folder-locked out/a"],
      says: `process ${process.ppid}`,
    },
    {
      when: "another host holds the lock",
      before: { "out/a/.plinth.lock": here({ pid: deadProcess, host: "elsewhere" }) },
      problems: ["lock-left-behind out/a/.plinth.lock"],
      says: `process ${deadProcess} on "elsewhere"`,
    },
    {
      when: "the lock is not one",
      before: { "out/a/.plinth.lock": here({ pid: -1 }) },
      problems: ["lock-left-behind out/a/.plinth.lock"],
      says: "names no process",
    },
    {
      when: "the last folder is locked",
      before: { ...laid("a", old), "out/b/.plinth.lock": here({ pid: process.ppid }) },
      problems: ["folder-locked out/b"],
    },
  ];

  test.each(cases)("if $when", async ({ before, problems, says = "" }) => {
    lay(before);
    const untouched = tree();
    const result = await writeFolders(out, [folderOf("a", next), folderOf("b", next)]);
    expect(summary(result.problems)).toEqual(problems);
    expect(result).toMatchObject({ written: [], unchanged: [], completed: [] });
    expect(result.problems[0]?.message).toContain(says);
    expect(tree()).toEqual(untouched);
  });

  test("if the file system takes another spelling for the same file", async () => {
    lay({ "out/a/Main.tf": "mine" });
    const insensitive: FileOperations = {
      ...diskOperations,
      look: (path) => diskOperations.look(path === join(out, "a/main.tf") ? join(out, "a/Main.tf") : path),
    };
    const untouched = tree();
    const { problems } = await writeFolders(out, [folderOf("a", next)], insensitive);
    expect(summary(problems)).toEqual(["foreign-file out/a/Main.tf"]);
    expect(tree()).toEqual(untouched);
  });

  test("if the user may not write", async () => {
    lay({ "locked/": "" });
    chmodSync(root, 0o755);
    chmodSync(join(root, "locked"), 0o555);
    const { problems } = await asOrdinaryUser(() => writeFolders(join(root, "locked/out"), [folderOf("a", next)]));
    expect(summary(problems)).toEqual(["cannot-write locked/out/a"]);
    expect(problems[0]?.message).toContain("permission denied");
    expect(tree()).toEqual({ "locked/": "" });
  });
});

test("writeFolders reports a full disk once and tries no further", async () => {
  let tries = 0;
  const operations = watched(diskOperations, (name, [path]) => {
    if (name !== "create" || !String(path).includes(".plinth-tmp-")) return;
    tries++;
    throw noSpace();
  });
  const { problems } = await writeFolders(out, newFolders, operations);
  expect(summary(problems)).toEqual(["cannot-write out/a/main.tf"]);
  expect(tries).toBeLessThan(newFolders.length * 4);
});

test("writeFolders writes into a folder that another run has just made", async () => {
  const operations = watched(diskOperations, (name, [path]) => {
    if (name === "makeFolder") mkdirSync(String(path));
  });
  expect(await writeFolders(out, newFolders, operations)).toMatchObject({ problems: [] });
  expect(tree()).toEqual({ ...laid("a", next), ...laid("b", next) });
});

function noSpace(): Error {
  return Object.assign(new Error("ENOSPC"), { code: "ENOSPC", errno: -28, syscall: "write" });
}
