import { posix } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { fileProblem, type Problem } from "../contract/problem";
import { lockOfFolder } from "./lock";
import { diskOperations, type FileOperations } from "./operations";
import { planFolder } from "./plan-folder";
import { type ManifestFormat, manifestName } from "./read-manifest";
import { toSlashes } from "./to-slashes";
import {
  begin,
  cannotWrite,
  carryOut,
  hold,
  leave,
  makeFolder,
  type Plan,
  refused,
  type Transaction,
  type WriteResult,
} from "./transaction";

/** The manifest of a spec's folder. */
export const specFormat: ManifestFormat = { name: manifestName, version: 1, isDeep: false };

/**
 * Writes every folder below `outDir`, or changes nothing: all texts are first written under temporary names; only when
 * all are there are they renamed, stale files removed, and the manifest replaced last, folder by folder. A kill among the
 * renames leaves a manifest that does not match, and the next call completes the folder. Of the new files only the manifest is
 * waited for until it is on the disk: what a power failure takes of the others does not match it either. Files that no manifest
 * lists are never touched. Operations other than the disk's are for tests.
 *
 * Errors: `not-a-folder`, `folder-locked`, `lock-left-behind`, `manifest-unreadable`, `not-a-file`, `foreign-file`,
 * `file-busy`, `cannot-write`, and, the only one after which something has changed, `write-interrupted`. Warnings:
 * `edited-artifact`, `edited-stale-file`.
 */
export async function writeFolders(
  outDir: string,
  folders: readonly ArtifactFolder[],
  operations: FileOperations = diskOperations,
): Promise<WriteResult> {
  const transaction = begin(operations);
  const root = folderIn(outDir, "");
  // Two runs that lock the same folders in the same order cannot both lose.
  const ordered = [...folders].sort((a, b) => (a.name < b.name ? -1 : 1));
  try {
    const paths = ordered.map(({ name }) => posix.join(root, name));
    const entered = await enter(root, paths, transaction);
    if (entered.length > 0) return refused(entered);
    const { plans, problems } = planFolders(root, ordered, operations);
    if (problems.length > 0) return refused(problems);
    return await carryOut(plans, transaction);
  } finally {
    leave(transaction);
  }
}

/** The folder of a spec below the output folder, as results name it. */
export function folderIn(outDir: string, name: string): string {
  return posix.join(toSlashes(outDir), name);
}

/** Makes and locks the folders; the first that is locked ends it, so that this run holds no lock in the way of the other. */
async function enter(root: string, paths: readonly string[], transaction: Transaction): Promise<readonly Problem[]> {
  const wrong: Problem[] = [];
  try {
    // The output folder itself may be a link, because the user named it; what a spec names may not.
    const found = transaction.operations.look(root);
    if (found !== undefined && !found.isDirectory() && !found.isSymbolicLink())
      return [fileProblem("not-a-folder", root)];
  } catch (error) {
    return [cannotWrite(root, error)];
  }
  for (const path of paths) {
    try {
      const made = transaction.folders.length;
      makeFolder(path, transaction);
      const isThere = transaction.folders.length > made || transaction.operations.look(path)?.isDirectory();
      if (!isThere) wrong.push(fileProblem("not-a-folder", path));
    } catch (error) {
      return [cannotWrite(path, error)];
    }
    const locked = wrong.length === 0 ? await hold(lockOfFolder(path), path, transaction) : undefined;
    if (locked !== undefined) return [locked];
  }
  return wrong;
}

function planFolders(
  root: string,
  folders: readonly ArtifactFolder[],
  operations: FileOperations,
): { readonly plans: readonly Plan[]; readonly problems: readonly Problem[] } {
  const plans: Plan[] = [];
  const problems: Problem[] = [];
  for (const { name, artifacts, manifest } of folders) {
    const path = posix.join(root, name);
    const files = new Map(artifacts.map((artifact) => [artifact.path, artifact.content]));
    try {
      const planned = planFolder(path, { files, manifest, format: specFormat }, operations);
      if ("plan" in planned) plans.push(planned.plan);
      else problems.push(...planned.problems);
    } catch (error) {
      problems.push(cannotWrite(path, error));
    }
  }
  return { plans, problems };
}
