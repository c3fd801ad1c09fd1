import { hostname } from "node:os";
import { describe, expect, test } from "@jest/globals";
import { keptFormat, openKeptFolder } from "../../src/files/kept-folder";
import type { FileOperations } from "../../src/files/operations";
import type { ManifestFormat } from "../../src/files/read-manifest";
import { replaceFiles } from "../../src/files/replace-files";
import { specFormat, writeFolders } from "../../src/files/write-folders";
import { writeNewFile } from "../../src/files/write-new-file";
import { readFolderState } from "../support/folder-state";
import { folderOf, manifestOf } from "../support/folders";
import { type Files, makeMemoryDisk, watched } from "../support/memory-disk";

type Disk = ReturnType<typeof makeMemoryDisk>;
type Problems = readonly { readonly code: string; readonly message: string }[];

const killed = new Error("killed");

/** What the system says where it refuses, in turn. */
const refusals = [
  { code: "ENOSPC", errno: -28, reason: "no space left on device" },
  { code: "EIO", errno: -5, reason: "i/o error" },
  { code: "EROFS", errno: -30, reason: "read-only file system" },
];

/** The calls that a write makes. */
async function callsOf(disk: Disk, write: (operations: FileOperations) => Promise<unknown>) {
  const names: (keyof FileOperations)[] = [];
  await write(watched(disk.operations, (name) => names.push(name)));
  return names;
}

/** Writes until the call of this number, from which on nothing reaches the disk; tells whether there was such a call. */
async function killAt(
  call: number,
  disk: Disk,
  write: (operations: FileOperations) => Promise<unknown>,
): Promise<boolean> {
  let calls = 0;
  const operations = watched(disk.operations, () => {
    if (calls++ >= call) throw killed;
  });
  await write(operations).catch((error: unknown) => {
    if (error !== killed) throw error;
  });
  bury(disk);
  return calls > call;
}

/** Writes while the call of this number fails; a text that does not fit on the disk is cut. */
function failAt(call: number, disk: Disk, write: (operations: FileOperations) => Promise<Problems>): Promise<Problems> {
  let calls = 0;
  const operations = watched(disk.operations, (name, [file, content]) => {
    if (calls++ !== call) return;
    if (name === "write") disk.operations.write(Number(file), String(content).slice(0, 3));
    throw Object.assign(new Error(name), { ...refusals[call % refusals.length], syscall: name });
  });
  return write(operations);
}

/** Makes the locks that a run left behind those of a dead process; one without a name grows old. */
function bury(disk: Disk): void {
  for (const [path, text] of Object.entries(disk.tree())) {
    if (/lock$/.test(path)) disk.age(path, text && JSON.stringify({ ...JSON.parse(text), started: 0 }));
  }
}

/** Without the folders: a kill may leave an empty one. */
const filesOf = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith("/")));
const withoutLocks = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !/lock$/.test(path)));

const old = { "main.tf": "old main", "outputs.tf": "same", "stale.tf": "old stale" };
const next = { "main.tf": "new main", "outputs.tf": "same", "added.tf": "new added" };
const third = { "main.tf": "third main", "last.tf": "third last" };
const halfway = { "main.tf": "other main", "halfway.tf": "other" };
const deadLock = JSON.stringify({ pid: process.pid, host: hostname(), started: 0 });

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const laid = (name: string, files: Files): Files =>
  below(`/out/${name}`, { ...files, "plinth.json": manifestOf(files) });
const both = { ...laid("a", next), ...laid("b", next) };
const foreign = { "/out/a/notes.md": "notes", "/out/a/.terraform.lock.hcl": "lock" };

const writeSpecs = (files: Files) => async (operations: FileOperations) =>
  (
    await writeFolders(
      "/out",
      ["a", "b"].map((name) => folderOf(name, files)),
      operations,
    )
  ).problems;

const keptList = (files: Files) => `${JSON.stringify(JSON.parse(manifestOf(files, 2)), null, 2)}\n`;
const kept = (files: Files): Files => below("/kept", { ...files, "plinth-kept.json": keptList(files) });
const oldKept = { "a/1/plan.json": "old plan", "a/2/gone.json": "old", "a/same.json": "same" };
const nextKept = { "a/1/plan.json": "new plan", "a/same.json": "same", "b/new.json": "new" };
const writeKept =
  (files: Files) =>
  async (operations: FileOperations): Promise<Problems> => {
    const opened = await openKeptFolder("/kept", ["a"], operations);
    if ("reason" in opened) return [{ code: "refused", message: opened.reason }];
    for (const [path, content] of Object.entries(files)) opened.kept.keep(path, content);
    try {
      return (await opened.kept.save()).problems;
    } finally {
      opened.kept.close();
    }
  };

