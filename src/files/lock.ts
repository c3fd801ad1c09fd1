import { hostname } from "node:os";
import { posix } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { show } from "../show";
import { type FileProblem, fileProblem } from "./file-problem";
import type { FileOperations } from "./operations";
import { isSystemError } from "./system-error";

/** The name of the lock in a folder that is being written. */
export const lockName = ".plinth.lock";

/** Who holds a lock. `started` tells this process from an earlier one that had the same id, as happens in containers. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: number;
}

/**
 * Takes the lock of an existing folder; the caller removes it. The lock of a dead process of this host is taken over.
 * Problems: `folder-locked` if a living process holds it, `lock-left-behind` if that cannot be known. What else the system
 * refuses is thrown.
 */
export async function takeLock(folder: string, operations: FileOperations): Promise<FileProblem | undefined> {
  const problem = tryTake(folder, operations);
  if (problem?.code !== "lock-left-behind") return problem;
  // The other run may be between creating its lock and naming itself in it, or may just have released it.
  await setTimeout(50);
  return tryTake(folder, operations);
}

function tryTake(folder: string, operations: FileOperations): FileProblem | undefined {
  const path = posix.join(folder, lockName);
  if (tryCreate(path, operations)) return undefined;
  const holder = tryReadHolder(path, operations);
  return holder !== undefined && isDead(holder) ? takeOver(folder, operations) : lockedBy(holder, folder);
}

/** Of several runs that find the lock of a dead one, only the one that makes the claim may remove it. */
function takeOver(folder: string, operations: FileOperations): FileProblem | undefined {
  const path = posix.join(folder, lockName);
  const claim = `${path}.claim`;
  if (!tryCreate(claim, operations)) return fileProblem("lock-left-behind", claim);
  try {
    const holder = tryReadHolder(path, operations);
    if (holder !== undefined && isDead(holder)) operations.remove(path);
  } finally {
    operations.remove(claim);
  }
  return tryCreate(path, operations) ? undefined : lockedBy(tryReadHolder(path, operations), folder);
}

function tryCreate(path: string, operations: FileOperations): boolean {
  const file = tryOpen(path, operations);
  if (file === undefined) return false;
  const holder: Holder = { pid: process.pid, host: hostname(), started: performance.timeOrigin };
  try {
    try {
      operations.write(file, JSON.stringify(holder));
    } finally {
      operations.close(file);
    }
  } catch (error) {
    operations.remove(path);
    throw error;
  }
  return true;
}

function tryOpen(path: string, operations: FileOperations): number | undefined {
  try {
    return operations.create(path);
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return undefined;
    throw error;
  }
}

function tryReadHolder(path: string, operations: FileOperations): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(operations.read(path));
    return isHolder(holder) ? holder : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, started } = value as { readonly [key in keyof Holder]?: unknown };
  const isProcessId = typeof pid === "number" && pid > 0 && pid === (pid | 0);
  return isProcessId && typeof host === "string" && typeof started === "number";
}

function isDead(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return holder.started !== performance.timeOrigin;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return isSystemError(error, "ESRCH");
  }
}

function lockedBy(holder: Holder | undefined, folder: string): FileProblem {
  if (holder?.host === hostname()) return fileProblem("folder-locked", folder, `process ${holder.pid}`);
  const detail = holder === undefined ? "it names no process" : `process ${holder.pid} on ${show(holder.host)}`;
  return fileProblem("lock-left-behind", posix.join(folder, lockName), detail);
}
