import { posix } from "node:path";
import { digest } from "../contract/digest";
import { fileProblem, type Problem } from "../contract/problem";
import { type FolderRecord, readRecord, temporaryPrefix } from "./folder-record";
import type { FileOperations } from "./operations";
import type { ManifestFiles, ManifestFormat } from "./read-manifest";
import type { WantedChange, WantedPlan } from "./transaction";

/** What a folder is to hold: texts by name, and the text of the manifest that lists them. */
export interface Contents {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: string;
  readonly format: ManifestFormat;
}

/**
 * Compares an existing folder with what it is to hold; changes nothing and follows no link. Problems: `manifest-unreadable`, `not-a-file`,
 * `not-a-folder`, `foreign-file`. Warnings of the plan: `edited-artifact`, `edited-stale-file`. What else the system refuses is thrown.
 */
export function planFolder(
  path: string,
  { files, manifest, format }: Contents,
  operations: FileOperations,
): { readonly plan: WantedPlan } | { readonly problems: readonly Problem[] } {
  const read = readRecord(path, format, operations);
  if ("problem" in read) return { problems: [read.problem] };
  const { record } = read;
  const pathOf = (name: string): string => posix.join(path, name);
  const toChange = (name: string, content: string, temporary = encodeURIComponent(name)): WantedChange => ({
    target: pathOf(name),
    content,
    temporary: pathOf(`${temporaryPrefix}${temporary}`),
  });

  const problems = findOtherSpellings([...files.keys(), format.name], path, record, operations);
  const changes: WantedChange[] = [];
  for (const [name, content] of files) {
    const found = tryDigest(name, path, record, operations);
    if (found !== undefined && found === digest(content)) continue;
    if (typeof found === "object") problems.push(found);
    else if (found !== undefined && !isWritten(name, found, record)) {
      problems.push(fileProblem(isListed(name, record) ? "edited-artifact" : "foreign-file", pathOf(name)));
    }
    changes.push({ ...toChange(name, content), isNew: found === undefined });
  }
  const stale: string[] = [];
  const leaving = new Set(
    manifestsOf(record).flatMap((listed) => [...listed.keys()].filter((name) => !files.has(name))),
  );
  for (const name of leaving) {
    const found = tryDigest(name, path, record, operations);
    if (found === undefined) continue;
    if (typeof found === "string" && isWritten(name, found, record)) stale.push(name);
    else if (isListed(name, record)) problems.push(fileProblem("edited-stale-file", pathOf(name)));
  }

  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) return { problems: errors };
  changes.push(...stale.map((name) => ({ target: pathOf(name), temporary: undefined, content: undefined })));
  if (record.manifest?.text !== manifest) {
    // The manifest of an interrupted write is not overwritten: if this write fails too, it is still needed.
    let temporary = format.name;
    while (record.pending.has(`${temporaryPrefix}${temporary}`)) temporary += "+";
    changes.push({ ...toChange(format.name, manifest, temporary), isDurable: true });
  }
  const filled = new Set([...files.keys()].flatMap(foldersAbove));
  // A run that was interrupted may have removed the files alone.
  const isFolder = (name: string) =>
    [name, ...foldersAbove(name)].every((part) => operations.look(pathOf(part))?.isDirectory());
  const above = new Set([...leaving].flatMap(foldersAbove).filter((name) => !filled.has(name)));
  const emptied = [...above].filter(isFolder);
  const temporaries = [...record.names].filter((name) => name.startsWith(temporaryPrefix));
  return {
    plan: {
      path,
      changes,
      leftovers: temporaries.filter((name) => !record.pending.has(name)).map(pathOf),
      pending: [...record.pending.keys()].map(pathOf),
      emptied: emptied.sort().reverse().map(pathOf),
      warnings: problems,
    },
  };
}

/** Where the file system takes `Main.tf` and `main.tf` for one file, writing the one would replace the other. */
function findOtherSpellings(
  names: readonly string[],
  folder: string,
  record: FolderRecord,
  operations: FileOperations,
): Problem[] {
  const spellings = new Map([...record.names].map((name) => [name.toLowerCase(), name]));
  return names.flatMap((name) => {
    const spelling = record.names.has(name) ? undefined : spellings.get(name.toLowerCase());
    if (spelling === undefined || operations.look(posix.join(folder, name)) === undefined) return [];
    return [fileProblem("foreign-file", posix.join(folder, spelling))];
  });
}

function isWritten(name: string, found: string, record: FolderRecord): boolean {
  return manifestsOf(record).some((files) => files.get(name) === found);
}

function isListed(name: string, record: FolderRecord): boolean {
  return record.manifest?.files.has(name) === true;
}

function manifestsOf({ manifest, pending }: FolderRecord): readonly ManifestFiles[] {
  return [...(manifest === undefined ? [] : [manifest.files]), ...pending.values()];
}

/** The digest of a file, undefined for nothing, and what is wrong where a file or a folder above it is something else. */
function tryDigest(
  name: string,
  folder: string,
  record: FolderRecord,
  operations: FileOperations,
): string | Problem | undefined {
  const path = posix.join(folder, name);
  const above = foldersAbove(name).reverse();
  if (!record.names.has(above[0] ?? name)) return undefined;
  for (const part of above) {
    const found = operations.look(posix.join(folder, part));
    if (found === undefined) return undefined;
    if (!found.isDirectory()) return fileProblem("not-a-folder", posix.join(folder, part));
  }
  const found = operations.look(path);
  if (found === undefined) return undefined;
  return found.isFile() ? digest(operations.read(path)) : fileProblem("not-a-file", path);
}

/** The folders that a name leads through, the deepest first. */
function foldersAbove(name: string): string[] {
  const above = posix.dirname(name);
  return above === "." ? [] : [above, ...foldersAbove(above)];
}