const specs = { folders: ["/out/a", "/out/b"], format: specFormat, write: writeSpecs(next), other: writeSpecs(third) };
const rehearsal = {
  folders: ["/kept"],
  format: keptFormat,
  write: writeKept(nextKept),
  other: writeKept({ "a/1/plan.json": "third", "c/d/e.json": "third" }),
};

/** How things may lie before a write, and how after it. */
const situations: readonly {
  readonly name: string;
  readonly folders: readonly string[];
  readonly format: ManifestFormat;
  readonly write: (operations: FileOperations) => Promise<Problems>;
  readonly other: (operations: FileOperations) => Promise<Problems>;
  readonly before: Files;
  readonly after: Files;
}[] = [
  { name: "specs in an empty place", ...specs, before: {}, after: both },
  {
    name: "specs over an older output with files of a person",
    ...specs,
    before: { ...laid("a", old), ...laid("b", old), ...foreign },
    after: { ...both, ...foreign },
  },
  {
    name: "specs over the same output with a file missing",
    ...specs,
    before: Object.fromEntries(Object.entries(both).filter(([path]) => path !== "/out/a/main.tf")),
    after: both,
  },
  {
    name: "specs over the rest of an interrupted write",
    ...specs,
    before: {
      ...laid("a", old),
      "/out/a/main.tf": "other main",
      "/out/a/halfway.tf": "other",
      "/out/a/.plinth-tmp-plinth.json": manifestOf(halfway),
    },
    after: both,
  },
  {
    name: "specs over the lock of a dead process",
    ...specs,
    before: { ...laid("a", old), "/out/a/.plinth.lock": deadLock },
    after: both,
  },
  { name: "a rehearsal in an empty place", ...rehearsal, before: {}, after: kept(nextKept) },
  {
    name: "a rehearsal over an older one with files of a person",
    ...rehearsal,
    before: { ...kept(oldKept), "/kept/a/1/notes.md": "notes" },
    after: { ...kept(nextKept), "/kept/a/1/notes.md": "notes" },
  },
];

describe.each(situations)("writing $name", ({ before, after, folders, format, write, other }) => {
  const final = makeMemoryDisk(after).tree();
  const complete = async (disk: Disk) => {
    expect(await write(disk.operations)).toEqual([]);
    expect(filesOf(disk.tree())).toEqual(filesOf(final));
  };

  test("leaves all as it was or completes later, whichever call the system refuses", async () => {
    const names = await callsOf(makeMemoryDisk(before), write);
    for (const [call, name] of names.entries()) {
      const disk = makeMemoryDisk(before);
      const untouched = disk.tree();
      const problems = await failAt(call, disk, write);
      if (call <= names.indexOf("rename")) {
        const reasons = problems.map(({ message }) => message);
        expect({ call, name, reasons }).toEqual({
          call,
          name,
          reasons: [expect.stringContaining(refusals[call % refusals.length]?.reason ?? "")],
        });
        expect({ call, tree: withoutLocks(disk.tree()) }).toEqual({ call, tree: withoutLocks(untouched) });
      } else if (problems.length > 0) expect(problems.map(({ code }) => code)).toEqual(["write-interrupted"]);
      bury(disk);
      expect(await other(disk.operations)).toEqual([]);
      await complete(disk);
    }
  });

  test("is all old, or known to be interrupted, after a kill at any call, and completes in the next run", async () => {
    const isOurs = (path: string) => !/(lock|tmp-.*)$|notes|[.]terraform/.test(path);
    const ours = (folder: string, files: Files) =>
      Object.fromEntries(
        Object.entries(filesOf(files)).filter(([path]) => path.startsWith(`${folder}/`) && isOurs(path)),
      );
    for (let call = 0; ; call++) {
      const disk = makeMemoryDisk(before);
      const stateOf = (folder: string) => readFolderState(folder, disk.operations, format).state;
      const states = folders.map(stateOf);
      if (!(await killAt(call, disk, write))) break;
      for (const [index, folder] of folders.entries()) {
        const now = JSON.stringify(ours(folder, disk.tree()));
        const isNew = now === JSON.stringify(ours(folder, final));
        const isOld = now === JSON.stringify(ours(folder, makeMemoryDisk(before).tree()));
        const state = isNew ? "matches" : isOld ? states[index] : "interrupted";
        expect({ call, folder, state: stateOf(folder) }).toEqual({ call, folder, state });
      }
      await complete(disk);
    }
  });

  test("completes after a kill among the changes and another at any call of the next run", async () => {
    const names = await callsOf(makeMemoryDisk(before), write);
    const renamed = names.flatMap((name, call) => (name === "rename" ? [call + 1] : []));
    for (const first of renamed) {
      for (let second = 0, wasKilled = true; wasKilled; second++) {
        const disk = makeMemoryDisk(before);
        await killAt(first, disk, write);
        wasKilled = await killAt(second, disk, other);
        await complete(disk);
      }
    }
  });
});

