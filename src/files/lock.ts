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

/** A file that keeps other runs off, and the one by which a run claims it from a dead one. */
export interface Lock {
  readonly path: string;
  /** Named as a temporary file, so that the next run clears it away if a kill leaves it behind. */
  readonly claim: string;
  /** The problem that this process holds it. */
  readonly heldBy: (process: string) => Problem;
}

/** The lock of all that Plinth writes in a folder. */
export function lockOfFolder(folder: string): Lock {
  return {
    path: posix.join(folder, lockName),
    claim: posix.join(folder, `${temporaryPrefix}lock`),
    heldBy: (process) => fileProblem("folder-locked", folder, process),
  };
}

/** The lock of one file in a folder that is not Plinth's. */
export function lockOfFile(path: string): Lock {
  const [folder, name] = [posix.dirname(path), posix.basename(path)];
  return {
    path: posix.join(folder, `.${name}${lockName}`),
    claim: posix.join(folder, `${temporaryPrefix}${name}.lock`),
    heldBy: (process) => fileProblem("file-busy", path, process),
  };
}

/** A kill may leave an empty lock; after this many milliseconds nobody is about to write a name into it. */
const namelessFor = 2_000;

/** More bytes than any lock has. */
const longestLock = 4096;

/** Who holds a lock. `started` tells this process from an earlier one that had the same id, as happens in containers. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: number;
}

/**
 * Takes a lock in an existing folder; the caller removes it. The lock of a dead process of this host is taken over.
 * Problems: `folder-locked` or `file-busy` if a living process holds it, `lock-left-behind` if that cannot be known. What else the system
 * refuses is thrown.
 */
export async function takeLock(lock: Lock, operations: FileOperations): Promise<Problem | undefined> {
  let problem = tryTake(lock, operations);
  // The other run may be between making its lock and writing its name into it, or may have just released it.
  for (let wait = 0; wait < 50 && problem?.code === "lock-left-behind"; wait++) {
    await setTimeout(50);
    problem = tryTake(lock, operations);
  }
  return problem;
}

function tryTake(lock: Lock, operations: FileOperations): Problem | undefined {
  if (tryCreate(lock.path, operations)) return undefined;
  return isAbandoned(lock.path, operations) ? takeOver(lock, operations) : lockedBy(lock.path, lock, operations);
}

/** Of several runs that find the lock of a dead one, only the one that makes the claim may remove it. */
function takeOver(lock: Lock, operations: FileOperations): Problem | undefined {
  const { path, claim } = lock;
  if (isAbandoned(claim, operations)) operations.remove(claim);
  if (!tryCreate(claim, operations)) return lockedBy(claim, lock, operations);
  try {
    if (isAbandoned(path, operations)) operations.remove(path);
  } finally {
    operations.remove(claim);
  }
  return tryCreate(path, operations) ? undefined : lockedBy(path, lock, operations);
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

/** Who holds a lock; undefined where it names nobody. Somebody else's link or pipe of its name, which could be read for ever, is not read. */
function tryReadHolder(path: string, operations: FileOperations): Holder | undefined {
  try {
    const found = operations.look(path);
    if (found?.isFile() !== true || found.size > longestLock) return undefined;
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

function lockedBy(path: string, { heldBy }: Lock, operations: FileOperations): Problem {
  const holder = tryReadHolder(path, operations);
  if (holder === undefined) return fileProblem("lock-left-behind", path, "it names no process");
  return holder.host === hostname()
    ? heldBy(`process ${holder.pid}`)
    : fileProblem("lock-left-behind", path, `process ${holder.pid} on ${show(holder.host)}`);
}
