import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type FileProblem, fileProblem } from "./file-problem";
import { temporaryPrefix } from "./folder-record";
import { diskOperations, type FileOperations } from "./operations";
import { isSystemError, toReason } from "./system-error";

/** A file to replace, make (`before` undefined) or remove (`after` undefined), by what it held when the decision was made. */
export interface Replacement {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Prepared extends Replacement {
  /** The file itself where `path` is a link. */
  readonly target: string;
  /** Stands for the lock of the file as well: nobody else makes it while it is there. */
  readonly temporary: string;
}

/**
 * Replaces files in the order given, each at once. Nothing is changed where any of them is no longer what was read, where another run is
 * writing one, or where the system refuses. Files keep their permissions. Problems: `file-changed`, `file-busy`, `cannot-write`,
 * `write-interrupted`.
 */
export async function replaceFiles(
  replacements: readonly Replacement[],
  operations: FileOperations = diskOperations,
): Promise<readonly FileProblem[]> {
  const prepared = replacements.map((replacement): Prepared => {
    const target = resolveLink(replacement.path);
    return { ...replacement, target, temporary: join(dirname(target), `${temporaryPrefix}${basename(target)}`) };
  });
  const made: Prepared[] = [];
  try {
    for (const file of prepared) {
      const problem = await stageFile(file, made, operations);
      if (problem !== undefined) return [problem];
    }
    const problems = prepared.flatMap((file) => findChange(file, operations));
    if (problems.length > 0) return problems;
    return swap(prepared, made, operations);
  } finally {
    for (const { temporary } of made) removeQuietly(temporary, operations);
  }
}

async function stageFile(
  file: Prepared,
  made: Prepared[],
  operations: FileOperations,
): Promise<FileProblem | undefined> {
  try {
    const opened = operations.create(file.temporary);
    made.push(file);
    try {
      const mode = operations.look(file.target)?.mode;
      if (mode !== undefined) operations.setMode(opened, mode & 0o7777);
      operations.write(opened, file.after ?? "");
      await operations.flush(opened);
    } finally {
      operations.close(opened);
    }
    return undefined;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return fileProblem("file-busy", file.path, file.temporary);
    return fileProblem("cannot-write", file.path, toReason(error));
  }
}

function swap(prepared: readonly Prepared[], made: Prepared[], operations: FileOperations): readonly FileProblem[] {
  let done = 0;
  for (const file of prepared) {
    try {
      if (file.after === undefined) operations.remove(file.target);
      else {
        operations.rename(file.temporary, file.target);
        made.splice(made.indexOf(file), 1);
      }
      done += 1;
      operations.flushFolder(dirname(file.target));
    } catch (error) {
      return [fileProblem(done === 0 ? "cannot-write" : "write-interrupted", file.path, toReason(error))];
    }
  }
  return [];
}

function findChange({ path, target, before }: Prepared, operations: FileOperations): FileProblem[] {
  try {
    const now = operations.look(target) === undefined ? undefined : operations.read(target);
    return now === before ? [] : [fileProblem("file-changed", path)];
  } catch (error) {
    return [fileProblem("cannot-write", path, toReason(error))];
  }
}

function resolveLink(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    toReason(error);
    return path;
  }
}

function removeQuietly(path: string, operations: FileOperations): void {
  try {
    operations.remove(path);
  } catch (error) {
    toReason(error);
  }
}
