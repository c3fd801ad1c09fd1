import { posix } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { fileProblem, type Problem } from "../contract/problem";
import { diskOperations, type FileOperations } from "./operations";
import { planFolder } from "./plan-folder";
import { manifestName } from "./read-manifest";
import { toReason } from "./system-error";
import { toSlashes } from "./to-slashes";
import { cannotWrite } from "./transaction";
import { specFormat } from "./write-folders";

/** What `writeFolders` would do. */
interface Comparison {
  /** Files that it would write or remove, with the output folder before them. */
  readonly stale: readonly string[];
  readonly problems: readonly Problem[];
}

/** Compares the folders below `outDir` with what they are to hold; changes nothing. Problems: those of `planFolder`. */
export function compareFolders(
  outDir: string,
  folders: readonly ArtifactFolder[],
  operations: FileOperations = diskOperations,
): Comparison {
  const root = posix.normalize(toSlashes(outDir));
  const top = operations.look(root);
  if (top?.isFile()) return { stale: [], problems: [fileProblem("not-a-folder", root)] };
  const stale: string[] = [];
  const problems: Problem[] = [];
  for (const { name, artifacts, manifest } of folders) {
    const path = posix.join(root, name);
    try {
      const found = operations.look(path);
      if (found === undefined) stale.push(path);
      else if (!found.isDirectory()) problems.push(fileProblem("not-a-folder", path));
      else {
        const files = new Map(artifacts.map((artifact) => [artifact.path, artifact.content]));
        const planned = planFolder(path, { files, manifest, format: specFormat }, operations);
        if ("problems" in planned) problems.push(...planned.problems);
        else stale.push(...planned.plan.changes.map(({ target }) => target));
      }
    } catch (error) {
      problems.push(cannotWrite(path, error));
    }
  }
  return { stale, problems };
}

/** The folders below `outDir` that Plinth wrote for specs of other names than these; the system's reason in words where it does not let them be seen. */
export function findOrphans(
  outDir: string,
  names: readonly string[],
  operations: FileOperations = diskOperations,
): { readonly orphans: readonly string[] } | { readonly reason: string } {
  const root = posix.normalize(toSlashes(outDir));
  const isOurs = (path: string) =>
    operations.look(path)?.isDirectory() && operations.look(posix.join(path, manifestName))?.isFile();
  try {
    if (operations.look(root) === undefined) return { orphans: [] };
    const known = new Set(names);
    const others = operations.list(root).filter((name) => !known.has(name) && !name.startsWith("."));
    const paths = others.map((name) => posix.join(root, name));
    return { orphans: paths.filter(isOurs).sort() };
  } catch (error) {
    return { reason: toReason(error) };
  }
}
