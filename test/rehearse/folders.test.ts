import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openKeptFolder } from "../../src/files/kept-folder";
import { makeScratchFolder } from "../../src/files/scratch-folder";
import { makeScratch, readFiles } from "../support/scratch";

const open = (folder: string) => {
  const opened = openKeptFolder(folder);
  if ("reason" in opened) throw new Error(opened.reason);
  return opened.kept;
};

describe("a folder that keeps what a rehearsal made", () => {
  test("may be new", () => {
    const folder = join(makeScratch(), "new/er");
    open(folder).write("a/b.json", "1");
    expect(readFileSync(join(folder, "a/b.json"), "utf8")).toBe("1");
  });

  test("is refused where it has a file of somebody else, and stays as it was", () => {
    const folder = makeScratch();
    writeFileSync(join(folder, "notes.md"), "mine");
    const before = readFiles(folder);
    expect(openKeptFolder(folder)).toEqual({ reason: `${folder} has files that Plinth did not write` });
    expect(readFiles(folder)).toEqual(before);
  });

  test("loses what an earlier run wrote, and nothing else", () => {
    const folder = makeScratch();
    const first = open(folder);
    first.write("a/old.json", "1");
    first.write("b/c/old.json", "1");
    writeFileSync(join(folder, "a/notes.md"), "mine");
    open(folder).write("a/new.json", "2");
    expect([...readFiles(folder).keys()]).toEqual(["a/new.json", "a/notes.md", "plinth-kept.json"]);
    expect(existsSync(join(folder, "b"))).toBe(false);
  });

  test("is never written over a file of somebody else", () => {
    const folder = makeScratch();
    const kept = open(folder);
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a/plan.json"), "mine");
    expect(() => kept.write("a/plan.json", "ours")).toThrow("EEXIST");
    expect(readFileSync(join(folder, "a/plan.json"), "utf8")).toBe("mine");
  });

  test.each(["{", "[]", '{"files": 1}', '{"files": ["../x"]}', '{"files": ["/etc/passwd"]}'])(
    "is refused where its list is %s",
    (text) => {
      const folder = makeScratch();
      writeFileSync(join(folder, "plinth-kept.json"), text);
      expect(openKeptFolder(folder)).toHaveProperty("reason");
    },
  );

  const onLinux = process.platform === "linux" ? test : test.skip;
  onLinux.each(["/proc/foo", "/proc/foo/bar"])("is refused at %s, where the system denies what is there", (folder) => {
    expect(openKeptFolder(folder)).toEqual({ reason: `${folder} cannot be used: no such file or directory` });
  });

  test("is refused below a file", () => {
    const folder = makeScratch();
    writeFileSync(join(folder, "x"), "");
    expect(openKeptFolder(join(folder, "x/y/z"))).toEqual({
      reason: `${join(folder, "x/y/z")} cannot be used: not a directory`,
    });
  });

  test("may be a link to a folder, and written with a slash at its end", () => {
    const folder = makeScratch();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    open(join(folder, "link")).write("a/b/c.json", "1");
    open(`${join(folder, "new/er")}/`);
    expect(existsSync(join(folder, "real/a/b/c.json"))).toBe(true);
    expect(existsSync(join(folder, "new/er/plinth-kept.json"))).toBe(true);
  });

  test("is refused where a file has its name", () => {
    const folder = makeScratch();
    writeFileSync(join(folder, "x"), "");
    expect(openKeptFolder(join(folder, "x"))).toHaveProperty("reason");
  });
});

test("a scratch folder goes with everything in it, and twice is no mistake", () => {
  const scratch = makeScratchFolder();
  scratch.write("a/b/c", "1");
  expect(statSync(join(scratch.path, "a/b")).mode & 0o077).toBe(0);
  scratch.remove("a/b/none");
  scratch.dispose();
  scratch.dispose();
  expect(existsSync(scratch.path)).toBe(false);
});
