import { posix } from "node:path";
import { tryReadManifest } from "./folder-record";
import { diskOperations, type FileOperations } from "./operations";
import { manifestName } from "./read-manifest";
import { isSystemError } from "./system-error";
import { toSlashes } from "./to-slashes";

/** What lies in the folder that Plinth wrote for a spec, as far as it can be told; `links` are seen from another folder. */
export interface Output {
  /** The digest of the spec and the stage that it was written from; undefined where it has no manifest that can be read. */
  readonly from: { readonly digest: string; readonly stage: string } | undefined;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Documents that a board leads to, with what they are. */
const documents = [
  { file: "RUNBOOK.md", label: "Runbook" },
  { file: "HANDOVER.md", label: "Hand-over" },
  { file: "PERMISSIONS.md", label: "Permissions" },
];

/** Reads the folder of a spec of this name below `outDir`. What cannot be read counts as not there. */
export function readOutput(
  outDir: string,
  name: string,
  seenFrom: string,
  operations: FileOperations = diskOperations,
): Output {
  const folder = posix.join(posix.normalize(toSlashes(outDir)), name);
  const isFile = (path: string) => tryRead(() => operations.look(path)?.isFile() === true) === true;
  return {
    from: parseFrom(tryRead(() => tryReadManifest(posix.join(folder, manifestName), operations))),
    links: documents
      .filter(({ file }) => isFile(posix.join(folder, file)))
      .map(({ file, label }) => ({ href: toReference(seenFrom, posix.join(folder, file)), label })),
  };
}

/** A relative reference of a page in one folder to a file, each part of it encoded; it names no scheme. */
function toReference(folder: string, file: string): string {
  const path = posix.relative(posix.normalize(toSlashes(folder)), file);
  return `./${path.split("/").map(encodeURIComponent).join("/")}`;
}

function tryRead<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function parseFrom(text: string | undefined): Output["from"] {
  try {
    const { spec, stage } = JSON.parse(text ?? "null");
    return typeof spec.digest === "string" && typeof stage === "string" ? { digest: spec.digest, stage } : undefined;
  } catch {
    return undefined;
  }
}
