import { toFolder } from "../compile";
import type { ArtifactFolder } from "../contract/artifact";
import { isFailing } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { compareFolders, findOrphans } from "../files/compare-folders";
import type { RunCache } from "../files/run-cache";
import { folderIn, writeFolders } from "../files/write-folders";
import { defaultOut } from "../stage/move-commands";
import type { Changed } from "./changed";
import type { synthFormats } from "./formats";
import type { Project } from "./project";
import { type CheckedSpecs, openEach, showFindings } from "./sources";
import { fail, note, showProblems, type Terminal } from "./terminal";
import { type KeptHolder, openCache, toKept, toWritten } from "./unchanged-specs";

interface SynthOptions extends Changed {
  readonly out?: string;
  readonly format: (typeof synthFormats)[number];
  readonly strict: boolean;
  readonly check: boolean;
  readonly vendors?: string;
}

/** `plinth synth`: one folder a spec below the output folder; nothing is written where anything is wrong. Gives the exit code. */
export async function synth(paths: readonly string[], options: SynthOptions, terminal: Terminal): Promise<number> {
  const isWhole = !options.check && !options.changed && options.base === undefined;
  const folders: ArtifactFolder[] = [];
  const kept: KeptHolder[] = [];
  let cache: RunCache | undefined;
  const opened = openEach(
    paths,
    isWhole
      ? {
          ...options,
          openCache: (project, vendors) => {
            cache = openCache(outOf(options, project.project), options.format, project, vendors);
            return cache;
          },
        }
      : options,
    (spec, isRefused) => {
      if (isRefused) return;
      folders.push(toFolder(spec, options.format));
      if (cache !== undefined) kept.push(toKept(spec.valid));
    },
    terminal,
  );
  const { problems, project, shown } = opened;
  if (isFailing(problems, options.strict))
    return fail(problems, shown, terminal, options.check ? "nothing was compared" : "nothing was written");
  const out = outOf(options, project);
  showFindings(opened, terminal);
  const code = options.check
    ? compare(folders, out, terminal)
    : await write(folders, kept, opened, { ...options, out }, terminal);
  const names = [...folders, ...opened.unchanged.map(({ kept }) => kept)].map(({ name }) => name);
  if (opened.isFolder && !options.changed) showOrphans(out, names, terminal);
  if (opened.skipped > 0) note(`skipped ${counted(opened.skipped, "file")} without a topology`, terminal);
  return code;
}

function outOf({ out }: SynthOptions, project: Project): string {
  return out ?? project.out ?? defaultOut;
}

function showOrphans(out: string, names: readonly string[], terminal: Terminal): void {
  const found = findOrphans(out, names);
  if ("reason" in found) note(`orphans in ${visible(out)} are not known: ${found.reason}`, terminal);
  else
    for (const folder of found.orphans)
      note(`orphaned ${visible(folder)}: no spec has its name; destroy what it made, then remove it`, terminal);
}

async function write(
  folders: readonly ArtifactFolder[],
  specs: readonly KeptHolder[],
  { sources, unchanged, problems, ignored, cache }: CheckedSpecs,
  { out, strict }: { readonly out: string; readonly strict: boolean },
  terminal: Terminal,
): Promise<number> {
  const result = await writeFolders(out, folders);
  if (result.problems.length === 0)
    cache?.save(toWritten(specs, folders, sources, [...problems, ...ignored.map(({ warning }) => warning)]));
  showProblems(result.problems, sources, terminal);
  for (const folder of result.completed)
    note(`completed ${visible(folder)}, which an earlier run had left half written`, terminal);
  if (!terminal.isQuiet) {
    const kept = isFailing(result.problems, false) ? [] : unchanged.map((each) => folderIn(out, each.kept.name));
    const same = [...result.unchanged, ...kept].sort();
    const lines = [
      ...result.written.map((path) => `wrote ${visible(path)}`),
      ...same.map((path) => `unchanged ${visible(path)}`),
    ];
    terminal.out(lines.map((line) => `${line}\n`).join(""));
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
