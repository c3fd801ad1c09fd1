import { fileProblem, type Problem } from "../contract/problem";
import { isLink, readBeside } from "./read-beside";

/**
 * The name of the evidence file of a spec: `.evidence` before the extension that tells the format, so `a.yaml` has `a.evidence.yaml`.
 * Undefined for standard input, which has no place beside it.
 */
export function evidencePath(spec: string): string | undefined {
  if (spec === "-") return undefined;
  const found = ending.exec(spec);
  return found === null ? `${spec}.evidence.yaml` : `${spec.slice(0, found.index)}.evidence${found[0]}`;
}

const ending = /\.(?:yaml|yml|json)$/;

/** The name of the file that lists the nodes of a spec's cluster: `a.yaml` has `a.nodes.json`. */
export function nodesPath(spec: string): string {
  return `${spec.replace(ending, "")}.nodes.json`;
}

/**
 * Reads an evidence file; undefined where there is none. Never reads more than `limit` bytes and one. Problems: `link-not-followed`,
 * `spec-unreadable`.
 */
export function readEvidenceFile(
  path: string,
  limit: number,
): { readonly bytes: Buffer } | { readonly problem: Problem } | undefined {
  const read = readBeside(path, limit);
  if (read === undefined || "bytes" in read) return read;
  const { refused } = read;
  if (refused === isLink) return { problem: fileProblem("link-not-followed", path) };
  return { problem: fileProblem("spec-unreadable", path, refused) };
}
