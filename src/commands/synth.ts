import { toFolders } from "../compile";
import type { ArtifactFolder } from "../contract/artifact";
import { isFailing } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { compareFolders, findOrphans } from "../files/compare-folders";
import { writeFolders } from "../files/write-folders";
import type { Source } from "../spec/parse";
import { defaultOut } from "../stage/move-commands";
import type { Changed } from "./changed";
import { openSpecs } from "./sources";
import { fail, note, showIgnored, showProblems, type Terminal } from "./terminal";

/** Formats of `plinth synth`. */
export const synthFormats = ["hcl", "json"] as const;

interface SynthOptions extends Changed {
  readonly out?: string;
  readonly format: (typeof synthFormats)[number];
  readonly strict: boolean;
  readonly check: boolean;
  readonly vendors?: string;
}

/** `plinth synth`: one folder a spec below the output folder; nothing is written where anything is wrong. Gives the exit code. */
export async function synth(paths: readonly string[], options: SynthOptions, terminal: Terminal): Promise<number> {
  const opened = openSpecs(paths, options, terminal.progress);
  const { sources, specs, problems, project, shown } = opened;
  if (isFailing(problems, options.strict))
    return fail(problems, shown, terminal, options.check ? "nothing was compared" : "nothing was written");
  const folders = toFolders(specs, options.format);
  const out = options.out ?? project.out ?? defaultOut;
  showProblems(problems, shown, terminal);
  showIgnored(opened.ignored, terminal);
  const code = options.check
    ? compare(folders, out, terminal)
    : await write(folders, sources, { ...options, out }, terminal);
  if (opened.isFolder && !options.changed) showOrphans(out, folders, terminal);
  if (opened.skipped > 0) note(`skipped ${counted(opened.skipped, "file")} without a topology`, terminal);
  return code;
}

function showOrphans(out: string, folders: readonly ArtifactFolder[], terminal: Terminal): void {
  const names = folders.map(({ name }) => name);
  const found = findOrphans(out, names);
  if ("reason" in found) note(`orphans in ${visible(out)} are not known: ${found.reason}`, terminal);
  else
    for (const folder of found.orphans)
      note(`orphaned ${visible(folder)}: no spec has its name; destroy what it made, then remove it`, terminal);
}

async function write(
  folders: readonly ArtifactFolder[],
  sources: readonly Source[],
  { out, strict }: { readonly out: string; readonly strict: boolean },
  terminal: Terminal,
): Promise<number> {
  const result = await writeFolders(out, folders);
  showProblems(result.problems, sources, terminal);
  for (const folder of result.completed)
    note(`completed ${visible(folder)}, which an earlier run had left half written`, terminal);
  if (!terminal.isQuiet) {
    for (const folder of result.written) terminal.out(`wrote ${visible(folder)}\n`);
    for (const folder of result.unchanged) terminal.out(`unchanged ${visible(folder)}\n`);
  }
  return isFailing(result.problems, strict) ? 1 : 0;
}

/** Says which files are not as they would be written. */
function compare(folders: readonly ArtifactFolder[], out: string, terminal: Terminal): number {
  const { stale, problems } = compareFolders(out, folders);
  showProblems(problems, [], terminal);
  for (const path of stale) terminal.out(`stale ${visible(path)}\n`);
  if (stale.length > 0) terminal.err("run plinth synth and commit what it writes\n");
  return stale.length > 0 || isFailing(problems, false) ? 1 : 0;
}
