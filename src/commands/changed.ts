import type { Problem } from "../contract/problem";
import { findChanged } from "../files/changed-files";
import { evidencePath, nodesPath } from "../files/evidence-path";
import { projectPlaces } from "../files/find-project-file";
import { readVendors } from "../files/read-vendors";
import { largestSource, type Source } from "../spec/parse";

/** What the command line says of specs that are left out. */
export interface Changed {
  readonly changed: boolean;
  /** The git revision that the others are the same as. */
  readonly base?: string;
}

/**
 * The sources that differ from the base, themselves, their evidence, their cluster's nodes or a file that they name, and those that do not; all differ where nobody
 * asked. Without a base all differ from the last commit where the project's file or a vendor file in one of the `folders` does; with one, both
 * are those of the base. The base is looked for in either case.
 */
export function splitChanged(
  sources: readonly Source[],
  { changed, base }: Changed,
  folders: readonly string[],
): { readonly changed: readonly Source[]; readonly same: readonly Source[]; readonly problems: readonly Problem[] } {
  if (!changed) {
    const known = base === undefined ? undefined : findChanged(base, []);
    return { changed: sources, same: [], problems: known && "problem" in known ? [known.problem] : [] };
  }
  const filesOf = ({ file, files = [] }: Source) =>
    file === "-" ? [] : [file, evidencePath(file) ?? file, nodesPath(file), ...files.map((each) => each.file)];
  const shared = base === undefined ? projectPlaces() : [];
  const found = findChanged(base ?? "HEAD", [...shared, ...sources.flatMap(filesOf)]);
  if ("problem" in found) return { changed: [], same: sources, problems: [found.problem] };
  const isOther = (folder: string) => {
    const { others, problems } = readVendors(folder, "HEAD", largestSource);
    return others.length + problems.length > 0;
  };
  if (shared.some(found.isChanged) || (base === undefined && folders.some(isOther)))
    return { changed: sources, same: [], problems: [] };
  const differs = (source: Source) => source.file === "-" || filesOf(source).some(found.isChanged);
  return { changed: sources.filter(differs), same: sources.filter((source) => !differs(source)), problems: [] };
}
