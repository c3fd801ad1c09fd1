import { posix } from "node:path";
import type { Claim } from "../contract/spec-rule";
import { evidencePath, nodesPath } from "./evidence-path";
import { manifestName } from "./read-manifest";

/** A file as a run left it: one whose size, times and inode are the same is taken for the same. */
export interface Stamp {
  readonly size: number;
  /** When it was written, in milliseconds; -1 where it may be written once more without another time. */
  readonly written: number;
  /** When anything of it was changed, also its times, in milliseconds. */
  readonly changed: number;
  readonly inode: number;
  readonly digest: string;
}

/** What a run read for a spec, what the spec has to say among others, and what is in its folder. */
export interface KeptSpec {
  readonly name: string;
  readonly topology: string;
  /** The digests of what was read, by path; null for a file that was looked for and was not there. */
  readonly read: { readonly [path: string]: string | null };
  /** What it would own, by the code of the rule that two owners break. */
  readonly claims: readonly { readonly code: string; readonly claim: Claim }[];
  readonly files: { readonly [name: string]: Stamp };
}

/** Whether a value is what a run keeps of the spec in a file: nothing in it leads out of the folders of the spec and of its output. */
export function isKeptSpec(file: string, value: unknown): value is KeptSpec {
  if (!isObject(value)) return false;
  const { name, topology, read, claims, files } = value;
  const isNamed = typeof name === "string" && isPlainName(name) && typeof topology === "string";
  return isNamed && isRead(file, read) && Array.isArray(claims) && claims.every(isClaim) && areStamps(files);
}

function isRead(file: string, read: unknown): boolean {
  if (!isObject(read) || typeof read[file] !== "string") return false;
  const folder = posix.dirname(file);
  const isBeside = (path: string) => posix.dirname(path) === folder && isPlainName(posix.basename(path));
  return (
    [evidencePath(file), nodesPath(file)].every((path) => path !== undefined && path in read) &&
    Object.entries(read).every(
      ([path, digest]) => (path === file || isBeside(path)) && (digest === null || typeof digest === "string"),
    )
  );
}

function isClaim(value: unknown): boolean {
  if (!isObject(value) || typeof value["code"] !== "string" || !isObject(value["claim"])) return false;
  const { key, path, thing, isShared = true, of = "", room = 0, hint = "" } = value["claim"];
  return (
    [key, path].every(
      (steps) => Array.isArray(steps) && steps.every((step) => ["string", "number"].includes(typeof step)),
    ) &&
    [thing, of, hint].every((text) => typeof text === "string") &&
    typeof room === "number" &&
    typeof isShared === "boolean"
  );
}

function areStamps(files: unknown): boolean {
  if (!isObject(files) || !(manifestName in files)) return false;
  return Object.entries(files).every(
    ([name, stamp]) =>
      isPlainName(name) &&
      isObject(stamp) &&
      typeof stamp["digest"] === "string" &&
      ["size", "written", "changed", "inode"].every((member) => typeof stamp[member] === "number"),
  );
}

function isPlainName(name: string): boolean {
  return /^[^./\\\0][^/\\\0]*$/.test(name);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
