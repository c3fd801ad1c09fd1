import { posix } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { digest } from "../contract/digest";
import { type FileProblem, type FileProblemCode, fileProblem } from "./file-problem";
import { type FolderRecord, readRecord, temporaryPrefix } from "./folder-record";
import type { FileOperations } from "./operations";
import { type ManifestFiles, manifestName } from "./parse-manifest";

/** A text on its way: written to `temporary`, then renamed to `target`. */
export interface Replacement {
  readonly temporary: string;
  readonly target: string;
  readonly content: string;
}

/** What has to be done so that a folder holds its artifacts. */
export interface FolderPlan {
  readonly path: string;
  readonly replacements: readonly Replacement[];
  /** Paths of files that Plinth wrote and writes no more. */
  readonly stale: readonly string[];
  /** Undefined if the manifest is the same already. */
  readonly manifest: Replacement | undefined;
  /** Paths of temporary files that say nothing any more. */
  readonly leftovers: readonly string[];
  /** Paths of manifests of interrupted writes; they are needed until the new manifest is in place. */
  readonly pending: readonly string[];
  readonly warnings: readonly FileProblem[];
}

/**
 * Compares an existing folder with what it is to hold; changes nothing. Problems: `manifest-unreadable`, `not-a-file`,
 * `foreign-file`. Warnings of the plan: `edited-artifact`, `edited-stale-file`. What else the system refuses is thrown.
 */
export function planFolder(
  path: string,
  folder: ArtifactFolder,
  operations: FileOperations,
): { readonly plan: FolderPlan } | { readonly problems: readonly FileProblem[] } {
  const read = readRecord(path, operations);
  if ("problem" in read) return { problems: [read.problem] };
  const { record } = read;
  const pathOf = (name: string): string => posix.join(path, name);
  const toReplacement = (name: string, content: string, temporary = `${temporaryPrefix}${name}`): Replacement => ({
    temporary: pathOf(temporary),
    target: pathOf(name),
    content,
  });

  const wanted = new Map(folder.artifacts.map((artifact) => [artifact.path, artifact.content]));
  const problems = findOtherSpellings([...wanted.keys(), manifestName], path, record, operations);
  const replacements: Replacement[] = [];
  for (const [name, content] of wanted) {
    const found = tryDigest(name, path, record, operations);
    if (found === digest(content)) continue;
    const code = found === undefined ? undefined : judgeReplaced(name, found, record);
    if (code !== undefined) problems.push(fileProblem(code, pathOf(name)));
    replacements.push(toReplacement(name, content));
  }
  const stale: string[] = [];
  for (const name of listedNames(record)) {
    const found = wanted.has(name) ? undefined : tryDigest(name, path, record, operations);
    if (found === undefined) continue;
    if (isWritten(name, found, record)) stale.push(pathOf(name));
    else if (record.manifest?.files.has(name)) problems.push(fileProblem("edited-stale-file", pathOf(name)));
  }

  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) return { problems: errors };
  const temporaries = [...record.names].filter((name) => name.startsWith(temporaryPrefix));
  const isSame = record.manifest?.text === folder.manifest;
  return {
    plan: {
      path,
      replacements,
      stale,
      manifest: isSame ? undefined : toReplacement(manifestName, folder.manifest, freeManifestName(record)),
      leftovers: temporaries.filter((name) => !record.pending.has(name)).map(pathOf),
      pending: [...record.pending.keys()].map(pathOf),
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
): FileProblem[] {
  const spellings = new Map([...record.names].map((name) => [name.toLowerCase(), name]));
  return names.flatMap((name) => {
    const spelling = record.names.has(name) ? undefined : spellings.get(name.toLowerCase());
    if (spelling === undefined || operations.look(posix.join(folder, name)) === undefined) return [];
    return [fileProblem("foreign-file", posix.join(folder, spelling))];
  });
}

/** What is wrong with replacing a file whose digest was found to be this; undefined if Plinth wrote it. */
function judgeReplaced(name: string, found: string, record: FolderRecord): FileProblemCode | undefined {
  if (found === notAFile) return "not-a-file";
  if (isWritten(name, found, record)) return undefined;
  return record.manifest?.files.has(name) ? "edited-artifact" : "foreign-file";
}

function isWritten(name: string, found: string, record: FolderRecord): boolean {
  return manifestsOf(record).some((files) => files.get(name) === found);
}

function listedNames(record: FolderRecord): ReadonlySet<string> {
  return new Set(manifestsOf(record).flatMap((files) => [...files.keys()]));
}

function manifestsOf({ manifest, pending }: FolderRecord): readonly ManifestFiles[] {
  return [...(manifest === undefined ? [] : [manifest.files]), ...pending.values()];
}

const notAFile = "not a file";

/** The digest of a file, `notAFile` for anything else of that name, undefined for nothing. */
function tryDigest(name: string, folder: string, record: FolderRecord, operations: FileOperations): string | undefined {
  if (!record.names.has(name)) return undefined;
  const path = posix.join(folder, name);
  return operations.look(path)?.isFile() ? digest(operations.read(path)) : notAFile;
}

/** A manifest of an interrupted write is not overwritten: if this write fails too, it is still needed. */
function freeManifestName(record: FolderRecord): string {
  let name = `${temporaryPrefix}${manifestName}`;
  while (record.pending.has(name)) name += "+";
  return name;
}
