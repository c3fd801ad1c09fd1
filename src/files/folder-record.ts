import { posix } from "node:path";
import { type FileProblem, fileProblem } from "./file-problem";
import type { FileOperations } from "./operations";
import { type ManifestFiles, manifestName, parseManifest } from "./parse-manifest";
import { toReason } from "./system-error";

/** Every file that starts so is a leftover of an interrupted write, unless the folder's lock is held. */
export const temporaryPrefix = ".plinth-tmp-";

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
  operations: FileOperations,
): { readonly record: FolderRecord } | { readonly problem: FileProblem } {
  const names = new Set(operations.list(folder));
  const pending = new Map<string, ManifestFiles>();
  for (const name of names) {
    if (!name.startsWith(`${temporaryPrefix}${manifestName}`)) continue;
    const found = readManifest(posix.join(folder, name), operations);
    // A temporary manifest that was cut short was written before any file was replaced, so it has nothing to say.
    if ("files" in found) pending.set(name, found.files);
  }
  if (!names.has(manifestName)) return { record: { names, manifest: undefined, pending } };
  const path = posix.join(folder, manifestName);
  try {
    const manifest = readManifest(path, operations);
    if ("files" in manifest) return { record: { names, manifest, pending } };
    return { problem: fileProblem("manifest-unreadable", path, manifest.reason) };
  } catch (error) {
    return { problem: fileProblem("manifest-unreadable", path, toReason(error)) };
  }
}

function readManifest(
  path: string,
  operations: FileOperations,
): { readonly text: string; readonly files: ManifestFiles } | { readonly reason: string } {
  if (!operations.look(path)?.isFile()) return { reason: "it is not a plain file" };
  const text = operations.read(path);
  const parsed = parseManifest(text);
  return "files" in parsed ? { text, files: parsed.files } : parsed;
}
