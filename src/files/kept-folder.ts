import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { makeFolders } from "./make-folders";
import { isSystemError, toReason } from "./system-error";

/** The list of the files that earlier runs wrote, in the folder itself. */
const listName = "plinth-kept.json";

/** A folder in which a run keeps files. */
export interface KeptFolder {
  /** Writes a file below it. Throws the system's error, also where a file that Plinth did not write has that name. */
  write(path: string, content: string): void;
}

/**
 * Opens the folder that a run keeps its files in: a new or empty one, or one that an earlier run wrote, whose files are removed first. A
 * folder with anything else in it is refused, and nothing in it is touched.
 */
export function openKeptFolder(folder: string): { readonly kept: KeptFolder } | { readonly reason: string } {
  try {
    makeFolders(folder);
    const names = readdirSync(folder);
    if (names.length > 0 && !names.includes(listName))
      return { reason: `${folder} has files that Plinth did not write` };
    if (names.length > 0) {
      const written = readList(folder);
      if (written === undefined) return { reason: `${posix.join(folder, listName)} is not a list that Plinth wrote` };
      for (const path of written) removeFile(folder, path);
    }
    const paths: string[] = [];
    const save = () =>
      writeFileSync(join(folder, listName), `${JSON.stringify({ version: 1, files: paths }, null, 2)}\n`);
    save();
    const write = (path: string, content: string) => {
      const place = join(folder, path);
      makeFolders(dirname(place));
      writeFileSync(place, content, { flag: "wx" });
      paths.push(path);
      save();
    };
    return { kept: { write } };
  } catch (error) {
    return { reason: `${folder} cannot be used: ${toReason(error)}` };
  }
}

function readList(folder: string): readonly string[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    return Array.isArray(files) && files.every(isInside) ? files : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isInside(path: unknown): path is string {
  return typeof path === "string" && !posix.isAbsolute(path) && !posix.normalize(path).startsWith("..");
}

/** Removes a file, and the folders above it that are then empty. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = posix.dirname(path); parent !== "."; parent = posix.dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch (error) {
      if (["ENOTEMPTY", "EEXIST", "ENOENT"].some((code) => isSystemError(error, code))) return;
      throw error;
    }
  }
}
