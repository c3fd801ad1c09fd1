import { posix } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { type Lock, takeLock } from "./lock";
import type { FileOperations } from "./operations";
import { isSystemError, toReason } from "./system-error";

/** One file on its way to its content, or to its removal. */
export interface Change {
  readonly target: string;
  /** Where the content is written first; undefined removes the file. Nobody else makes this file while it is there. */
  readonly temporary: string | undefined;
  /** Whether nothing had the name of the target when the change was planned. */
  readonly isNew?: boolean;
}

/** A change with the content that is to be written. */
export interface WantedChange extends Change {
  readonly content: string | undefined;
  readonly mode?: number | undefined;
  /** Whether the content must be on the disk before it replaces the file, because nothing could make it again. */
  readonly isDurable?: boolean;
}

/** Changes that belong together, in their order; where a manifest tells of the others, it is the last. */
export interface Plan {
  /** What problems name. */
  readonly path: string;
  readonly changes: readonly Change[];
  /** Temporary files that say nothing any more. */
  readonly leftovers: readonly string[];
  /** Manifests of interrupted writes, which are needed until the changes are made. */
  readonly pending: readonly string[];
  /** Folders that go if the changes leave them empty, the deepest first. */
  readonly emptied: readonly string[];
  readonly warnings: readonly Problem[];
}

/** A plan of which nothing is staged. */
export interface WantedPlan extends Plan {
  readonly changes: readonly WantedChange[];
}

/** What became of each plan, by its path; one in `completed` held the rest of an interrupted write. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly completed: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a transaction has made and must remove again unless it becomes part of the output. */
export interface Transaction {
  readonly operations: FileOperations;
  readonly folders: string[];
  readonly locks: string[];
  readonly temporaries: Set<string>;
  hasReplaced: boolean;
  /** What the system refused first while texts were written; nothing is tried after it. */
  failure: Problem | undefined;
}

/** As many as Node's thread pool runs at a time. */
export const flushesAtATime = 4;

/** Begins a transaction, which changes nothing yet. Whatever happens, `leave` ends it. */
export function begin(operations: FileOperations): Transaction {
  return { operations, folders: [], locks: [], temporaries: new Set(), hasReplaced: false, failure: undefined };
}

/** Gives the result of a transaction that changed nothing. */
export function refused(problems: readonly Problem[]): WriteResult {
  return { written: [], unchanged: [], completed: [], problems };
}

/** The problem that the system refused to write to `path`. What is not a system's error is thrown on. */
export function cannotWrite(path: string, error: unknown): Problem {
  return fileProblem("cannot-write", path, toReason(error));
}

/** Makes a folder and those above it that are missing. Throws the system's error; that something has its name is none. */
export function makeFolder(path: string, transaction: Transaction): void {
  const { operations, folders } = transaction;
  const make = (): void => {
    operations.makeFolder(path);
    folders.push(path);
  };
  try {
    make();
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return;
    const parent = posix.dirname(path);
    // Below /proc the system says of a folder that is there that it is not.
    if (!isSystemError(error, "ENOENT") || operations.look(parent) !== undefined) throw error;
    makeFolder(parent, transaction);
    makeFolder(path, transaction);
  }
}

/** Locks what `path` names until `leave`. Problems: those of `takeLock`, `cannot-write`. */
export async function hold(lock: Lock, path: string, transaction: Transaction): Promise<Problem | undefined> {
  try {
    const problem = await takeLock(lock, transaction.operations);
    if (problem === undefined) transaction.locks.push(lock.path);
    return problem;
  } catch (error) {
    return cannotWrite(path, error);
  }
}

/** Stages plans and, where nothing failed, applies them. Problems: those of `stage` and `apply`. */
export async function carryOut(plans: readonly WantedPlan[], transaction: Transaction): Promise<WriteResult> {
  const failure = await stage(plans, transaction);
  return failure === undefined ? apply(plans, transaction) : refused([failure]);
}

/** Writes every content under its temporary name. Gives what the system refused first: `file-busy`, `cannot-write`. */
export async function stage(plans: readonly WantedPlan[], transaction: Transaction): Promise<Problem | undefined> {
  const { operations } = transaction;
  try {
    for (const leftover of plans.flatMap(({ leftovers }) => leftovers)) operations.remove(leftover);
  } catch (error) {
    transaction.failure ??= cannotWrite(plans[0]?.path ?? "", error);
  }
  await atOnce(
    plans.flatMap(({ changes }) => changes),
    async (change) => {
      if (transaction.failure !== undefined) return;
      try {
        await writeTemporary(change, transaction);
      } catch (error) {
        transaction.failure ??= isSystemError(error, "EEXIST")
          ? fileProblem("file-busy", change.target, change.temporary)
          : cannotWrite(change.target, error);
      }
    },
  );
  return transaction.failure;
}

