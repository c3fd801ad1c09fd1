import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ArtifactFolder } from "../../src/contract/artifact";
import { digest } from "../../src/contract/digest";
import { diskOperations, type FileOperations } from "../../src/files/operations";
import { writeFolders } from "../../src/files/write-folders";
import { readFolderState } from "../support/folder-state";

interface Files {
  readonly [path: string]: string;
}

let root: string;
let out: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plinth-files-"));
  out = join(root, "out");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Lays files out below the root; a text `-> target` makes a link, a path that ends in a slash a folder. */
function lay(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (text.startsWith("-> ")) symlinkSync(text.slice(3), path);
    else if (!name.endsWith("/")) writeFileSync(path, text);
  }
}

/** Everything below a folder, as `lay` takes it. */
function tree(folder = root, prefix = ""): Files {
  const entries = readdirSync(folder).map((name): readonly [string, string | Files] => {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return [prefix + name, `-> ${readlinkSync(path)}`];
    return stats.isDirectory()
      ? [`${prefix}${name}/`, tree(path, `${prefix}${name}/`)]
      : [prefix + name, readFileSync(path, "utf8")];
  });
  return Object.assign(
    {},
    ...entries.map(([name, content]) =>
      typeof content === "string" ? { [name]: content } : { [name]: "", ...content },
    ),
  );
}

function manifest(files: Files): string {
  const digests = Object.entries(files).map(([name, text]) => [name, digest(text)]);
  return `${JSON.stringify({ version: 1, spec: "sha256:0", files: Object.fromEntries(digests) })}\n`;
}

function folder(name: string, files: Files): ArtifactFolder {
  return {
    name,
    artifacts: Object.entries(files).map(([path, content]) => ({ path, content })),
    manifest: manifest(files),
  };
}

/** What a folder that Plinth wrote looks like in a tree. */
function laid(name: string, files: Files): Files {
  const entries = Object.entries({ ...files, "plinth.json": manifest(files) });
  return {
    "out/": "",
    [`out/${name}/`]: "",
    ...Object.fromEntries(entries.map(([file, text]) => [`out/${name}/${file}`, text])),
  };
}

/** Not waiting for the disk changes nothing that a test can see. */
const unflushed: FileOperations = { ...diskOperations, flush: async () => {}, flushFolder: async () => {} };

/** Operations of which each call is announced to `watch`, which may throw instead of it. */
function watched(watch: (name: keyof FileOperations, args: readonly unknown[]) => void): FileOperations {
  return new Proxy(unflushed, {
    get: (operations, name: keyof FileOperations) => {
      return (...args: unknown[]) => {
        watch(name, args);
        return Reflect.apply(operations[name], undefined, args);
      };
    },
  });
}

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

