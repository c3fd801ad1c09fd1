import { fileProblem, type Problem } from "../contract/problem";
import { isLink, readBeside } from "./read-beside";

/**
 * Reads a file whose name nobody gave, such as the evidence of a spec; undefined where there is none. Never reads more than `limit` bytes
 * and one. Problems: `link-not-followed`, `spec-unreadable`.
 */
export function readPlainFile(
  path: string,
  limit: number,
): { readonly bytes: Buffer } | { readonly problem: Problem } | undefined {
  const read = readBeside(path, limit);
  if (read === undefined || "bytes" in read) return read;
  const { refused } = read;
  if (refused === isLink) return { problem: fileProblem("link-not-followed", path) };
  return { problem: fileProblem("spec-unreadable", path, refused) };
}
