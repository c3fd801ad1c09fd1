import { lstatSync } from "node:fs";
import { readSource } from "./read-source";
import { isSystemError, toReason } from "./system-error";

/** What stands beside a spec: its bytes, or in words why they are not read. */
export type Beside = { readonly bytes: Buffer } | { readonly refused: string };

/** Why a link is refused: that of a pull request may lead to any file of the machine. */
export const isLink = "it is a link";

/** Reads a plain file beside a spec; undefined where there is none. Never reads more than `limit` bytes and one. */
export function readBeside(path: string, limit: number): Beside | undefined {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return { refused: isLink };
    if (!found.isFile()) return { refused: "it is not a plain file" };
  } catch (error) {
    if (isSystemError(error, "ENOENT") || isSystemError(error, "ENOTDIR")) return undefined;
    return { refused: toReason(error) };
  }
  const read = readSource(path, limit);
  return "bytes" in read ? read : { refused: read.problem.message };
}
