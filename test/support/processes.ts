import { existsSync, readFileSync } from "node:fs";
import { expect } from "@jest/globals";

/** Whether a process is alive; a zombie, which waits for its new parent alone, is not. */
function isAlive(pid: number): boolean {
  if (!existsSync("/proc/self/stat")) return isThere(pid);
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}

/** Expects that processes are gone, if need be after some time. */
export async function expectGone(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 100 && pids.some(isAlive); tries++) {
    await new Promise((resume) => setTimeout(resume, 20));
  }
  expect(pids.filter(isAlive)).toEqual([]);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
