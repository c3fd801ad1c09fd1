import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { fileProblem, makeProblem, type Problem, wholeFile } from "../contract/problem";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

/** What a command takes beside a spec. */
export type Input = "plan" | "state" | "lock file" | "scenario" | "file of certificates" | "output";

/** The bytes of a source, or why there are none. */
export type Source = { readonly bytes: Buffer } | { readonly problem: Problem };

/** What the shell has opened, such as that of `<(…)`, and what is at its end at once: all else that is no file could be waited for without end. */
const opened = /^\/(?:dev\/(?:stdin|null|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** Whether a path is that of something the shell has opened, which may be a pipe that has no other path. */
export function isOpened(path: string): boolean {
  return opened.test(path);
}

/** What a stream is read into at first. */
const firstChunk = 1 << 16;

/**
 * Reads a file, or standard input if `path` is `-`, or what the shell has opened, as `/dev/fd/63`: a file into one buffer of its size, a stream into one that grows. Never reads more than
 * `limit` bytes and one: a longer result says that the source is too large. `what` says what was asked for where that is no spec. Problems:
 * `spec-not-found` or, with `what`, `input-not-found`; `spec-unreadable`.
 */
export function readSource(path: string, limit: number, what?: Input): Source {
  const file = toSlashes(path);
  try {
    const mayWait = path === "-" || isOpened(path);
    // A pipe is opened without waiting for who writes, to be told from a file; Windows has no such flag, nor such files.
    const descriptor = path === "-" ? 0 : openSync(path, mayWait ? "r" : constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = fstatSync(descriptor);
      if (!mayWait && !found.isFile() && !found.isDirectory())
        return { problem: fileProblem("spec-unreadable", file, "it is not a plain file") };
      return { bytes: readAll(descriptor, found.size > 0 ? found.size + 1 : firstChunk, limit + 1) };
    } finally {
      if (descriptor !== 0) closeSync(descriptor);
    }
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return { problem: notFound(file, what) };
    if (isSystemError(error, "EISDIR")) return { problem: fileProblem("spec-unreadable", file, "it is a folder") };
    return { problem: fileProblem("spec-unreadable", file, toReason(error)) };
  }
}

function notFound(file: string, what: Input | undefined): Problem {
  if (what === undefined) return fileProblem("spec-not-found", file);
  return makeProblem("input-not-found", wholeFile(file), `There is no such ${what}: ${file}`);
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
