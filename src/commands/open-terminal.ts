import { createColors } from "picocolors";
import { counted } from "../contract/visible";
import type { Terminal } from "./terminal";

/** The terminal, or the pipes, that this process was started with. */
export function openTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    outColors: createColors(canPaint(process.stdout)),
    errColors: createColors(canPaint(process.stderr)),
    columns: Math.min(process.stdout.columns || 100, 120),
    progress: process.stderr.isTTY ? showProgress : undefined,
    status: process.stderr.isTTY ? showStatus : undefined,
    // Asked in this order, because Node opens what it is asked about.
    isInteractive: process.stdout.isTTY === true && process.stdin.isTTY === true,
    isQuiet: false,
    isJson: false,
    maxProblems: Number.POSITIVE_INFINITY,
  };
}

/** FORCE_COLOR decides where it is set, as it does for Node; otherwise a terminal has colours unless NO_COLOR or TERM says else. */
function canPaint(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind } = process.env;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY === true && !refused && kind !== "dumb";
}

/** What options of the command line say of output. */
interface OutputOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly maxProblems?: number;
}

/** The terminal as options want it; `isJson` where the command's result is JSON. */
export function tuneTerminal(terminal: Terminal, options: OutputOptions, isJson: boolean): Terminal {
  const plain = createColors(false);
  return {
    ...terminal,
    ...(options.color === false ? { outColors: plain, errColors: plain } : {}),
    ...(options.quiet === true ? { progress: undefined, status: undefined, isQuiet: true, isInteractive: false } : {}),
    maxProblems: options.maxProblems ?? terminal.maxProblems,
    isJson,
  };
}

function showProgress(done: number, total: number): void {
  if (total < 100) return;
  process.stderr.write(done === total ? "\r\u001b[K" : `\r${done} of ${counted(total, "spec")}`);
}

/** Cut to the terminal's width, because a line that wraps could not be taken away. */
function showStatus(line: string): void {
  process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
}
