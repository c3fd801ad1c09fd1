import { closeSync, openSync, readSync } from "node:fs";
import { type FileProblem, fileProblem, type Input, inputNotFound } from "./file-problem";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

/** The bytes of a source, or why there are none. */
export type Source = { readonly bytes: Buffer } | { readonly problem: FileProblem };

const chunkSize = 64 * 1024 + 1;

/**
 * Reads a file, or standard input if `path` is `-`. Never reads more than `limit` bytes and one: a longer result says that
 * the source is too large. `what` says what was asked for where that is no spec. Problems: `spec-not-found`
 * or, with `what`, `input-not-found`; `spec-unreadable`.
 */
export function readSource(path: string, limit: number, what?: Input): Source {
  const file = toSlashes(path);
  try {
    if (path === "-") return { bytes: readUpTo(0, limit + 1) };
    const opened = openSync(path, "r");
    try {
      return { bytes: readUpTo(opened, limit + 1) };
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (isSystemError(error, "ENOENT"))
      return { problem: what === undefined ? fileProblem("spec-not-found", file) : inputNotFound(file, what) };
    if (isSystemError(error, "EISDIR")) return { problem: fileProblem("spec-unreadable", file, "it is a folder") };
    return { problem: fileProblem("spec-unreadable", file, toReason(error)) };
  }
}

function readUpTo(file: number, size: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total < size) {
    const chunk = Buffer.allocUnsafe(Math.min(size - total, chunkSize));
    const count = readWhenReady(file, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  return Buffer.concat(chunks, total);
}

/** Standard input may be a pipe that another process made non-blocking: `EAGAIN` then means "not yet", not "failed". */
function readWhenReady(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (isSystemError(error, "EOF")) return 0;
      if (!isSystemError(error, "EAGAIN")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
