import { existsSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { toSlashes } from "./to-slashes";

/** What the file of a project is called. */
export const projectFile = "plinth.yaml";

/**
 * The project file of the present folder, or of the nearest one above that has one, up to the root of the repository and never above it;
 * outside a repository only that of the present folder. Undefined where there is none.
 */
export function findProjectFile(): string | undefined {
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
  const found = folders.map((folder) => join(folder, projectFile)).find((path) => existsSync(path));
  return found === undefined ? undefined : toSlashes(relative(start, found));
}

/** A path that a file gives from its own folder, from the present folder. */
export function fromFolderOf(file: string, path: string): string {
  return posix.join(posix.dirname(file), path);
}
