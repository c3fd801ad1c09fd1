// Writes what the tag of a version points to: the action with the built package, schemas, pages and examples, and no sources, so that
// whoever uses it installs nothing. npm run release -- FOLDER
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("name the folder to write to");
if (existsSync(target) && (await readdir(target)).length > 0) throw new Error(`${target} is not empty`);
// The folder is there whole or not at all; what a killed run left of it is written anew.
const partial = `${resolve(target)}.partial`;
await rm(partial, { recursive: true, force: true });
const {
  files,
  scripts: _,
  devDependencies: __,
  overrides: ___,
  ...manifest
} = JSON.parse(await readFile("package.json", "utf8"));

const ofActions = [
  "action.yml",
  "comment",
  "drift",
  "scripts/post-comment.sh",
  "scripts/post-issue.sh",
  "scripts/watch-drift.sh",
  "scripts/changed-specs.cjs",
];
for (const pattern of [...files, ...ofActions, "README.md", "LICENSE"]) {
  for (const path of await filesOf(pattern)) {
    await mkdir(dirname(join(partial, path)), { recursive: true });
    await cp(path, join(partial, path), { recursive: true });
  }
}
await writeFile(join(partial, "package.json"), `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);
if (existsSync(target)) await rmdir(target);
await rename(partial, target);

/** A path itself, or those in its folder that end as it does after `*`. */
async function filesOf(pattern) {
  const [start, end] = pattern.split("*");
  if (end === undefined) return [pattern];
  return (await readdir(start)).filter((name) => name.endsWith(end)).map((name) => join(start, name));
}
