import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, posix, relative, resolve } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { findChanged, standingAt } from "./changed-files";
import { findVendors, isVendorFile } from "./find-vendors";
import { besideAt, entryAt, findCommit, runGit } from "./read-revision";
import { readSource } from "./read-source";
import { toSlashes } from "./to-slashes";

/** What a folder has of vendors. */
export interface VendorFiles {
  readonly files: readonly { readonly file: string; readonly bytes: Buffer }[];
  readonly problems: readonly Problem[];
  /** The files that the working copy has otherwise than the revision which they are read from. */
  readonly others: readonly string[];
}

/** What a listing of a folder may hold, in bytes. */
const longestListing = 1024 * 1024;

/**
 * The vendor files of a folder, each with no more than `limit` bytes and one; with a revision those that it has, where the folder lies in the
 * repository of the present folder. Problems: those of `findVendors` and `readSource`; `revision-unreadable`.
 */
export function readVendors(folder: string, revision: string | undefined, limit: number): VendorFiles {
  const at = posix.normalize(toSlashes(folder));
  const found = revision === undefined ? { reason: "" } : findCommit(revision, ".");
  const within = revision === undefined ? undefined : placeInRepository(at);
  if (revision !== undefined && "commit" in found && within !== undefined)
    return readAt({ revision, commit: found.commit, ...within }, at, limit);
  const listed = findVendors(at);
  if ("problem" in listed) return { files: [], problems: [listed.problem], others: [] };
  const read = listed.paths.map((file) => ({ file, ...readSource(file, limit) }));
  return {
    files: read.flatMap((each) => ("bytes" in each ? [each] : [])),
    problems: read.flatMap((each) => ("problem" in each ? [each.problem] : [])),
    others: [],
  };
}

/** Where a folder is named in the repository of the present one, from its root, wherever links of it lead. Undefined where it lies elsewhere. */
function placeInRepository(folder: string): { readonly root: string; readonly place: string } | undefined {
  const top = runGit(".", ["rev-parse", "--show-toplevel"], 4096);
  if ("reason" in top) return undefined;
  const root = realpathSync.native(top.bytes.toString("utf8").replace(/\r?\n$/, ""));
  const places = [resolve(realpathSync.native("."), folder), standingAt(folder)].map((path) =>
    toSlashes(relative(root, path)),
  );
  const place = places.find((each) => each !== ".." && !each.startsWith("../") && !isAbsolute(each));
  return place === undefined ? undefined : { root, place };
}

/** A folder that the revision does not have holds no vendor. */
function readAt(
  { revision, commit, root, place }: { readonly [key in "revision" | "commit" | "root" | "place"]: string },
  folder: string,
  limit: number,
): VendorFiles {
  const refuse = (reason: string) => ({
    ...{ files: [], others: [] },
    problems: [fileProblem("revision-unreadable", revision, reason)],
  });
  const entry = place === "" ? { kind: "tree" } : entryAt(root, commit, place);
  if (entry !== undefined && "reason" in entry) return refuse(entry.reason);
  if (entry !== undefined && entry.kind !== "tree") return refuse(`${folder} is no folder there`);
  const listed = entry && runGit(root, ["ls-tree", "-z", `${commit}:${place}`], longestListing);
  if (listed !== undefined && "reason" in listed) return refuse(listed.reason);
  const names = listed === undefined ? [] : toFileNames(listed.bytes).filter(isVendorFile);
  const read = besideAt(root, commit, place === "" ? "." : place, limit);
  const files: { file: string; bytes: Buffer }[] = [];
  for (const name of names) {
    const content = read(name);
    if (content !== undefined && "refused" in content) return refuse(`${posix.join(folder, name)}: ${content.refused}`);
    if (content !== undefined) files.push({ file: posix.join(folder, name), ...content });
  }
  const now = findVendors(folder);
  const known = [...files.map(({ file }) => file), ...("paths" in now ? now.paths : [])];
  const changes = findChanged(revision, known);
  if ("problem" in changes) return { files: [], others: [], problems: [changes.problem] };
  return {
    files,
    problems: [],
    others: [...new Set(known)].sort().filter((file) => changes.isChanged(file) || !existsSync(file)),
  };
}

/** The names in a listing of git's that are no folders. */
function toFileNames(listing: Buffer): string[] {
  return listing
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => /^\d+ blob \w+\t(.+)$/s.exec(entry)?.[1] ?? []);
}
