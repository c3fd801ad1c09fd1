import { createColors } from "picocolors";
import { counted } from "../contract/visible";
import type { Terminal } from "./terminal";

/** The terminal, or the pipes, that this process was started with. */
export function openTerminal(): Terminal {
  const canPaint = (stream: NodeJS.WriteStream) =>
    stream.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    outColors: createColors(canPaint(process.stdout)),
    errColors: createColors(canPaint(process.stderr)),
    columns: Math.min(process.stdout.columns || 100, 120),
    progress: process.stderr.isTTY ? showProgress : undefined,
    status: process.stderr.isTTY ? showStatus : undefined,
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