describe.each([
  { name: "two files", before: { "/s/a": "old a", "/s/b": "old b" }, rest: [] },
  {
    name: "two files that a killed run was replacing",
    before: { "/s/a": "old a", "/s/b": "old b", "/s/.plinth-tmp-b": "ne", "/s/.b.plinth.lock": deadLock },
    rest: ["/s/.plinth-tmp-b", "/s/.b.plinth.lock"],
  },
])("replacing $name", ({ before, rest: known }: { before: Files; rest: readonly string[] }) => {
  const write = (operations: FileOperations) =>
    replaceFiles(
      ["a", "b"].map((name) => ({
        path: `/s/${name}`,
        before: `old ${name}`,
        after: `new ${name}`,
        isNamed: true,
      })),
      operations,
    );

  test("changes nothing, or says that it was interrupted, whichever call the system refuses", async () => {
    const names = await callsOf(makeMemoryDisk(before), write);
    for (const [call, name] of names.entries()) {
      const disk = makeMemoryDisk(before);
      const codes = (await failAt(call, disk, write)).map(({ code }) => code);
      const { "/s/": _, "/s/a": a, "/s/b": b, ...rest } = disk.tree();
      const unknown = Object.keys(rest).filter((path) => !known.includes(path));
      // What releases the locks says nothing: what it leaves is in nobody's way.
      const isDone = call > names.lastIndexOf("flushFolder");
      const expected = isDone ? [] : [call <= names.indexOf("rename") ? "cannot-write" : "write-interrupted"];
      // A claim that could not be removed is cleared away by the next run.
      const left = isDone || name === "remove" ? [] : unknown;
      expect({ call, name, codes, left }).toEqual({
        call,
        name,
        codes: expected,
        left: [],
      });
      if (expected[0] === "cannot-write") expect([a, b]).toEqual(["old a", "old b"]);
      else expect(a).toBe("new a");
    }
  });

  test("leaves each file whole, the first before the second, after a kill at any call", async () => {
    for (let call = 0; ; call++) {
      const disk = makeMemoryDisk(before);
      if (!(await killAt(call, disk, write))) break;
      const { "/s/a": a = "", "/s/b": b = "" } = disk.tree();
      expect(["old a, old b", "new a, old b", "new a, new b"]).toContain(`${a}, ${b}`);
    }
  });

  test("clears away what a kill at any call left, when the next run replaces what is there then", async () => {
    for (let call = 0; ; call++) {
      const disk = makeMemoryDisk(before);
      if (!(await killAt(call, disk, write))) break;
      const { "/s/a": a, "/s/b": b } = disk.tree();
      const replacements = [
        { path: "/s/a", before: a, after: "last a", isNamed: true },
        { path: "/s/b", before: b, after: "last b", isNamed: true },
      ];
      expect({ call, problems: await replaceFiles(replacements, disk.operations) }).toEqual({ call, problems: [] });
      expect(disk.tree()).toEqual({ "/s/": "", "/s/a": "last a", "/s/b": "last b" });
    }
  });
});

describe("writing a new file", () => {
  const write = async (operations: FileOperations): Promise<Problems> => {
    const reason = await writeNewFile("/s/new/a.yaml", "a whole spec", operations);
    return reason === undefined ? [] : [{ code: "refused", message: reason }];
  };
  const whole = { "/s/": "", "/s/new/": "", "/s/new/a.yaml": "a whole spec" };

  test("writes it whole or not at all, whichever call the system refuses, and in the next run", async () => {
    const names = await callsOf(makeMemoryDisk({ "/s/": "" }), write);
    for (const call of names.keys()) {
      const disk = makeMemoryDisk({ "/s/": "" });
      const refused = await failAt(call, disk, write);
      const text = disk.tree()["/s/new/a.yaml"];
      expect([undefined, "a whole spec"]).toContain(text);
      if (text === undefined) expect(refused).toHaveLength(1);
      bury(disk);
      if (text === undefined) expect(await write(disk.operations)).toEqual([]);
      expect(disk.tree()).toMatchObject(whole);
    }
  });

  test("writes it whole or not at all, and in the next run, after a kill at any call", async () => {
    for (let call = 0; ; call++) {
      const disk = makeMemoryDisk({ "/s/": "" });
      if (!(await killAt(call, disk, write))) break;
      const text = disk.tree()["/s/new/a.yaml"];
      expect([undefined, "a whole spec"]).toContain(text);
      if (text !== undefined) continue;
      expect({ call, problems: await write(disk.operations) }).toEqual({ call, problems: [] });
      expect(disk.tree()).toEqual(whole);
    }
  });

  test("overwrites nothing", async () => {
    const disk = makeMemoryDisk({ "/s/new/a.yaml": "somebody's" });
    expect(await write(disk.operations)).toEqual([
      { code: "refused", message: "it is there already, and nothing is overwritten" },
    ]);
    expect(disk.tree()["/s/new/a.yaml"]).toBe("somebody's");
  });
});
