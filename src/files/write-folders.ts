import { posix } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { fileProblem, type Problem } from "../contract/problem";
import { lockOfFolder } from "./lock";
import { diskOperations, type FileOperations } from "./operations";
import { planFolder } from "./plan-folder";
import { type ManifestFormat, manifestName } from "./read-manifest";
import { toSlashes } from "./to-slashes";
import {
  apply,
  begin,
  cannotWrite,
  flushesAtATime,
  hold,
  leave,
  makeFolder,
  type Plan,
  refused,
  stage,
  type Transaction,
  type WantedPlan,
  type WriteResult,
} from "./transaction";

/** The manifest of a spec's folder. */
export const specFormat: ManifestFormat = { name: manifestName, version: 1, isDeep: false };

/** As many as keep the disk busy while the next ones are made. */
const stagedAtATime = 8 * flushesAtATime;

/** Writes folders below an output folder, one after the other, so that the texts of few are in memory. */
export interface FolderWriter {
  /** Writes the texts of a folder under temporary names; what is wrong is told by `finish`. Two runs that add the same folders in the same order cannot both lose. */
  add(folder: ArtifactFolder): Promise<void>;
  /** Makes all folders what was added, or changes nothing; releases them. */
  finish(): Promise<WriteResult>;
  /** Releases the folders and removes what did not become output. */
  close(): Promise<void>;
}

/**
 * Writes folders below `outDir`, or changes nothing: all texts are first written under temporary names; only when
 * all are there are they renamed, stale files removed, and the manifest replaced last, folder by folder. A kill among the
 * renames leaves a manifest that does not match, and the next call completes the folder. Of the new files only the manifest is
 * waited for until it is on the disk: what a power failure takes of the others does not match it either. Files that no manifest
 * lists are never touched. Operations other than the disk's are for tests.
 *
 * Errors: `not-a-folder`, `folder-locked`, `lock-left-behind`, `manifest-unreadable`, `not-a-file`, `foreign-file`,
 * `file-busy`, `cannot-write`, and, the only one after which something has changed, `write-interrupted`. Warnings:
 * `edited-artifact`, `edited-stale-file`.
 */
export function openWriter(outDir: string, operations: FileOperations = diskOperations): FolderWriter {
  const transaction = begin(operations);
  const root = folderIn(outDir, "");
  const plans: Plan[] = [];
  const staging: Promise<void>[] = [];
  let refusal: Problem | undefined;
  let isOpen = false;
  const taken: Problem[] = [];
  const wrong: Problem[] = [];
  const stagePlan = async (plan: WantedPlan): Promise<void> => {
    const failure = await stage([plan], transaction);
    refusal ??= failure;
    plans.push({ ...plan, changes: plan.changes.map(({ content: _, ...change }) => change) });
  };
  return {
    add: async ({ name, artifacts, manifest }) => {
      if (!isOpen) refusal = findTaken(root, operations);
      isOpen = true;
      if (refusal !== undefined) return;
      const path = posix.join(root, name);
      const entered = await enter(path, taken.length === 0, transaction);
      if (entered?.code === "not-a-folder") taken.push(entered);
      else refusal ??= entered;
      if (refusal !== undefined || taken.length > 0) return;
      try {
        const files = new Map(artifacts.map((artifact) => [artifact.path, artifact.content]));
        const planned = planFolder(path, { files, manifest, format: specFormat }, operations);
        if ("problems" in planned) wrong.push(...planned.problems);
        else if (wrong.length === 0) {
          const staged = stagePlan(planned.plan);
          // A fault is thrown where it is waited for.
          staged.catch(() => undefined);
          staging.push(staged);
        }
      } catch (error) {
        wrong.push(cannotWrite(path, error));
      }
      if (staging.length >= stagedAtATime) await staging.shift();
    },
    finish: async () => {
      if (!isOpen) refusal = findTaken(root, operations);
      await Promise.all(staging);
      wrong.push(...plans.flatMap((plan) => findForeign(plan, operations)));
      const problems = [refusal === undefined ? [] : [refusal], taken, wrong].find((each) => each.length > 0);
      const ordered = plans.sort((a, b) => (a.path < b.path ? -1 : 1));
      const result = problems === undefined ? await apply(ordered, transaction) : refused(problems);
      leave(transaction);
      return result;
    },
    close: async () => {
      await Promise.allSettled(staging);
      leave(transaction);
    },
  };
}

/** Writes every folder, or changes nothing: see `openWriter`. */
export async function writeFolders(
  outDir: string,
  folders: readonly ArtifactFolder[],
  operations: FileOperations = diskOperations,
): Promise<WriteResult> {
  const writer = openWriter(outDir, operations);
  try {
    for (const folder of [...folders].sort((a, b) => (a.name < b.name ? -1 : 1))) await writer.add(folder);
    return await writer.finish();
  } finally {
    await writer.close();
  }
}

/** The folder of a spec below the output folder, as results name it. */
export function folderIn(outDir: string, name: string): string {
  return posix.join(toSlashes(outDir), name);
}

/** What else has the name of the output folder. It may be a link, because the user named it; what a spec names may not. */
function findTaken(root: string, operations: FileOperations): Problem | undefined {
  try {
    const found = operations.look(root);
    const isFree = found === undefined || found.isDirectory() || found.isSymbolicLink();
    return isFree ? undefined : fileProblem("not-a-folder", root);
  } catch (error) {
    return cannotWrite(root, error);
  }
}

/** Files that somebody made where the plan had found none, while other folders were compiled. */
function findForeign({ path, changes }: Plan, operations: FileOperations): Problem[] {
  try {
    const taken = changes.filter(({ target, isNew }) => isNew && operations.look(target) !== undefined);
    return taken.map(({ target }) => fileProblem("foreign-file", target));
  } catch (error) {
    return [cannotWrite(path, error)];
  }
}

/** Makes a folder, and locks it where that is asked. */
async function enter(path: string, locks: boolean, transaction: Transaction): Promise<Problem | undefined> {
  const { operations, folders } = transaction;
  try {
    const made = folders.length;
    makeFolder(path, transaction);
    if (folders.length === made && !operations.look(path)?.isDirectory()) return fileProblem("not-a-folder", path);
  } catch (error) {
    return cannotWrite(path, error);
  }
  return locks ? hold(lockOfFolder(path), path, transaction) : undefined;
}
