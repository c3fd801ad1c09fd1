import { hostname } from "node:os";
import { posix } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { fileProblem, type Problem } from "../contract/problem";
import { show } from "../contract/visible";
import { temporaryPrefix } from "./folder-record";
import type { FileOperations } from "./operations";
import { isSystemError } from "./system-error";

/** The name of the lock in a folder that is being written. */
export const lockName = ".plinth.lock";

/** Named as a temporary file, so that the next run clears it away if a kill leaves it behind. */
const claimName = `${temporaryPrefix}lock`;

/** A kill may leave an empty lock; after this many milliseconds nobody is about to write a name into it. */
const namelessFor = 2_000;

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
export async function takeLock(folder: string, operations: FileOperations): Promise<Problem | undefined> {
  let problem = tryTake(folder, operations);
  // The other run may be between making its lock and writing its name into it, or may have just released it.
  for (let wait = 0; wait < 50 && problem?.code === "lock-left-behind"; wait++) {
    await setTimeout(50);
    problem = tryTake(folder, operations);
  }
  return problem;
}

function tryTake(folder: string, operations: FileOperations): Problem | undefined {
  const path = posix.join(folder, lockName);
  if (tryCreate(path, operations)) return undefined;
  return isAbandoned(path, operations) ? takeOver(folder, operations) : lockedBy(path, folder, operations);
}

/** Of several runs that find the lock of a dead one, only the one that makes the claim may remove it. */
function takeOver(folder: string, operations: FileOperations): Problem | undefined {
  const path = posix.join(folder, lockName);
  const claim = posix.join(folder, claimName);
  if (isAbandoned(claim, operations)) operations.remove(claim);
  if (!tryCreate(claim, operations)) return lockedBy(claim, folder, operations);
  try {
    if (isAbandoned(path, operations)) operations.remove(path);
  } finally {
    operations.remove(claim);
  }
  return tryCreate(path, operations) ? undefined : lockedBy(path, folder, operations);
}

function tryCreate(path: string, operations: FileOperations): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), started: performance.timeOrigin };
  let file: number;
  try {
    file = operations.create(path);
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
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

function isAbandoned(path: string, operations: FileOperations): boolean {
  const holder = tryReadHolder(path, operations);
  if (holder !== undefined) return isDead(holder);
  const found = operations.look(path);
  return found?.isFile() === true && found.size === 0 && Date.now() - found.mtimeMs > namelessFor;
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

function lockedBy(path: string, folder: string, operations: FileOperations): Problem {
  const holder = tryReadHolder(path, operations);
  if (holder === undefined) return fileProblem("lock-left-behind", path, "it names no process");
  return holder.host === hostname()
    ? fileProblem("folder-locked", folder, `process ${holder.pid}`)
    : fileProblem("lock-left-behind", path, `process ${holder.pid} on ${show(holder.host)}`);
}
