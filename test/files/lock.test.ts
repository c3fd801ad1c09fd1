import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { diskOperations, type FileOperations } from "../../src/files/operations";
import { writeFolders } from "../../src/files/write-folders";
import { folderOf, laid } from "../support/folders";
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

/** No system gives a process such an id. */
const deadProcess = 2 ** 31 - 1;

const old = { "main.tf": "old main", "outputs.tf": "same", "stale.tf": "old stale" };
const next = { "main.tf": "new main", "outputs.tf": "same", "added.tf": "new added" };
const newFolders = [folderOf("a", next), folderOf("b", next)];

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
        const result = writeFolders(out, [folderOf("b", old)], operations);
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
    await writeFolders(out, [folderOf("b", old)]);
    expect(tree()).toEqual(laid("b", old));
  });

  test("is taken over from an earlier process that had the same id", async () => {
    lay({ "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }) });
    expect(await writeFolders(out, [folderOf("a", old)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", old));
  });

  test("is taken over from a dead process", async () => {
    lay({ "out/a/.plinth.lock": JSON.stringify({ pid: deadProcess, host: hostname(), started: 0 }) });
    expect(await writeFolders(out, [folderOf("a", old)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", old));
  });

  test("is not taken over while another run does so", async () => {
    lay({
      "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }),
      "out/a/.plinth-tmp-lock": JSON.stringify({ pid: process.ppid, host: hostname(), started: 0 }),
    });
    const { problems } = await writeFolders(out, [folderOf("a", old)]);
    expect(summary(problems)).toEqual(["folder-locked out/a"]);
  });

  test("is left to the run that took it over first", async () => {
    lay({ "out/a/.plinth.lock": JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }) });
    const living = JSON.stringify({ pid: process.ppid, host: hostname(), started: 0 });
    const operations = watched(diskOperations, (name, [path]) => {
      if (name === "create" && String(path).endsWith("-lock")) writeFileSync(join(out, "a/.plinth.lock"), living);
    });
    const { problems } = await writeFolders(out, [folderOf("a", old)], operations);
    expect(summary(problems)).toEqual(["folder-locked out/a"]);
    expect(tree()).toEqual({ "out/": "", "out/a/": "", "out/a/.plinth.lock": living });
  });

  test("is taken over if it has named no process for more than a minute", async () => {
    lay({ "out/a/.plinth.lock": "" });
    utimesSync(join(out, "a/.plinth.lock"), 0, 0);
    expect(await writeFolders(out, [folderOf("a", old)])).toMatchObject({ problems: [] });
    expect(tree()).toEqual(laid("a", old));
  });

  test("is waited for while its holder writes its name into it", async () => {
    lay({ "out/a/.plinth.lock": "" });
    const operations = watched(diskOperations, (name) => {
      if (name === "read") setImmediate(() => rmSync(join(out, "a/.plinth.lock"), { force: true }));
    });
    expect(await writeFolders(out, [folderOf("a", old)], operations)).toMatchObject({ problems: [] });
  });
});
