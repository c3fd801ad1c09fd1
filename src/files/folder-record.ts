import { posix } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import type { FileOperations } from "./operations";
import { type ManifestFiles, type ManifestFormat, parseManifest } from "./read-manifest";
import { toReason } from "./system-error";

/** Every file that starts so is a leftover of an interrupted write, unless the folder's lock is held. */
export const temporaryPrefix = ".plinth-tmp-";

/** Bytes; that of a spec has some ten thousand. */
export const largestManifest = 16 * 1024 * 1024;

/** What lies in a folder and what Plinth has noted there about its own files. */
export interface FolderRecord {
  readonly names: ReadonlySet<string>;
  readonly manifest: { readonly text: string; readonly files: ManifestFiles } | undefined;
  /** The manifests of interrupted writes, by the names of their temporary files; what they list may be in place already. */
  readonly pending: ReadonlyMap<string, ManifestFiles>;
}

/** Reads the record of an existing folder. Problem: `manifest-unreadable`; what else the system refuses is thrown. */
export function readRecord(
  folder: string,
  format: ManifestFormat,
  operations: FileOperations,
): { readonly record: FolderRecord } | { readonly problem: Problem } {
  const names = new Set(operations.list(folder));
  const read = (name: string) => {
    const path = posix.join(folder, name);
    const text = tryReadManifest(path, operations);
    if (text === undefined) return { reason: "it is not a plain file of a manifest's size" };
    const parsed = parseManifest(text, format);
    return "files" in parsed ? { text, files: parsed.files } : parsed;
  };
  const pending = new Map<string, ManifestFiles>();
  for (const name of names) {
    if (!name.startsWith(`${temporaryPrefix}${format.name}`)) continue;
    const found = read(name);
    // A temporary manifest that was cut short was written before any file was replaced, so it has nothing to say.
    if ("files" in found) pending.set(name, found.files);
  }
  if (!names.has(format.name)) return { record: { names, manifest: undefined, pending } };
  const unreadable = (reason: string) => ({
    problem: fileProblem("manifest-unreadable", posix.join(folder, format.name), reason),
  });
  try {
    const manifest = read(format.name);
    return "files" in manifest ? { record: { names, manifest, pending } } : unreadable(manifest.reason);
  } catch (error) {
    return unreadable(toReason(error));
  }
}

/** The text of a manifest; undefined where a link, a pipe or something huge, which a pull request may hold, has its name. */
export function tryReadManifest(path: string, operations: FileOperations): string | undefined {
  const found = operations.look(path);
  return found?.isFile() === true && found.size <= largestManifest ? operations.read(path) : undefined;
}
