import { posix } from "node:path";
import { digest } from "../contract/digest";
import { readRecord, temporaryPrefix } from "./folder-record";
import { lockName, lockOfFolder } from "./lock";
import { diskOperations, type FileOperations } from "./operations";
import { planFolder } from "./plan-folder";
import type { ManifestFormat } from "./read-manifest";
import { toReason } from "./system-error";
import { toSlashes } from "./to-slashes";
import {
  begin,
  cannotWrite,
  carryOut,
  hold,
  leave,
  makeFolder,
  refused,
  type Transaction,
  type WriteResult,
} from "./transaction";

/** The manifest of a folder in which runs keep files. */
export const keptFormat: ManifestFormat = { name: "plinth-kept.json", version: 2, isDeep: true };

/** A folder in which a run keeps files, locked until it is closed. */
export interface KeptFolder {
  /** Takes down a file that is to lie below the folder; nothing is written yet. */
  keep(path: string, content: string): void;
  /**
   * Writes all files in place of those that an earlier run kept, or changes nothing. Problems: those of `writeFolders`, `folder-locked` and
   * `lock-left-behind` aside.
   */
  save(): Promise<WriteResult>;
  /** Releases the folder, and removes it where it is new and nothing was saved. */
  close(): void;
}

/**
 * Opens the folder that a run keeps its files in: a new or empty one, or one that an earlier run wrote. One with anything else in it is
 * refused, as is one where something else than a folder has one of `names`, those of the folders that the run will write to. Nothing in it
 * is touched before `save`.
 */
export async function openKeptFolder(
  folder: string,
  names: readonly string[],
  operations: FileOperations = diskOperations,
): Promise<{ readonly kept: KeptFolder } | { readonly reason: string }> {
  const root = posix.normalize(toSlashes(folder));
  const transaction = begin(operations);
  try {
    makeFolder(root, transaction);
    const reason = findForeign(root, names, operations) ?? (await hold(lockOfFolder(root), root, transaction))?.message;
    if (reason === undefined) return { kept: toKept(root, transaction) };
    leave(transaction);
    return { reason };
  } catch (error) {
    leave(transaction);
    return { reason: `${folder} cannot be used: ${toReason(error)}` };
  }
}

function findForeign(root: string, names: readonly string[], operations: FileOperations): string | undefined {
  const read = readRecord(root, keptFormat, operations);
  if ("problem" in read) return `${read.problem.file}: ${read.problem.message}; remove the folder, or name another`;
  const { record } = read;
  const others = [...record.names].filter((name) => name !== lockName && !name.startsWith(temporaryPrefix));
  const isOurs = record.manifest !== undefined || record.pending.size > 0 || others.length === 0;
  if (!isOurs) return `${root} has files that Plinth did not write`;
  const taken = names.find((name) => operations.look(posix.join(root, name))?.isDirectory() === false);
  return taken === undefined ? undefined : `${posix.join(root, taken)} is not a folder`;
}

function toKept(root: string, transaction: Transaction): KeptFolder {
  const files = new Map<string, string>();
  const save = async (): Promise<WriteResult> => {
    const digests = Object.fromEntries([...files].map(([path, content]) => [path, digest(content)]));
    const manifest = `${JSON.stringify({ version: keptFormat.version, files: digests }, null, 2)}\n`;
    try {
      const planned = planFolder(root, { files, manifest, format: keptFormat }, transaction.operations);
      return "problems" in planned ? refused(planned.problems) : await carryOut([planned.plan], transaction);
    } catch (error) {
      return refused([cannotWrite(root, error)]);
    }
  };
  return { keep: (path, content) => files.set(path, content), save, close: () => leave(transaction) };
}
