import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll } from "@jest/globals";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that goes away with the test file, with copies of `contents` in it. */
export function makeScratch(...contents: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "plinth-test-"));
  folders.push(folder);
  for (const content of contents) cpSync(content, join(folder, content), { recursive: true });
  return folder;
}

/** The files below a folder and their texts. */
export function readFiles(folder: string, below = folder): Map<string, string> {
  const entries = readdirSync(below)
    .sort()
    .flatMap((name): [string, string][] => {
      const path = join(below, name);
      return statSync(path).isDirectory()
        ? [...readFiles(folder, path)]
        : [[relative(folder, path), readFileSync(path, "utf8")]];
    });
  return new Map(entries);
}
