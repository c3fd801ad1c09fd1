import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program on the PATH; where there is none, says that what needs it is skipped. */
export function findProgram(name: string): string | undefined {
  const found = (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
  if (found === undefined) process.stderr.write(`skipped: there is no ${name}\n`);
  return found;
}
