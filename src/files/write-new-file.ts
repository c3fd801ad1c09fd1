import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isSystemError, toReason } from "./system-error";

/** Writes a file that is not there yet, with the folders that lead to it. Gives the reason in words where it is there or cannot be written. */
export function writeNewFile(path: string, content: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: "wx" });
    return undefined;
  } catch (error) {
    return isSystemError(error, "EEXIST") ? "it is there already, and nothing is overwritten" : toReason(error);
  }
}
