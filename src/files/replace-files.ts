import { realpathSync } from "node:fs";
import { posix } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { temporaryPrefix } from "./folder-record";
import { lockOfFile } from "./lock";
import { diskOperations, type FileOperations } from "./operations";
import { toSlashes } from "./to-slashes";
import {
  apply,
  begin,
  cannotWrite,
  hold,
  leave,
  makeFolder,
  stage,
  type Transaction,
  type WantedPlan,
} from "./transaction";

/** A file to replace, make (`before` undefined) or remove (`after` undefined), by what it held when the decision was made. */
export interface Replacement {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether the user named this path, so that a link is followed. */
  readonly isNamed: boolean;
}

/**
 * Replaces files in the order given, each at once. Nothing is changed where any of them is no longer what was read, where another run is
 * writing one, or where the system refuses. Files keep their permissions; folders that lead to a new one are made. What a killed run left
 * behind is cleared away. Problems: `not-a-file`, `file-changed`, `file-busy`, `lock-left-behind`, `cannot-write`, `write-interrupted`.
 */
export async function replaceFiles(
  replacements: readonly Replacement[],
  operations: FileOperations = diskOperations,
): Promise<readonly Problem[]> {
  const transaction = begin(operations);
  const plans: WantedPlan[] = [];
  try {
    for (const replacement of replacements) {
      const prepared = await prepare(replacement, transaction);
      if ("problem" in prepared) return [prepared.problem];
      plans.push(prepared.plan);
    }
    const failure = await stage(plans, transaction);
    if (failure !== undefined) return [failure];
    const changed = replacements.flatMap((replacement) => findChange(replacement, operations));
    return changed.length > 0 ? changed : (await apply(plans, transaction)).problems;
  } finally {
    leave(transaction);
  }
}

/** What is to be done for a file, which is locked from here on. */
async function prepare(
  { path, before, after, isNamed }: Replacement,
  transaction: Transaction,
): Promise<{ readonly plan: WantedPlan } | { readonly problem: Problem }> {
  const { operations } = transaction;
  try {
    const isLink = operations.look(path)?.isSymbolicLink() === true;
    const target = toSlashes(isLink && isNamed ? realpathSync.native(path) : path);
    const found = operations.look(target);
    if (found?.isFile() === false) return { problem: fileProblem("not-a-file", path) };
    const folder = posix.dirname(target);
    if (before === undefined) makeFolder(folder, transaction);
    const lock = lockOfFile(target);
    const held = await hold(lock, path, transaction);
    if (held !== undefined) return { problem: held };
    const temporary = posix.join(folder, `${temporaryPrefix}${posix.basename(target)}`);
    const leftovers = [temporary, lock.claim].filter((left) => operations.look(left) !== undefined);
    const mode = found === undefined ? undefined : found.mode & 0o7777;
    const change = {
      target,
      content: after,
      temporary: after === undefined ? after : temporary,
      mode,
      isDurable: true,
    };
    return { plan: { path, changes: [change], leftovers, pending: [], emptied: [], warnings: [] } };
  } catch (error) {
    return { problem: cannotWrite(path, error) };
  }
}

function findChange({ path, before, isNamed }: Replacement, operations: FileOperations): Problem[] {
  try {
    const found = operations.look(path);
    const isFine = found === undefined || found.isFile() || isNamed;
    const now = found === undefined ? undefined : operations.read(path);
    return isFine && now === before ? [] : [fileProblem("file-changed", path)];
  } catch (error) {
    return [cannotWrite(path, error)];
  }
}
