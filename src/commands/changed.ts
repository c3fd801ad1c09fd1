import type { Problem } from "../contract/problem";
import { findChanged } from "../files/changed-files";
import { evidencePath } from "../files/read-evidence-file";
import type { Source } from "../spec/parse";

/** What the command line says of specs that are left out. */
export interface Changed {
  readonly changed: boolean;
  /** The git revision that the others are the same as. */
  readonly base?: string;
}

/** The sources that differ from the base, themselves, their evidence or a file that they name, and those that do not; all differ where nobody asked. */
export function splitChanged(
  sources: readonly Source[],
  { changed, base = "HEAD" }: Changed,
): { readonly changed: readonly Source[]; readonly same: readonly Source[]; readonly problems: readonly Problem[] } {
  if (!changed) return { changed: sources, same: [], problems: [] };
  const filesOf = ({ file, files = [] }: Source) =>
    file === "-" ? [] : [file, evidencePath(file) ?? file, ...files.map((each) => each.file)];
  const found = findChanged(base, sources.flatMap(filesOf));
  if ("problem" in found) return { changed: [], same: sources, problems: [found.problem] };
  const differs = (source: Source) => source.file === "-" || filesOf(source).some(found.isChanged);
  return { changed: sources.filter(differs), same: sources.filter((source) => !differs(source)), problems: [] };
}
