import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { findCommit, runGit } from "./read-revision";
import { isSystemError } from "./system-error";

/** The most that git may tell of changed files, in bytes. */
const most = 16 * 1024 * 1024;

/**
 * Tells whether a file is another one than it was at a git revision, or is not in git at all, committed or not. Problem:
 * `revision-unreadable`.
 */
export function findChanged(
  revision: string,
): { readonly isChanged: (path: string) => boolean } | { readonly problem: Problem } {
  const refuse = (reason: string) => ({ problem: fileProblem("revision-unreadable", revision, reason) });
  const found = findCommit(revision, ".");
  if ("reason" in found) return refuse(found.reason);
  const top = runGit(".", ["rev-parse", "--show-toplevel"], 4096);
  if ("reason" in top) return refuse(top.reason);
  const root = top.bytes.toString("utf8").trimEnd();
  const changed = runGit(root, ["diff", "--name-only", "--no-renames", "-z", found.commit, "--"], most);
  if ("reason" in changed) return refuse(changed.reason);
  const untracked = runGit(root, ["ls-files", "--others", "-z"], most);
  if ("reason" in untracked) return refuse(untracked.reason);
  const names = Buffer.concat([changed.bytes, untracked.bytes]).toString("utf8").split("\0");
  const locations = new Set(names.map((name) => locate(resolve(root, name))));
  return { isChanged: (path) => path === "-" || locations.has(locate(resolve(path))) };
}

function locate(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    // What was removed is at no place.
    if (isSystemError(error)) return path;
    throw error;
  }
}
