import { lstatSync } from "node:fs";
import { fileProblem, type Problem } from "../contract/problem";
import { readSource } from "./read-source";
import { isSystemError, toReason } from "./system-error";

/**
 * The name of the evidence file of a spec: `.evidence` before the extension that tells the format, so `a.yaml` has `a.evidence.yaml`.
 * Undefined for standard input, which has no place beside it.
 */
export function evidencePath(spec: string): string | undefined {
  if (spec === "-") return undefined;
  const found = /\.(?:yaml|yml|json)$/.exec(spec);
  return found === null ? `${spec}.evidence.yaml` : `${spec.slice(0, found.index)}.evidence${found[0]}`;
}

/**
 * Reads an evidence file; undefined where there is none. Never reads more than `limit` bytes and one. A link is refused: that of a pull
 * request may lead to any file of the machine. Problems: `link-not-followed`, `spec-unreadable`.
 */
export function readEvidenceFile(
  path: string,
  limit: number,
): { readonly bytes: Buffer } | { readonly problem: Problem } | undefined {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return { problem: fileProblem("link-not-followed", path) };
    if (!found.isFile()) return { problem: fileProblem("spec-unreadable", path, "it is not a plain file") };
  } catch (error) {
    if (isSystemError(error, "ENOENT") || isSystemError(error, "ENOTDIR")) return undefined;
    return { problem: fileProblem("spec-unreadable", path, toReason(error)) };
  }
  return readSource(path, limit);
}
