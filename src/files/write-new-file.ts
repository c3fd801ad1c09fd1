import { diskOperations, type FileOperations } from "./operations";
import { replaceFiles } from "./replace-files";
import { isSystemError, toReason } from "./system-error";

const isThere = "it is there already, and nothing is overwritten";

/**
 * Writes a file that is not there yet, whole or not at all, with the folders that lead to it. Gives the reason in words where it is there or
 * cannot be written.
 */
export async function writeNewFile(
  path: string,
  content: string,
  operations: FileOperations = diskOperations,
): Promise<string | undefined> {
  try {
    if (operations.look(path) !== undefined) return isThere;
  } catch (error) {
    if (!isSystemError(error, "ENOTDIR")) return toReason(error);
  }
  const [problem] = await replaceFiles([{ path, before: undefined, after: content, isNamed: false }], operations);
  return problem?.code === "file-changed" ? isThere : problem?.message;
}