describe("writeFolders", () => {
  test("writes each artifact and the manifest into a folder named after the spec", async () => {
    const result = await writeFolders(out, [folder("b", next), folder("a", old)]);
    expect(result).toEqual({ written: [join(out, "a"), join(out, "b")], unchanged: [], completed: [], problems: [] });
    expect(tree()).toEqual({ ...laid("a", old), ...laid("b", next) });
  });

  test("makes the folders above the output folder", async () => {
    await writeFolders(join(root, "x/y/z"), [folder("a", old)]);
    expect(readFolderState(join(root, "x/y/z/a"))).toEqual({ state: "matches" });
  });

  test("makes nothing if there is nothing to write", async () => {
    expect(await writeFolders(out, [])).toEqual({ written: [], unchanged: [], completed: [], problems: [] });
    expect(tree()).toEqual({});
  });

  test("writes through an output folder that is a link", async () => {
    lay({ "elsewhere/": "", out: "-> elsewhere" });
    await writeFolders(out, [folder("a", old)]);
    expect(readFolderState(join(root, "elsewhere/a"))).toEqual({ state: "matches" });
  });

  test("replaces, adds and removes what it wrote", async () => {
    lay(laid("a", old));
    await writeFolders(out, [folder("a", next)]);
    expect(tree()).toEqual(laid("a", next));
  });

  test("tells unchanged folders from written ones", async () => {
    lay({ ...laid("a", old), ...laid("b", old) });
    const result = await writeFolders(out, [folder("a", old), folder("b", next)]);
    expect(result).toMatchObject({ unchanged: [join(out, "a")], written: [join(out, "b")] });
  });

  test("counts a folder as written of which only the manifest changes", async () => {
    lay(laid("a", old));
    const moved = { ...folder("a", old), manifest: `${manifest(old)}\n` };
    expect(await writeFolders(out, [moved])).toMatchObject({ written: [join(out, "a")] });
    expect(readFileSync(join(out, "a/plinth.json"), "utf8")).toBe(moved.manifest);
  });

  test("does not rewrite a file whose text stays the same", async () => {
    lay(laid("a", old));
    const before = statSync(join(out, "a/outputs.tf"));
    await writeFolders(out, [folder("a", next)]);
    expect(statSync(join(out, "a/outputs.tf"))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test("writes a missing file again", async () => {
    lay(laid("a", old));
    rmSync(join(out, "a/main.tf"));
    await writeFolders(out, [folder("a", old)]);
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
    await writeFolders(out, [folder("a", next)]);
    expect(tree()).toEqual({ ...laid("a", next), ...kept });
  });

  test("writes into a folder that holds only other files", async () => {
    lay({ "out/a/notes.md": "notes" });
    await writeFolders(out, [folder("a", old)]);
    expect(tree()).toEqual({ ...laid("a", old), "out/a/notes.md": "notes" });
  });

  test("takes a file that holds the very text as its own", async () => {
    lay({ "out/a/main.tf": "new main" });
    expect(await writeFolders(out, [folder("a", next)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", next));
  });

  test("removes leftovers of a write that was killed early", async () => {
    lay({
      ...laid("a", old),
      "out/a/.plinth-tmp-main.tf": "new",
      "out/a/.plinth-tmp-plinth.json": '{"version":1,"fil',
    });
    expect(await writeFolders(out, [folder("a", old)])).toMatchObject({
      unchanged: [join(out, "a")],
      completed: [join(out, "a")],
    });
    expect(tree()).toEqual(laid("a", old));
  });

  test("does not follow a link in place of a temporary file", async () => {
    lay({ ...laid("a", old), "out/a/.plinth-tmp-main.tf": "-> ../../victim", victim: "kept" });
    await writeFolders(out, [folder("a", next)]);
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
    expect(await writeFolders(out, [folder("a", next)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual({ ...laid("a", next), ...kept });
  });
});

describe("writeFolders warns", () => {
  test("about an edited file that it replaces", async () => {
    lay({ ...laid("a", old), "out/a/main.tf": "edited" });
    const { problems } = await writeFolders(out, [folder("a", next)]);
    expect(summary(problems)).toEqual(["edited-artifact out/a/main.tf"]);
    expect(tree()).toEqual(laid("a", next));
  });

  test("about an edited file that it no longer writes and keeps", async () => {
    lay({ ...laid("a", old), "out/a/stale.tf": "edited" });
    const { problems } = await writeFolders(out, [folder("a", next)]);
    expect(summary(problems)).toEqual(["edited-stale-file out/a/stale.tf"]);
    expect(tree()).toEqual({ ...laid("a", next), "out/a/stale.tf": "edited" });
  });

  test("about a kept file only once", async () => {
    lay({ ...laid("a", old), "out/a/stale.tf": "edited" });
    await writeFolders(out, [folder("a", next)]);
    expect(await writeFolders(out, [folder("a", next)])).toMatchObject({ unchanged: [join(out, "a")], problems: [] });
  });

  test("about a stale file that has become a link, and keeps it", async () => {
    lay(laid("a", old));
    rmSync(join(out, "a/stale.tf"));
    lay({ "out/a/stale.tf": "-> ../../victim", victim: "old stale" });
    const { problems } = await writeFolders(out, [folder("a", next)]);
    expect(summary(problems)).toEqual(["edited-stale-file out/a/stale.tf"]);
    expect(tree()).toEqual({ ...laid("a", next), "out/a/stale.tf": "-> ../../victim", victim: "old stale" });
  });

  test("about nothing if the edit is what the spec now says", async () => {
    lay({ ...laid("a", old), "out/a/main.tf": "new main" });
    expect(await writeFolders(out, [folder("a", next)])).toMatchObject({ problems: [] });
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
      before: { m: manifest(old), "out/a/plinth.json": "-> ../../m" },
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
    const result = await writeFolders(out, [folder("a", next), folder("b", next)]);
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
    const { problems } = await writeFolders(out, [folder("a", next)], insensitive);
    expect(summary(problems)).toEqual(["foreign-file out/a/Main.tf"]);
    expect(tree()).toEqual(untouched);
  });

  test("if the user may not write", async () => {
    lay({ "locked/": "" });
    chmodSync(root, 0o755);
    chmodSync(join(root, "locked"), 0o555);
    const { problems } = await asOrdinaryUser(() => writeFolders(join(root, "locked/out"), [folder("a", next)]));
    expect(summary(problems)).toEqual(["cannot-write locked/out/a"]);
    expect(problems[0]?.message).toContain("permission denied");
    expect(tree()).toEqual({ "locked/": "" });
  });
});

test("writeFolders reports a full disk once and tries no further", async () => {
  let tries = 0;
  const operations = watched((name, [path]) => {
    if (name !== "create" || !String(path).includes(".plinth-tmp-")) return;
    tries++;
    throw noSpace();
  });
  const { problems } = await writeFolders(out, newFolders, operations);
  expect(summary(problems)).toEqual(["cannot-write out/a/main.tf"]);
  expect(tries).toBeLessThan(newFolders.length * 4);
});

test("writeFolders writes into a folder that another run has just made", async () => {
  const operations = watched((name, [path]) => {
    if (name === "makeFolder") mkdirSync(String(path));
  });
  expect(await writeFolders(out, newFolders, operations)).toMatchObject({ problems: [] });
  expect(tree()).toEqual(both);
});

const killed = new Error("killed");

function noSpace(): Error {
  return Object.assign(new Error("ENOSPC"), { code: "ENOSPC", errno: -28, syscall: "write" });
}

const oldFolders = [folder("a", old), folder("b", old)];
const newFolders = [folder("a", next), folder("b", next)];
const thirdFolders = ["a", "b"].map((name) => folder(name, { "main.tf": "third main", "last.tf": "third last" }));
const foreign = { "out/a/notes.md": "notes", "out/a/.terraform.lock.hcl": "lock" };

/** Makes the locks of a run that ended without releasing them those of a dead process; one without a name grows old. */
function bury(): void {
  for (const [name, text] of Object.entries(tree())) {
    if (!/lock$/.test(name)) continue;
    if (text === "") utimesSync(join(root, name), 0, 0);
    else writeFileSync(join(root, name), JSON.stringify({ ...JSON.parse(text), started: 0 }));
  }
}

async function completeTo(after: Files): Promise<void> {
  expect((await writeFolders(out, newFolders, unflushed)).problems).toEqual([]);
  expect(tree()).toEqual(after);
}

/** The files of a folder that Plinth may have written, without its temporary ones. */
function artifactsOf(name: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => path.startsWith(`out/${name}/`) && /\/(\w+\.tf|plinth\.json)$/.test(path)),
  );
}

/** Writes, and tells which calls that took. */
async function callsOf(folders: readonly ArtifactFolder[]): Promise<readonly string[]> {
  const names: string[] = [];
  const operations = watched((name) => names.push(name));
  await writeFolders(out, folders, operations);
  return names;
}

/** Writes until the call of this number, from which on nothing reaches the disk. */
async function killAt(call: number, folders: readonly ArtifactFolder[]): Promise<void> {
  let calls = 0;
  const operations = watched(() => {
    if (calls++ >= call) throw killed;
  });
  await writeFolders(out, folders, operations).catch((error: unknown) => {
    if (error !== killed) throw error;
  });
  bury();
}

const both = { ...laid("a", next), ...laid("b", next) };
const halfway = { "main.tf": "other main", "halfway.tf": "other" };

/** How things may lie before `newFolders` are written, and how after that. */
const situations: readonly { readonly name: string; readonly before: Files; readonly after: Files }[] = [
  { name: "an empty place", before: {}, after: both },
  {
    name: "an older output with files of a person",
    before: { ...laid("a", old), ...laid("b", old), ...foreign },
    after: { ...both, ...foreign },
  },
  {
    name: "the same output with a file missing",
    before: Object.fromEntries(Object.entries(both).filter(([path]) => path !== "out/a/main.tf")),
    after: both,
  },
  {
    name: "the rest of an interrupted write",
    before: {
      ...laid("a", old),
      "out/a/main.tf": "other main",
      "out/a/halfway.tf": "other",
      "out/a/.plinth-tmp-plinth.json": manifest(halfway),
    },
    after: both,
  },
  {
    name: "the lock of a dead process",
    before: {
      ...laid("a", old),
      "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }),
    },
    after: both,
  },
];

describe.each(situations)("writeFolders over $name", ({ before, after }) => {
  function afresh(): void {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    lay(before);
  }

  const withoutLocks = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !/lock$/.test(path)));

  test("leaves everything as it was, whichever call before the first rename fails", async () => {
    afresh();
    const names = await callsOf(newFolders);
    for (let call = 0; call <= names.indexOf("rename"); call++) {
      afresh();
      let calls = 0;
      const operations = watched((name, args) => {
        if (calls++ !== call) return;
        if (name === "write") diskOperations.write(Number(args[0]), String(args[1]).slice(0, 3));
        throw noSpace();
      });
      const { problems, written } = await writeFolders(out, newFolders, operations);
      expect({ call, name: names[call], written, reasons: problems.map(({ message }) => message) }).toEqual({
        call,
        name: names[call],
        written: [],
        reasons: [expect.stringContaining("no space left on device")],
      });
      expect({ call, tree: withoutLocks(tree()) }).toEqual({ call, tree: withoutLocks(before) });
    }
  });

  test("completes after any later call has failed", async () => {
    afresh();
    const names = await callsOf(newFolders);
    for (let call = names.indexOf("rename") + 1; call < names.length; call++) {
      afresh();
      let calls = 0;
      const operations = watched(() => {
        if (calls++ === call) throw noSpace();
      });
      const { problems } = await writeFolders(out, newFolders, operations);
      if (problems.length > 0) expect(problems.map(({ code }) => code)).toEqual(["write-interrupted"]);
      bury();
      expect((await writeFolders(out, thirdFolders, unflushed)).problems).toEqual([]);
      await completeTo(after);
    }
  });

  test("is all old or known to be interrupted after a kill at any call, and completes in the next run", async () => {
    afresh();
    const names = await callsOf(newFolders);
    for (let call = 0; call < names.length; call++) {
      afresh();
      const stateBefore = new Map(["a", "b"].map((name) => [name, readFolderState(join(out, name)).state]));
      await killAt(call, newFolders);
      for (const [name, oldState] of stateBefore) {
        const now = artifactsOf(name, tree());
        const isOld = isDeepStrictEqual(now, artifactsOf(name, before));
        const isNew = isDeepStrictEqual(now, artifactsOf(name, after));
        const { state } = readFolderState(join(out, name));
        expect({ call, name, state }).toEqual({
          call,
          name,
          state: isNew ? "matches" : isOld ? oldState : "interrupted",
        });
      }
      await completeTo(after);
    }
  });
});

test("writeFolders completes after a kill among the renames and another at any call of the next run", async () => {
  const before = { ...laid("a", old), ...laid("b", old) };
  lay(before);
  const names = await callsOf(newFolders);
  const renamed = names.flatMap((name, call) => (name === "rename" ? [call + 1] : []));
  for (const first of renamed) {
    for (let second = 0; second < names.length; second += 7) {
      rmSync(root, { recursive: true, force: true });
      lay(before);
      await killAt(first, newFolders);
      await killAt(second, thirdFolders);
      await completeTo(both);
    }
  }
});

describe("readFolderState", () => {
  const cases: readonly { readonly when: string; readonly before: Files; readonly state: object }[] = [
    { when: "there is no folder", before: {}, state: { state: "absent" } },
    { when: "a file has the folder's name", before: { "out/a": "text" }, state: { state: "absent" } },
    { when: "the folder has no manifest", before: { "out/a/main.tf": "mine" }, state: { state: "absent" } },
    { when: "every file is as listed", before: laid("a", old), state: { state: "matches" } },
    {
      when: "other files are there",
      before: { ...laid("a", old), "out/a/notes.md": "notes" },
      state: { state: "matches" },
    },
    {
      when: "a file is missing and one differs",
      before: { "out/a/plinth.json": manifest(old), "out/a/outputs.tf": "edited", "out/a/stale.tf": "old stale" },
      state: { state: "interrupted", files: ["main.tf", "outputs.tf"] },
    },
    {
      when: "a link stands for a file",
      before: { "out/a/plinth.json": manifest({ "main.tf": "text" }), "out/a/main.tf": "-> ../../text", text: "text" },
      state: { state: "interrupted", files: ["main.tf"] },
    },
    {
      when: "a file of the next manifest has arrived",
      before: { ...laid("a", old), "out/a/.plinth-tmp-plinth.json": manifest(next), "out/a/added.tf": "new added" },
      state: { state: "interrupted", files: ["added.tf"] },
    },
    {
      when: "no file of the next manifest has arrived",
      before: { ...laid("a", old), "out/a/.plinth-tmp-plinth.json": manifest(next) },
      state: { state: "matches" },
    },
    {
      when: "the manifest leads out of the folder",
      before: { "out/a/plinth.json": manifest({ "../victim": "other" }), "out/victim": "kept" },
      state: { state: "matches" },
    },
    {
      when: "the manifest is broken",
      before: { "out/a/plinth.json": "{" },
      state: { state: "unreadable", problem: { code: "manifest-unreadable" } },
    },
  ];

  test.each(cases)("is $state.state if $when", ({ before, state }) => {
    lay(before);
    expect(readFolderState(join(out, "a"))).toMatchObject(state);
  });
});

describe("the lock", () => {
  /** A write that stands still until `resume` is called, and its result. */
  async function pausedWrite(): Promise<{
    readonly resume: () => void;
    readonly result: ReturnType<typeof writeFolders>;
  }> {
    return new Promise((reached) => {
      const paused = new Promise<void>((resume) => {
        const operations: FileOperations = {
          ...diskOperations,
          flush: async (file) => {
            reached({ resume, result });
            await paused;
            await diskOperations.flush(file);
          },
        };
        const result = writeFolders(out, [folder("b", old)], operations);
      });
    });
  }

  test("lets one of two writers of the same process win", async () => {
    const first = await pausedWrite();
    const second = await writeFolders(out, newFolders);
    expect(summary(second.problems)).toEqual(["folder-locked out/b"]);
    first.resume();
    expect(await first.result).toMatchObject({ written: [join(out, "b")], problems: [] });
    expect(tree()).toEqual(laid("b", old));
  });

  test("is gone when the write has ended", async () => {
    await writeFolders(out, oldFolders);
    expect(await writeFolders(out, newFolders)).toMatchObject({ problems: [] });
  });

  test("is taken over from an earlier process that had the same id", async () => {
    lay({ "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }) });
    expect(await writeFolders(out, [folder("a", old)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", old));
  });

  test("is taken over from a dead process", async () => {
    lay({ "out/a/.plinth.lock": JSON.stringify({ pid: deadProcess, host: hostname(), started: 0 }) });
    expect(await writeFolders(out, [folder("a", old)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", old));
  });

  test("is not taken over while another run does so", async () => {
    lay({
      "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }),
      "out/a/.plinth-tmp-lock": JSON.stringify({ pid: process.ppid, host: hostname(), started: 0 }),
    });
    const { problems } = await writeFolders(out, [folder("a", old)]);
    expect(summary(problems)).toEqual(["folder-locked out/a"]);
  });

  test("is left to the run that took it over first", async () => {
    lay({ "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }) });
    const living = JSON.stringify({ pid: process.ppid, host: hostname(), started: 0 });
    const operations = watched((name, [path]) => {
      if (name === "create" && String(path).endsWith("-lock")) writeFileSync(join(out, "a/.plinth.lock"), living);
    });
    const { problems } = await writeFolders(out, [folder("a", old)], operations);
    expect(summary(problems)).toEqual(["folder-locked out/a"]);
    expect(tree()).toEqual({ "out/": "", "out/a/": "", "out/a/.plinth.lock": living });
  });

  test("is taken over if it has named no process for more than a minute", async () => {
    lay({ "out/a/.plinth.lock": "" });
    bury();
    expect(await writeFolders(out, [folder("a", old)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", old));
  });

  test("is waited for while its holder writes its name into it", async () => {
    lay({ "out/a/.plinth.lock": "" });
    const operations = watched((name) => {
      if (name === "read") setImmediate(() => rmSync(join(out, "a/.plinth.lock"), { force: true }));
    });
    expect(await writeFolders(out, [folder("a", old)], operations)).toMatchObject({ problems: [] });
  });
});
