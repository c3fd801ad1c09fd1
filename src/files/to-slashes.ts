import { sep } from "node:path";

/** The path with forward slashes, so that it reads the same on every system. Never fails. */
export function toSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
