import { project as isProject } from "../../generated/validators/index";
import type { Problem } from "../contract/problem";
import { findProjectFile, fromFolderOf } from "../files/find-project-file";
import { readVersion } from "../files/read-revision";
import { readSource } from "../files/read-source";
import { largestSource, type Source } from "../spec/parse";
import { readDocument } from "../spec/read-document";

/** What `plinth.yaml` says, with paths from the present folder; nothing of what it does not say. */
export interface Project {
  readonly specs?: readonly string[];
  readonly out?: string;
  readonly docs?: string;
}

/** The project of the present folder; an empty one where no file has it, or where the file has problems. */
export function readProject(): {
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly source?: Source;
} {
  const file = findProjectFile();
  if (file === undefined) return { project: {}, problems: [] };
  const read = readSource(file, largestSource);
  if ("problem" in read) return { project: {}, problems: [read.problem] };
  const source = { file, bytes: read.bytes };
  return { ...parseProject(source), source };
}

/** The address of pages that the project had at a git revision: who changes the project file chooses no links of their own review. */
export function docsAt(revision: string): string | undefined {
  const file = findProjectFile();
  const version = file === undefined ? undefined : readVersion(revision, file, largestSource);
  return version === undefined || !("from" in version) || version.from !== "revision"
    ? undefined
    : parseProject(version).project.docs;
}

function parseProject(source: Source): { readonly project: Project; readonly problems: readonly Problem[] } {
  const { value, problems } = readDocument(source, isProject);
  if (value === undefined) return { project: {}, problems };
  const { specs, out, docs } = value.document;
  const place = (path: string) => fromFolderOf(source.file, path);
  return {
    problems,
    project: {
      ...(specs === undefined ? {} : { specs: specs.map(place) }),
      ...(out === undefined ? {} : { out: place(out) }),
      ...(docs === undefined ? {} : { docs }),
    },
  };
}
