import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const script = resolve("dist/plinth.js");

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled command in a folder. */
export function plinth(
  arguments_: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...arguments_], {
    cwd: options.cwd ?? process.cwd(),
    input: options.input ?? "",
    env: { ...process.env, ...options.env },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}
