import type { Knowledge } from "../compile";
import { openKnowledge } from "./open-knowledge";
import { type OpenProject, readProject } from "./project";
import { fail, type Terminal } from "./terminal";

/** The folders with vendor files: the one of the command line, or those of the project. */
export function foldersOf(named: string | undefined, { project }: OpenProject): readonly string[] {
  return named === undefined ? (project.vendors ?? []) : [named];
}

/** The project and what is known with its vendor files, for commands that open no spec; where it has errors, shows them and gives the exit code. */
export function openProject(
  vendors: string | undefined,
  terminal: Terminal,
  undone: string,
): { readonly project: OpenProject["project"]; readonly knowledge: Knowledge } | number {
  const project = readProject();
  const shown = project.source === undefined ? [] : [project.source];
  if (project.problems.length > 0) return fail(project.problems, shown, terminal, undone, 0);
  const known = openKnowledge(foldersOf(vendors, project));
  if ("problems" in known) return fail(known.problems, known.sources, terminal, undone, 0);
  return { project: project.project, knowledge: known.knowledge };
}
