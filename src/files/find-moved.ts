import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { besideAt, findCommit, runGit, type VersionOfSpec } from "./read-revision";

/** What a listing of files may hold, in bytes. */
const longestListing = 1024 * 1024;

/**
 * Files that a git revision has with `text` in them, and that are not there any more: where a file at `path` may have been moved from. Of
 * each no more than `limit` bytes and one. None where git has nothing to say.
 */
export function findMoved(revision: string, path: string, text: string, limit: number): VersionOfSpec[] {
  const folder = dirname(path);
  const found = findCommit(revision, folder);
  const top = runGit(folder, ["rev-parse", "--show-toplevel"], 8192);
  if ("reason" in found || "reason" in top) return [];
  const search = ["grep", "-l", "-z", "--full-name", "--fixed-strings", "-e", text, found.commit];
  const kinds = ["yaml", "yml", "json"].map((ending) => `:(top)*.${ending}`);
  const listed = runGit(folder, [...search, "--", ...kinds], longestListing);
  if ("reason" in listed) return [];
  const root = top.bytes.toString().trimEnd();
  const names = listed.bytes.toString().split("\0").slice(0, -1);
  return names.flatMap((name) => {
    const from = name.slice(found.commit.length + 1);
    if (existsSync(join(root, from))) return [];
    const blob = runGit(folder, ["cat-file", "blob", `${found.commit}:${from}`], limit + 1);
    if ("reason" in blob) return [];
    const beside = besideAt(root, found.commit, posix.dirname(from), limit);
    return [{ file: `${revision}:${from}`, bytes: blob.bytes, readBeside: beside }];
  });
}