async function writeTemporary(change: WantedChange, transaction: Transaction): Promise<void> {
  const { operations, temporaries } = transaction;
  const { temporary, content = "", mode, isDurable } = change;
  if (temporary === undefined) return;
  const file = operations.create(temporary);
  temporaries.add(temporary);
  try {
    if (mode !== undefined) operations.setMode(file, mode);
    operations.write(file, content);
    if (isDurable) await operations.flush(file);
  } finally {
    operations.close(file);
  }
}

/**
 * Makes the changes of plans that are staged, plan by plan, then syncs each folder once. Problems: `cannot-write` where nothing was changed,
 * and `write-interrupted`.
 */
export async function apply(plans: readonly Plan[], transaction: Transaction): Promise<WriteResult> {
  const done: Plan[] = [];
  const problems: Problem[] = [];
  for (const plan of plans) {
    try {
      // Not earlier: the manifest among the temporary files tells the next run that these folders are ours.
      for (const { target, temporary } of plan.changes) {
        const folder = posix.dirname(target);
        if (temporary !== undefined && posix.dirname(temporary) !== folder) makeFolder(folder, transaction);
      }
      swap(plan, transaction);
    } catch (error) {
      if (!transaction.hasReplaced) return refused([cannotWrite(plan.path, error)]);
      problems.push(fileProblem("write-interrupted", plan.path, toReason(error)));
      break;
    }
    problems.push(...plan.warnings);
    done.push(plan);
  }
  const changed = done.flatMap(({ changes, emptied }) =>
    changes.map(({ target }) => posix.dirname(target)).filter((folder) => !emptied.includes(folder)),
  );
  const above = transaction.folders.map((path) => posix.dirname(path));
  await atOnce([...new Set([...changed, ...above])], async (folder) => {
    try {
      await transaction.operations.flushFolder(folder);
    } catch (error) {
      problems.push(fileProblem("write-interrupted", folder, toReason(error)));
    }
  });
  if (problems.every(({ severity }) => severity === "warning")) transaction.folders.splice(0);
  const pathsOf = (chosen: (plan: Plan) => boolean) => done.filter(chosen).map(({ path }) => path);
  return {
    written: pathsOf(({ changes }) => changes.length > 0),
    unchanged: pathsOf(({ changes }) => changes.length === 0),
    completed: pathsOf(({ leftovers, pending }) => leftovers.length + pending.length > 0),
    problems,
  };
}

function swap({ changes, pending, emptied }: Plan, transaction: Transaction): void {
  const { operations, temporaries } = transaction;
  const staged = changes.flatMap(({ temporary }) => temporary ?? []);
  for (const [index, { target, temporary }] of changes.entries()) {
    // Once the manifest is in place, nothing tells of what was there before.
    if (index === changes.length - 1) removeEmptied(emptied, operations);
    if (temporary === undefined) operations.remove(target);
    else operations.rename(temporary, target);
    transaction.hasReplaced = true;
    // From here on the temporary files of the plan are what the next run needs to know the replaced ones.
    for (const path of staged.splice(0)) temporaries.delete(path);
  }
  removeEmptied(emptied, operations);
  for (const path of pending) operations.remove(path);
}

function removeEmptied(emptied: readonly string[], operations: FileOperations): void {
  for (const path of emptied) {
    try {
      operations.removeFolder(path);
    } catch (error) {
      if (!["ENOTEMPTY", "EEXIST", "ENOENT"].some((code) => isSystemError(error, code))) throw error;
    }
  }
}

async function atOnce<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const workers = Array.from({ length: flushesAtATime }, async () => {
    for (const item of queue) await act(item);
  });
  for (const worker of await Promise.allSettled(workers)) if (worker.status === "rejected") throw worker.reason;
}

/** Removes what did not become output; a second time does nothing. What cannot be removed here is found by the next run, so nothing is reported. */
export function leave({ operations, folders, locks, temporaries }: Transaction): void {
  const removals = [
    ...[...temporaries, ...locks.splice(0)].map((path) => () => operations.remove(path)),
    // The system keeps a folder that holds anything.
    ...folders
      .splice(0)
      .reverse()
      .map((path) => () => operations.removeFolder(path)),
  ];
  temporaries.clear();
  for (const remove of removals) {
    try {
      remove();
    } catch {}
  }
}
