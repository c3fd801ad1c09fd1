import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { isSystemError } from "./system-error";

/**
 * Makes a folder and those above it that are missing, one at a time: Node's own recursive call never returns where the system says of a
 * folder that is there that it is not, as below /proc. `mode` holds for each that is made. Throws the system's error.
 */
export function makeFolders(folder: string, mode?: number): void {
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    if (isSystemError(error, "EEXIST") && statSync(folder).isDirectory()) return;
    const parent = dirname(folder);
    if (!isSystemError(error, "ENOENT") || parent === folder || isThere(parent)) throw error;
    makeFolders(parent, mode);
    mkdirSync(folder, mode);
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}
