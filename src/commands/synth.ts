import { type PassedSpec, toFolder } from "../compile";
import type { ArtifactFolder } from "../contract/artifact";
import { isFailing } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { compareFolders, findOrphans } from "../files/compare-folders";
import type { RunCache } from "../files/run-cache";
import { type FolderWriter, folderIn, openWriter } from "../files/write-folders";
import type { Source } from "../spec/parse";
import { defaultOut } from "../stage/move-commands";
import type { Changed } from "./changed";
import type { synthFormats } from "./formats";
import type { OpenProject, Project } from "./project";
import { type CheckedSpecs, openEach, showFindings } from "./sources";
import { fail, note, showProblems, type Terminal } from "./terminal";
import { type CompiledSpec, openCache, toCompiled, toWritten } from "./unchanged-specs";

interface SynthOptions extends Changed {
  readonly out?: string;
  readonly format: (typeof synthFormats)[number];
  readonly strict: boolean;
  readonly check: boolean;
  readonly vendors?: string;
}

/** `plinth synth`: one folder a spec below the output folder; nothing is written where anything is wrong. Gives the exit code. */
export async function synth(paths: readonly string[], options: SynthOptions, terminal: Terminal): Promise<number> {
  const { check, changed, base, format } = options;
  const isWhole = !check && !changed && base === undefined;
  const folders: ArtifactFolder[] = [];
  const names: string[] = [];
  const kept: CompiledSpec[] = [];
  let cache: RunCache | undefined;
  let writer: FolderWriter | undefined;
  const begin = (project: OpenProject, vendors: readonly Source[]): RunCache | undefined => {
    const out = outOf(options, project.project);
    if (!check) writer = openWriter(out);
    if (isWhole) cache = openCache(out, format, project, vendors);
    return cache;
  };
  const take = async ({ spec }: PassedSpec): Promise<void> => {
    const folder = toFolder(spec, format);
    names.push(folder.name);
    if (cache !== undefined) kept.push(toCompiled(spec.valid, folder));
    if (writer === undefined) folders.push(folder);
    else await writer.add(folder);
  };
  try {
    const opened = await takeEach(openEach(paths, { ...options, begin }, terminal), take);
    const { problems, project, shown } = opened;
    if (isFailing(problems, options.strict))
      return fail(problems, shown, terminal, check ? "nothing was compared" : "nothing was written");
    const out = outOf(options, project);
    showFindings(opened, terminal);
    const code =
      writer === undefined
        ? compare(folders, out, terminal)
        : await write(writer, kept, opened, { ...options, out }, terminal);
    names.push(...opened.unchanged.map((each) => each.kept.name));
    if (opened.isFolder && !changed) showOrphans(out, names, terminal);
    if (opened.skipped > 0) note(`skipped ${counted(opened.skipped, "file")} without a topology`, terminal);
    return code;
  } finally {
    await writer?.close();
  }
}

/** Takes each spec that passed until one is refused; the others are only looked at. */
async function takeEach(
  opened: ReturnType<typeof openEach>,
  take: (passed: PassedSpec) => Promise<void>,
): Promise<CheckedSpecs> {
  for (let next = opened.next(); ; next = opened.next()) {
    if (next.done) return next.value;
    if (!next.value.isRefused) await take(next.value);
  }
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
  writer: FolderWriter,
  specs: readonly CompiledSpec[],
  { sources, unchanged, problems, ignored, cache }: CheckedSpecs,
  { out, strict }: { readonly out: string; readonly strict: boolean },
  terminal: Terminal,
): Promise<number> {
  const result = await writer.finish();
  if (result.problems.length === 0)
    cache?.save(toWritten(specs, sources, [...problems, ...ignored.map(({ warning }) => warning)]));
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
