import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { findCommit, runGit } from "./read-revision";
import { isSystemError } from "./system-error";
import { toSlashes } from "./to-slashes";

/** The most that git may tell of one batch of files, in bytes. */
const most = 1024 * 1024;
/** Characters of names that one command line takes; that of Windows has 32767. */
const longestBatch = 8192;

/**
 * Tells of each of these paths whether it is another file than at a git revision, committed or not. Unchanged is only what git has of this
 * repository and finds no difference in: not what it ignores, nor what lies elsewhere. What is not there is changed where the revision has it.
 * Problem: `revision-unreadable`.
 */
export function findChanged(
  revision: string,
  paths: readonly string[],
): { readonly isChanged: (path: string) => boolean } | { readonly problem: Problem } {
  const refuse = (reason: string) => ({ problem: fileProblem("revision-unreadable", revision, reason) });
  const found = findCommit(revision, ".");
  if ("reason" in found) return refuse(found.reason);
  const top = runGit(".", ["rev-parse", "--show-toplevel"], 4096);
  if ("reason" in top) return refuse(top.reason);
  const root = realpathSync.native(top.bytes.toString("utf8").replace(/\r?\n$/, ""));
  const files = new Map(paths.map((path) => [path, placesOf(path, root)]));
  const changed = new Set<string>();
  const tracked = new Set<string>();
  for (const batch of toBatches([...new Set([...files.values()].flatMap(({ names }) => names))])) {
    const ask = (...command: readonly string[]) =>
      runGit(root, ["--literal-pathspecs", ...command, "--", ...batch], most);
    const differing = ask("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", found.commit);
    if ("reason" in differing) return refuse(differing.reason);
    const known = ask("ls-files", "--cached", "-v", "-z");
    if ("reason" in known) return refuse(known.reason);
    for (const name of toNames(differing.bytes)) changed.add(name);
    // Another letter than H marks what `git diff` was told not to look at.
    for (const entry of toNames(known.bytes)) if (entry.startsWith("H ")) tracked.add(entry.slice(2));
  }
  const isChanged = (path: string): boolean => {
    const { names, isThere, isWithin } = files.get(path) ?? placesOf(path, root);
    return isThere
      ? !isWithin || names.some((name) => changed.has(name) || !tracked.has(name))
      : names.some((name) => changed.has(name));
  };
  return { isChanged };
}

/** Where a file stands, from the root of the repository: itself, and the links of the repository that lead to it. */
function placesOf(path: string, root: string): { names: readonly string[]; isThere: boolean; isWithin: boolean } {
  const file = locate(path);
  const places = [file ?? standingAt(path), ...linksOf(path)].map((place) => toSlashes(relative(root, place)));
  const isInside = (name: string) => name !== ".." && !name.startsWith("../") && !isAbsolute(name);
  return { names: places.filter(isInside), isThere: file !== undefined, isWithin: places.slice(0, 1).every(isInside) };
}

/** The links on the way to a file, the file itself among them. */
function linksOf(path: string): string[] {
  const links: string[] = [];
  for (let place = resolve(path); place !== dirname(place); place = dirname(place))
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) links.push(standingAt(place));
  return links;
}

/** A path whose folder is without links. */
export function standingAt(path: string): string {
  return join(locate(dirname(resolve(path))) ?? dirname(resolve(path)), basename(path));
}

/** A path without links; undefined where nothing is. */
function locate(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function toNames(bytes: Buffer): string[] {
  return bytes
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
}

function toBatches(names: readonly string[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const name of names) {
    if (name.length > room) {
      batches.push([]);
      room = longestBatch;
    }
    batches.at(-1)?.push(name);
    room -= name.length + 3;
  }
  return batches;
}
