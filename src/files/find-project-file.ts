import { existsSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { toSlashes } from "./to-slashes";

/** What the file of a project is called. */
export const projectFile = "plinth.yaml";

/** The project file of the present folder, or of the nearest one above that has one. Undefined where there is none. */
export function findProjectFile(): string | undefined {
  return projectPlaces().find((path) => existsSync(path));
}

/**
 * Where a project file may be, the nearest first: the present folder and those above it, up to the root of the repository and never above it;
 * outside a repository only the present folder.
 */
export function projectPlaces(): string[] {
  const start = resolve(".");
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) break;
    if (dirname(folder) === folder) {
      folders.splice(1);
      break;
    }
  }
  return folders.map((folder) => toSlashes(relative(start, join(folder, projectFile))));
}

/** A path that a file gives from its own folder, from the present folder. */
export function fromFolderOf(file: string, path: string): string {
  return posix.join(posix.dirname(file), path);
}
