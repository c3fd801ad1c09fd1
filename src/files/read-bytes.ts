import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type FileProblem, fileProblem, type Input, inputNotFound } from "./file-problem";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

const firstChunk = 1 << 20;

/**
 * Reads a file, or standard input if `path` is `-`, that may be large: a file into one buffer of its size, a stream into one that grows.
 * `what` says what was asked for, such as `plan`. Problems: `input-not-found`, `spec-unreadable`, also where there are more bytes than `limit`.
 */
export function readBytes(
  path: string,
  limit: number,
  what: Input,
): { readonly bytes: Buffer } | { readonly problem: FileProblem } {
  const file = toSlashes(path);
  try {
    const opened = path === "-" ? 0 : openSync(path, "r");
    try {
      const { size } = fstatSync(opened);
      const tooLarge = { problem: fileProblem("spec-unreadable", file, `it is larger than ${limit} bytes`) };
      if (size > limit) return tooLarge;
      const bytes = readAll(opened, Math.max(size + 1, firstChunk), limit + 1);
      return bytes.length > limit ? tooLarge : { bytes };
    } finally {
      if (opened !== 0) closeSync(opened);
    }
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return { problem: inputNotFound(file, what) };
    if (isSystemError(error, "EISDIR")) return { problem: fileProblem("spec-unreadable", file, "it is a folder") };
    return { problem: fileProblem("spec-unreadable", file, toReason(error)) };
  }
}

/** Nothing is read beyond `most` bytes. */
function readAll(file: number, expected: number, most: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(expected, most));
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (length >= most) return buffer;
      const larger = Buffer.allocUnsafe(Math.min(buffer.length * 2, most));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    const count = readWhenReady(file, buffer, length);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
  }
}

/** Standard input may be a pipe that another process made non-blocking: `EAGAIN` then means "not yet", not "failed". */
function readWhenReady(file: number, buffer: Buffer, offset: number): number {
  for (;;) {
    try {
      // One call reads at most 2 GiB.
      return readSync(file, buffer, offset, Math.min(buffer.length - offset, 1 << 30), null);
    } catch (error) {
      if (isSystemError(error, "EOF")) return 0;
      if (!isSystemError(error, "EAGAIN")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
