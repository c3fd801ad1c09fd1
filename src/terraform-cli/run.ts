import { spawn } from "node:child_process";
import type { Guard } from "./guard";

/** How a child process is run. */
export interface RunOptions {
  /** The folder that it starts in. */
  readonly cwd: string;
  /** All of its environment: nothing of the caller's is added. */
  readonly env: { readonly [name: string]: string };
  /** Milliseconds after which it is stopped. */
  readonly deadlineMs: number;
  /** Stops it when it aborts. */
  readonly signal?: AbortSignal;
  /** Milliseconds between the request to stop and the kill. */
  readonly graceMs?: number;
  /** Kills it should this process be killed. */
  readonly guard?: Guard;
  /** Bytes of standard output, and of standard error, beyond which it is stopped. */
  readonly outputLimit?: number;
}

/** What became of a child process. */
export interface RunResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether the deadline ended it. */
  readonly timedOut: boolean;
  /** Whether the caller ended it, by its signal. */
  readonly interrupted: boolean;
  /** Whether it was ended because it wrote more than the limit; what it wrote is then cut. */
  readonly overflowed: boolean;
  readonly durationMs: number;
}

/** Kills what is left of each process group that was started. */
const kills = new Set<() => void>();
let isWatchingExit = false;

/**
 * Runs a program without a shell, in a process group of its own, so that what it starts (Terraform's providers) ends with it: on a deadline,
 * an abort or too much output the group is interrupted, and killed after the grace period; once the program has ended, whatever is left of the
 * group is killed. Only a descendant that opens a session of its own escapes. Rejects where the program cannot be started.
 */
export function runTerraform(binary: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const { cwd, env, deadlineMs, signal: abort, graceMs = 5_000, outputLimit = 1 << 28, guard } = options;
  watchExit();
  const started = performance.now();
  const run = new Promise<RunResult>((resolve, reject) => {
    const child = spawn(binary, [...args], { cwd, env: { ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const { pid } = child;
    if (pid !== undefined) guard?.add(pid);
    const out = collect(outputLimit, () => end("overflowed"));
    const err = collect(outputLimit, () => end("overflowed"));
    let cause: "timedOut" | "interrupted" | "overflowed" | undefined;
    let killTimer: NodeJS.Timeout | undefined;
    let closeTimer: NodeJS.Timeout | undefined;
    const kill = () => signalGroup(pid, "SIGKILL");
    const end = (why: "timedOut" | "interrupted" | "overflowed") => {
      if (cause !== undefined) return;
      cause = why;
      signalGroup(pid, "SIGINT");
      killTimer = setTimeout(kill, graceMs);
    };
    const onAbort = () => end("interrupted");
    const deadline = setTimeout(() => end("timedOut"), deadlineMs);
    const release = () => {
      for (const timer of [deadline, killTimer, closeTimer]) clearTimeout(timer);
      abort?.removeEventListener("abort", onAbort);
      kills.delete(kill);
      if (pid !== undefined) guard?.release(pid);
    };
    kills.add(kill);
    child.stdout.on("data", out.add);
    child.stderr.on("data", err.add);
    child.once("error", (error) => {
      release();
      reject(error);
    });
    child.once("exit", () => {
      kill();
      // What escaped from the group could hold the pipes open for ever.
      closeTimer = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, 1_000);
    });
    child.once("close", (exitCode, signal) => {
      release();
      resolve({
        exitCode,
        signal,
        stdout: out.text(),
        stderr: err.text(),
        timedOut: cause === "timedOut",
        interrupted: cause === "interrupted",
        overflowed: cause === "overflowed",
        durationMs: performance.now() - started,
      });
    });
    if (abort?.aborted === true) onAbort();
    else abort?.addEventListener("abort", onAbort);
  });
  return run;
}

/** However this process ends, short of a kill, nothing that it started stays. */
function watchExit(): void {
  if (isWatchingExit) return;
  isWatchingExit = true;
  process.on("exit", () => {
    for (const kill of kills) kill();
  });
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function collect(limit: number, onOverflow: () => void): { add(chunk: Buffer): void; text(): string } {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk) {
      const room = limit - size;
      if (chunk.length > room) onOverflow();
      if (room > 0) chunks.push(chunk.subarray(0, room));
      size += Math.min(chunk.length, Math.max(room, 0));
    },
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}
