import type { TerraformCommand } from "../../generated/types/spec";
import { project as isProject } from "../../generated/validators/index";
import type { Problem } from "../contract/problem";
import { findProjectFile, fromFolderOf, projectPlaces } from "../files/find-project-file";
import { readPlainFile } from "../files/read-plain-file";
import { readVersion } from "../files/read-revision";
import { largestSource, type Source } from "../spec/parse";
import { readDocument } from "../spec/read-document";
import type { ProjectIgnore } from "../spec/settle-warnings";

/** What `plinth.yaml` says, with paths from the present folder; nothing of what it does not say. */
export interface Project {
  readonly specs?: readonly string[];
  readonly out?: string;
  readonly docs?: string;
  readonly command?: TerraformCommand;
  /** Folders with vendor files. */
  readonly vendors?: readonly string[];
  readonly ignored?: readonly ProjectIgnore[];
}

/** A project and what is wrong with its file, with the file for code frames. */
export interface OpenProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly source?: Source;
}

/**
 * The project of the present folder; an empty one where no file has it, or where the file has problems. With a base it is that of the base:
 * who changes the file decides nothing about the review of that change. A base that is a file has none.
 */
export function readProject(base?: string): OpenProject {
  if (base !== undefined) return readProjectAt(base);
  const file = findProjectFile();
  if (file === undefined) return { project: {}, problems: [] };
  const read = readPlainFile(file, largestSource);
  if (read === undefined || "problem" in read)
    return { project: {}, problems: read === undefined ? [] : [read.problem] };
  const source = { file, bytes: read.bytes };
  return { ...parseProject(source, file), source };
}

function readProjectAt(revision: string): OpenProject {
  for (const place of projectPlaces()) {
    const version = readVersion(revision, place, largestSource);
    if ("problem" in version) return { project: {}, problems: [version.problem] };
    if ("isAbsent" in version) continue;
    return version.from === "file"
      ? { project: {}, problems: [] }
      : { ...parseProject(version, place), source: version };
  }
  return { project: {}, problems: [] };
}

/** The project of a file that stands at a place. */
function parseProject(source: Source, at: string): Pick<OpenProject, "project" | "problems"> {
  const { value, problems } = readDocument(source, isProject);
  if (value === undefined) return { project: {}, problems };
  const { parsed, document } = value;
  const { specs, out, docs, command, vendors, ignoredWarnings = {} } = document;
  const place = (path: string) => fromFolderOf(at, path);
  const day = today();
  return {
    problems,
    project: {
      ...(specs === undefined ? {} : { specs: specs.map(place) }),
      ...(out === undefined ? {} : { out: place(out) }),
      ...(docs === undefined ? {} : { docs }),
      ...(command === undefined ? {} : { command }),
      ...(vendors === undefined ? {} : { vendors: vendors.map(place) }),
      ignored: Object.entries(ignoredWarnings).map(([code, { reason, until }]) => ({
        code,
        reason,
        ...(until !== undefined && until < day ? { ended: until } : {}),
        place: parsed.locateKey(["ignoredWarnings", code]),
      })),
    },
  };
}

/** The present day in UTC, so that an ignore ends at the same time everywhere. Nothing that is written has it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
