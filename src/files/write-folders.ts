import { posix } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { type FileProblem, fileProblem } from "./file-problem";
import { lockName, takeLock } from "./lock";
import { diskOperations, type FileOperations } from "./operations";
import { type FolderPlan, planFolder, type Replacement } from "./plan-folder";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

/** What became of each folder, by path; a folder in `completed` held the rest of an interrupted write. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly completed: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** What this run has made and must remove again unless it becomes part of the output. */
interface Session {
  readonly operations: FileOperations;
  readonly folders: string[];
  readonly locks: string[];
  readonly temporaries: Set<string>;
  hasReplaced: boolean;
}

/** As many as Node's thread pool runs at a time. */
const flushesAtATime = 4;

/**
 * Writes every folder below `outDir`, or changes nothing: all texts are first written under temporary names; only when
 * all are there are they renamed, stale files removed, and the manifest replaced last, folder by folder. A kill among the
 * renames leaves a folder that `readFolderState` calls interrupted, and the next call completes it. Files that no manifest
 * lists are never touched. Operations other than the disk's are for tests.
 *
 * Errors: `not-a-folder`, `folder-locked`, `lock-left-behind`, `manifest-unreadable`, `not-a-file`, `foreign-file`,
 * `cannot-write`, and, the only one after which something has changed, `write-interrupted`. Warnings: `edited-artifact`,
 * `edited-stale-file`.
 */
export async function writeFolders(
  outDir: string,
  folders: readonly ArtifactFolder[],
  operations: FileOperations = diskOperations,
): Promise<WriteResult> {
  const session: Session = { operations, folders: [], locks: [], temporaries: new Set(), hasReplaced: false };
  const root = posix.normalize(toSlashes(outDir));
  // Two runs that lock the same folders in the same order cannot both lose.
  const ordered = [...folders].sort((a, b) => (a.name < b.name ? -1 : 1));
  try {
    const entered = await enterFolders(root, ordered, session);
    if (entered.length > 0) return refused(entered);
    const { plans, problems } = planFolders(root, ordered, session);
    if (problems.length > 0) return refused(problems);
    const failure = await writeTemporaries(plans, session);
    if (failure !== undefined) return refused([failure]);
    return replaceAll(plans, session);
  } finally {
    leave(session);
  }
}

function refused(problems: readonly FileProblem[]): WriteResult {
  return { written: [], unchanged: [], completed: [], problems };
}

/** Makes and locks the folders; the first that is locked ends it, so that this run holds no lock in the way of the other. */
async function enterFolders(
  root: string,
  folders: readonly ArtifactFolder[],
  session: Session,
): Promise<readonly FileProblem[]> {
  const paths = folders.map((folder) => posix.join(root, folder.name));
  for (const looked of [[root], paths]) {
    const problems = looked.flatMap((path) => lookForFolder(path, root, session));
    if (problems.length > 0) return problems;
  }
  for (const path of paths) {
    try {
      makeFolder(path, session);
      const problem = await takeLock(path, session.operations);
      if (problem !== undefined) return [problem];
      session.locks.push(posix.join(path, lockName));
    } catch (error) {
      return [cannotWrite(path, error)];
    }
  }
  return [];
}

/** The output folder itself may be a link, because the user named it; what a spec names may not. */
function lookForFolder(path: string, root: string, { operations }: Session): readonly FileProblem[] {
  try {
    const found = operations.look(path);
    const isFine = found === undefined || found.isDirectory() || (path === root && found.isSymbolicLink());
    return isFine ? [] : [fileProblem("not-a-folder", path)];
  } catch (error) {
    return [cannotWrite(path, error)];
  }
}

/** Makes the folder and those above it one by one, because a recursive call that fails does not say how far it came. */
function makeFolder(path: string, session: Session): void {
  if (session.operations.look(path) !== undefined) return;
  makeFolder(posix.dirname(path), session);
  try {
    session.operations.makeFolder(path);
    session.folders.push(path);
  } catch (error) {
    if (!isSystemError(error, "EEXIST")) throw error;
  }
}

