import { fileProblem } from "../contract/problem";
import { type Input, readSource, type Source } from "./read-source";
import { toSlashes } from "./to-slashes";

/**
 * Reads what a command takes beside a spec, as `readSource` does. Problems: its own; `spec-unreadable` where there are more bytes than
 * `limit`.
 */
export function readBytes(path: string, limit: number, what: Input): Source {
  const read = readSource(path, limit, what);
  if ("problem" in read || read.bytes.length <= limit) return read;
  return { problem: fileProblem("spec-unreadable", toSlashes(path), `it is larger than ${limit} bytes`) };
}
