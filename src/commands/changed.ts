import type { Problem } from "../contract/problem";
import { findChanged } from "../files/changed-files";
import type { Source } from "../spec/parse";

/** What the command line says of specs that are left out. */
export interface Changed {
  readonly changed: boolean;
  /** The git revision that the others are the same as. */
  readonly base?: string;
}

/** The sources that differ from the base, themselves or their evidence, and those that do not; all differ where nobody asked. */
export function splitChanged(
  sources: readonly Source[],
  { changed, base = "HEAD" }: Changed,
): { readonly changed: readonly Source[]; readonly same: readonly Source[]; readonly problems: readonly Problem[] } {
  if (!changed) return { changed: sources, same: [], problems: [] };
  const found = findChanged(base);
  if ("problem" in found) return { changed: [], same: sources, problems: [found.problem] };
  const differs = ({ file, evidence }: Source) =>
    found.isChanged(file) || (evidence !== undefined && found.isChanged(evidence.file));
  return { changed: sources.filter(differs), same: sources.filter((source) => !differs(source)), problems: [] };
}
