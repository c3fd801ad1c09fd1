import { posix } from "node:path";
import { digest } from "../../src/contract/digest";
import { fileProblem, type Problem } from "../../src/contract/problem";
import { readRecord } from "../../src/files/folder-record";
import { diskOperations, type FileOperations } from "../../src/files/operations";
import type { ManifestFormat } from "../../src/files/read-manifest";
import { isSystemError, toReason } from "../../src/files/system-error";
import { toSlashes } from "../../src/files/to-slashes";
import { specFormat } from "../../src/files/write-folders";

/**
 * Whether the files of a folder are those that its manifest lists. `interrupted`: `files` are not; a write was stopped
 * half-way, or someone edited them. `absent`: Plinth has written nothing there. `unreadable`: it cannot be known.
 */
export type FolderState =
  | { readonly state: "matches" }
  | { readonly state: "interrupted"; readonly files: readonly string[] }
  | { readonly state: "absent" }
  | { readonly state: "unreadable"; readonly problem: Problem };

/** Compares a folder with its manifest, for commands that read it. Problem: `manifest-unreadable`. */
export function readFolderState(
  folder: string,
  operations: FileOperations = diskOperations,
  format: ManifestFormat = specFormat,
): FolderState {
  const path = toSlashes(folder);
  try {
    return compare(path, operations, format);
  } catch (error) {
    if (isSystemError(error, "ENOENT") || isSystemError(error, "ENOTDIR")) return { state: "absent" };
    return { state: "unreadable", problem: fileProblem("manifest-unreadable", path, toReason(error)) };
  }
}

function compare(folder: string, operations: FileOperations, format: ManifestFormat): FolderState {
  const read = readRecord(folder, format, operations);
  if ("problem" in read) return { state: "unreadable", problem: read.problem };
  const { manifest, pending } = read.record;
  const digests = new Map<string, string | undefined>();
  const digestOf = (name: string): string | undefined => {
    if (!digests.has(name)) digests.set(name, tryDigest(posix.join(folder, name), operations));
    return digests.get(name);
  };
  const listed = [...(manifest?.files ?? [])].filter(([name, written]) => digestOf(name) !== written);
  // A file that only the interrupted write knows is no difference to the manifest, and Terraform reads it all the same.
  const arrived = [...pending.values()]
    .flatMap((files) => [...files])
    .filter(([name, written]) => manifest?.files.get(name) !== written && digestOf(name) === written);
  const files = [...new Set([...listed, ...arrived].map(([name]) => name))].sort();
  if (files.length > 0) return { state: "interrupted", files };
  return { state: manifest === undefined ? "absent" : "matches" };
}

function tryDigest(path: string, operations: FileOperations): string | undefined {
  return operations.look(path)?.isFile() ? digest(operations.read(path)) : undefined;
}
