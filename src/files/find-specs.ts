import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { posix, resolve, sep } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { manifestName } from "./read-manifest";
import { isOpened } from "./read-source";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

/** A spec file: its path with forward slashes, as the user gave it, and whether the user named it or a folder above it. */
export interface FoundSpec {
  readonly path: string;
  readonly named: boolean;
}

interface Search {
  readonly cwd: string;
  /** By real path, so that two spellings of one file are one spec. */
  readonly specs: Map<string, FoundSpec>;
  readonly problems: Problem[];
}

/**
 * The files that `paths` name and every spec file below the folders among them, each once, in code unit order; `-` stands
 * for standard input. Left out are hidden files and folders, `node_modules`, folders with a `plinth.json`, `*.evidence.*`,
 * `*.nodes.json` and linked folders. Problems: `spec-not-found`, `no-specs`, `link-not-followed`, `spec-unreadable`.
 */
export function findSpecs(
  paths: readonly string[],
  cwd = ".",
): { readonly specs: readonly FoundSpec[]; readonly problems: readonly Problem[] } {
  const search: Search = { cwd, specs: new Map(), problems: [] };
  for (const path of paths) {
    if (path === "-") search.specs.set(path, { path, named: true });
    else addPath(posix.normalize(toSlashes(path)), search);
  }
  return { specs: [...search.specs.values()].sort((a, b) => inOrder(a.path, b.path)), problems: search.problems };
}

function addPath(path: string, search: Search): void {
  try {
    const location = realpathSync.native(resolve(search.cwd, path));
    if (!statSync(location).isDirectory()) {
      if (!search.specs.get(location)?.named) search.specs.set(location, { path, named: true });
      return;
    }
    const problemsBefore = search.problems.length;
    const found = addFolder(path, location, search);
    if (found === 0 && search.problems.length === problemsBefore) {
      search.problems.push(fileProblem("no-specs", path));
    }
  } catch (error) {
    // The path of a pipe leads to a name that is no file.
    if (isOpened(path) && existsSync(path)) {
      search.specs.set(path, { path, named: true });
      return;
    }
    search.problems.push(
      isSystemError(error, "ENOENT") || isSystemError(error, "ENOTDIR")
        ? fileProblem("spec-not-found", path)
        : fileProblem("spec-unreadable", path, toReason(error)),
    );
  }
}

/** Adds the specs below a folder and returns their number; `root` is the real path of the folder that the user named. */
function addFolder(folder: string, root: string, search: Search): number {
  const entries = tryList(folder, search);
  if (entries.some((entry) => entry.name === manifestName)) return 0;
  let found = 0;
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) found += addFolder(path, root, search);
    else if (isSpecName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) found += addFile(path, root, search);
  }
  return found;
}

function tryList(folder: string, search: Search): readonly Dirent[] {
  try {
    return readdirSync(resolve(search.cwd, folder), { withFileTypes: true });
  } catch (error) {
    search.problems.push(fileProblem("spec-unreadable", folder, toReason(error)));
    return [];
  }
}

function addFile(path: string, root: string, search: Search): number {
  const location = tryResolve(resolve(search.cwd, path));
  // A link of a pull request may point at any file of the machine, and a problem's code frame would show its text.
  if (location === undefined || !isBelow(location, root)) {
    search.problems.push(fileProblem("link-not-followed", path));
    return 0;
  }
  if (!statSync(location).isFile()) return 0;
  const known = search.specs.get(location);
  if (known === undefined || (!known.named && inOrder(path, known.path) < 0)) {
    search.specs.set(location, { path, named: false });
  }
  return 1;
}

function tryResolve(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function isBelow(location: string, root: string): boolean {
  return location.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function isSpecName(name: string): boolean {
  return /\.(yaml|yml|json)$/.test(name) && !name.includes(".evidence.") && !name.endsWith(".nodes.json");
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