function planFolders(
  root: string,
  folders: readonly ArtifactFolder[],
  { operations }: Session,
): { readonly plans: readonly FolderPlan[]; readonly problems: readonly FileProblem[] } {
  const plans: FolderPlan[] = [];
  const problems: FileProblem[] = [];
  for (const folder of folders) {
    const path = posix.join(root, folder.name);
    try {
      const planned = planFolder(path, folder, operations);
      if ("plan" in planned) plans.push(planned.plan);
      else problems.push(...planned.problems);
    } catch (error) {
      problems.push(cannotWrite(path, error));
    }
  }
  return { plans, problems };
}

async function writeTemporaries(plans: readonly FolderPlan[], session: Session): Promise<FileProblem | undefined> {
  const { operations, folders } = session;
  const changing = plans.filter(isChanging);
  let failure: FileProblem | undefined;
  const attempt = async (path: string, step: () => void | Promise<void>): Promise<void> => {
    if (failure !== undefined) return;
    try {
      await step();
    } catch (error) {
      failure ??= cannotWrite(path, error);
    }
  };
  for (const leftover of plans.flatMap((plan) => plan.leftovers)) {
    await attempt(leftover, () => operations.remove(leftover));
  }
  const queue = changing.flatMap(replacementsOf).values();
  const writers = Array.from({ length: flushesAtATime }, async () => {
    for (const next of queue) await attempt(next.target, () => writeTemporary(next, session));
  });
  for (const writer of await Promise.allSettled(writers)) if (writer.status === "rejected") throw writer.reason;
  // Renames must not become durable before the temporary manifest that explains them.
  for (const folder of new Set([...folders.map(posix.dirname), ...changing.map((plan) => plan.path)])) {
    await attempt(folder, () => operations.flushFolder(folder));
  }
  return failure;
}

async function writeTemporary({ temporary, content }: Replacement, session: Session): Promise<void> {
  const { operations, temporaries } = session;
  const file = operations.create(temporary);
  temporaries.add(temporary);
  try {
    operations.write(file, content);
    await operations.flush(file);
  } finally {
    operations.close(file);
  }
}

function replaceAll(plans: readonly FolderPlan[], session: Session): WriteResult {
  const written: string[] = [];
  const unchanged: string[] = [];
  const completed: string[] = [];
  const problems: FileProblem[] = [];
  for (const plan of plans) {
    problems.push(...plan.warnings);
    try {
      replaceFolder(plan, session);
    } catch (error) {
      if (!session.hasReplaced) return refused([cannotWrite(plan.path, error)]);
      problems.push(fileProblem("write-interrupted", plan.path, toReason(error)));
      break;
    }
    (isChanging(plan) ? written : unchanged).push(plan.path);
    if (plan.leftovers.length + plan.pending.length > 0) completed.push(plan.path);
  }
  return { written, unchanged, completed, problems };
}

function replaceFolder(plan: FolderPlan, session: Session): void {
  const { operations, temporaries } = session;
  const begin = (): void => {
    session.hasReplaced = true;
    // From here on the folder's temporary files are what the next run needs to know the replaced ones.
    for (const { temporary } of replacementsOf(plan)) temporaries.delete(temporary);
  };
  for (const { temporary, target } of plan.replacements) {
    operations.rename(temporary, target);
    begin();
  }
  for (const path of plan.stale) {
    operations.remove(path);
    begin();
  }
  if (plan.manifest !== undefined) {
    operations.rename(plan.manifest.temporary, plan.manifest.target);
    begin();
  }
  for (const path of plan.pending) operations.remove(path);
  if (isChanging(plan)) operations.flushFolder(plan.path);
}

function isChanging(plan: FolderPlan): boolean {
  return plan.replacements.length + plan.stale.length > 0 || plan.manifest !== undefined;
}

function replacementsOf(plan: FolderPlan): readonly Replacement[] {
  return plan.manifest === undefined ? plan.replacements : [...plan.replacements, plan.manifest];
}

function cannotWrite(path: string, error: unknown): FileProblem {
  return fileProblem("cannot-write", path, toReason(error));
}

/** Removes what did not become output. What cannot be removed here is found by the next run, so nothing is reported. */
function leave({ operations, folders, locks, temporaries }: Session): void {
  const removals = [
    ...[...temporaries].map((path) => () => operations.remove(path)),
    ...locks.map((path) => () => operations.remove(path)),
    // The system keeps a folder that holds anything.
    ...folders.reverse().map((path) => () => operations.removeFolder(path)),
  ];
  for (const remove of removals) {
    try {
      remove();
    } catch {}
  }
}
