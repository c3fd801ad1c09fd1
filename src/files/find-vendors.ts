import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { fileProblem, makeProblem, type Problem, wholeFile } from "../contract/problem";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

/**
 * The vendor files of a folder, in code unit order; other files, hidden ones and folders in it do not count, and links are not followed. Problems:
 * `input-not-found`, `spec-unreadable`, `link-not-followed`, `no-vendors`.
 */
export function findVendors(folder: string): { readonly paths: readonly string[] } | { readonly problem: Problem } {
  const at = posix.normalize(toSlashes(folder));
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => isVendorFile(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const link = entries.find((entry) => entry.isSymbolicLink());
    if (link !== undefined) return { problem: fileProblem("link-not-followed", posix.join(at, link.name)) };
    const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => posix.join(at, name));
    return paths.length === 0 ? { problem: fileProblem("no-vendors", at) } : { paths };
  } catch (error) {
    if (isSystemError(error, "ENOENT"))
      return { problem: makeProblem("input-not-found", wholeFile(at), `There is no such folder of vendors: ${at}`) };
    return { problem: fileProblem("spec-unreadable", at, toReason(error)) };
  }
}

/** Whether a file of this name in a folder of vendors is looked at. */
export function isVendorFile(name: string): boolean {
  return /^[^.].*\.(ya?ml|json)$/.test(name);
}
