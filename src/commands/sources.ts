import type { IgnoredWarning } from "../../generated/types/output";
import { checkAll, checkEach, drain, type PassedSpec, type SynthesizedSpec } from "../compile";
import { fileProblem, isFailing, type Problem } from "../contract/problem";
import { suggest } from "../contract/suggest";
import { show } from "../contract/visible";
import { evidencePath } from "../files/evidence-path";
import { findSpecs } from "../files/find-specs";
import { readPlainFile } from "../files/read-plain-file";
import { readSource } from "../files/read-source";
import type { RunCache } from "../files/run-cache";
import { largestSource, parse, type Source } from "../spec/parse";
import { type Changed, splitChanged } from "./changed";
import { expectMuchWork } from "./compilers";
import { openKnowledge } from "./open-knowledge";
import { foldersOf } from "./open-project";
import { type OpenProject, type Project, readProject } from "./project";
import { withFiles, withNodes } from "./read-named-files";
import { findUnknownIgnores, findUnmetIgnores, withSettings } from "./settings";
import { fail, note, refuse, showIgnored, showProblems, type Terminal } from "./terminal";
import { holderOf, type UnchangedSpec } from "./unchanged-specs";

/** The specs that a user named, read, each with the evidence file and the nodes of its cluster beside it and the files that it names. */
interface Sources {
  readonly sources: readonly Source[];
  /** Specs that are as an earlier run found and wrote them. */
  readonly unchanged: readonly UnchangedSpec[];
  readonly problems: readonly Problem[];
  readonly project: Project;
  /** Files in named folders that are no specs. */
  readonly skipped: number;
  /** Whether a folder was named, so that its specs are all that there are. */
  readonly isFolder: boolean;
}

/**
 * Reads every spec that is named, or those of the project where none is, or what is in `specs`; a file found in a folder that has no key `topology`
 * is skipped and counted. What the cache knows is not read further.
 */
export function readSources(
  named: readonly string[],
  { project, problems: wrong }: OpenProject,
  cache?: RunCache,
): Sources {
  const paths = named.length === 0 ? (project.specs ?? ["specs"]) : named;
  const found = findSpecs(paths);
  const problems = [...wrong, ...found.problems];
  const sources: Source[] = [];
  const unchanged: UnchangedSpec[] = [];
  const others: string[] = [];
  for (const { path, named } of found.specs) {
    const read = readSource(path, largestSource);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const bare = { file: path, bytes: read.bytes };
    const kept = cache?.find(path, read.bytes);
    if (kept !== undefined) {
      unchanged.push({ source: bare, kept });
      continue;
    }
    if (!named && !isMeantAsSpec(bare)) {
      others.push(path);
      continue;
    }
    const source = withNodes(withFiles(bare));
    const beside = evidencePath(path);
    const evidence = beside === undefined ? undefined : readPlainFile(beside, largestSource);
    if (evidence !== undefined && "problem" in evidence) problems.push(evidence.problem);
    else if (evidence === undefined || beside === undefined) sources.push(source);
    else sources.push({ ...source, evidence: { file: beside, bytes: evidence.bytes } });
  }
  if (sources.length + unchanged.length === 0 && problems.length === 0)
    problems.push(fileProblem("no-specs", paths.join(" ")));
  const theirs = new Set([
    ...sources.flatMap(({ files = [] }) => files.map(({ file }) => file)),
    ...unchanged.flatMap(({ kept }) => Object.keys(kept.read)),
  ]);
  const skipped = others.filter((path) => !theirs.has(path)).length;
  return { sources, unchanged, project, problems, skipped, isFolder: found.specs.some(({ named }) => !named) };
}

/** What was found where the specs of a run were checked, each alone and all together. */
export interface CheckedSpecs extends Sources {
  /** Warnings that a spec or the project says are right. */
  readonly ignored: readonly IgnoredWarning[];
  /** What problems may lie in, for code frames: the specs, the project's file, vendor files with problems. */
  readonly shown: readonly Source[];
  /** Where what this run writes is kept for the next one. */
  readonly cache?: RunCache | undefined;
}

/** The specs of a run that passed, and what was found. */
export interface OpenSpecs extends CheckedSpecs {
  readonly specs: readonly SynthesizedSpec[];
}

/** What the command line says of which specs are opened, and with what. */
export interface OpeningSpecs extends Partial<Changed> {
  /** The folder of a company's vendor files. */
  readonly vendors?: string;
  /** Told of the project and the vendor files before specs are read; gives what earlier runs kept, for a run that compiles all specs. */
  readonly begin?: (project: OpenProject, vendors: readonly Source[]) => RunCache | undefined;
}

/**
 * Reads and checks every spec that `paths` name, with the vendor files of a folder where one is named; where only changed ones are asked for, the
 * others are only what these may collide with. With a base, `plinth.yaml` and the vendor files are those of the base.
 */
export function openSpecs(paths: readonly string[], opening: OpeningSpecs = {}, terminal?: Terminal): OpenSpecs {
  const specs: SynthesizedSpec[] = [];
  return { ...drain(openEach(paths, opening, terminal), ({ spec }) => specs.push(spec)), specs };
}

/** As many are compiled before V8 would have compiled what compiles them. */
const fewSpecs = 4;

/** Does what `openSpecs` does, and gives each spec away instead of keeping it. */
export function* openEach(
  paths: readonly string[],
  { vendors, changed = false, begin, ...since }: OpeningSpecs,
  terminal?: Terminal,
): Generator<PassedSpec, CheckedSpecs, void> {
  const project = readProject(since.base);
  const folders = foldersOf(vendors, project);
  const known = openKnowledge(folders, since.base, (text) => terminal && note(text, terminal));
  const cache = "problems" in known ? undefined : begin?.(project, known.sources);
  const read = readSources(paths, project, cache);
  if (read.sources.length > fewSpecs) expectMuchWork();
  const split =
    project.problems.length > 0
      ? { changed: read.sources, same: [], problems: [] }
      : splitChanged(read.sources, { ...since, changed }, folders);
  const shown = withProject([...split.changed, ...read.unchanged.map(({ source }) => source)], project);
  const opened = { ...read, sources: split.changed, shown, cache };
  const unread = [...read.problems, ...split.problems];
  if ("problems" in known)
    return {
      ...opened,
      ...{ ignored: [], problems: [...unread, ...known.problems] },
      shown: [...opened.shown, ...known.sources],
    };
  const knowledge = withSettings(known.knowledge, project.project, split.changed, since.base);
  const passed = read.unchanged.map((each) => holderOf(each, knowledge));
  const { ignored, problems: found } = yield* checkEach(split.changed, knowledge, {
    onProgress: terminal?.progress,
    beside: split.same,
    passed,
  });
  const problems = [...unread, ...findUnknownIgnores(project.project, knowledge), ...found];
  const isWhole = paths.length === 0 && !changed;
  const unmet = isWhole ? findUnmetIgnores(project.project, problems, ignored) : [];
  return { ...opened, ignored, problems: [...problems, ...unmet] };
}

function withProject(sources: readonly Source[], { source }: OpenProject): Source[] {
  return [...sources, ...(source === undefined ? [] : [source])];
}

/** The one spec that a command is about. */
export interface OpenSpec {
  readonly source: Source;
  readonly synthesized: SynthesizedSpec;
  readonly project: Project;
  /** Warnings that the spec or the project says are right. */
  readonly ignored: readonly IgnoredWarning[];
}

/** Which command opens a spec, and what does not happen where it has errors. */
interface Opening {
  readonly command: string;
  /** A folder with vendor files. */
  readonly vendors: string | undefined;
  readonly undone?: string;
  /** What was there before a change, as a file or a git revision. */
  readonly base?: string | undefined;
  /** Where what was recorded at gates is no part of what is asked. */
  readonly isWithoutEvidence?: true;
  /** Whether the result of the command lists the warnings that are ignored. */
  readonly listsIgnored?: true;
}

/** What was found in specs, beside the result of a command: their problems, then the warnings that are ignored. */
export function showFindings(
  { problems, shown, ignored }: Pick<OpenSpecs, "problems" | "shown" | "ignored">,
  terminal: Terminal,
): void {
  showProblems(problems, shown, terminal);
  showIgnored(ignored, terminal);
}

/** Opens the spec that `path` names and shows its warnings, also those that are ignored; where that is not one spec without errors, says so and gives the exit code. */
export function openSpec(path: string, opening: Opening, terminal: Terminal): OpenSpec | number {
  const project = readProject(opening.base);
  const { sources, problems: unread } = readSources([path], project);
  const [found, other] = sources;
  if (other !== undefined)
    return refuse(`plinth ${opening.command} takes one spec; ${show(path)} has ${sources.length}`, terminal);
  if (found === undefined) return fail(unread, withProject([], project), terminal, opening.undone, 0);
  const { evidence: _, ...bare } = found;
  const source = opening.isWithoutEvidence ? bare : found;
  const known = openKnowledge(foldersOf(opening.vendors, project), opening.base, (text) => note(text, terminal));
  const shown = withProject([source], project);
  if ("problems" in known)
    return fail([...unread, ...known.problems], [...shown, ...known.sources], terminal, opening.undone, 1);
  const knowledge = withSettings(known.knowledge, project.project, [source], opening.base);
  const checked = checkAll([source], knowledge);
  const problems = [...unread, ...findUnknownIgnores(project.project, knowledge), ...checked.problems];
  const [synthesized] = checked.specs;
  if (isFailing(problems, false) || synthesized === undefined)
    return fail(problems, shown, terminal, opening.undone, 1);
  showProblems(problems, shown, terminal);
  if (!opening.listsIgnored) showIgnored(checked.ignored, terminal);
  return { source, synthesized, project: project.project, ignored: checked.ignored };
}

/**
 * Whether a file in a folder is meant as a spec: it has a key `topology`, or one that looks like a slip of it. A file that cannot be
 * parsed counts as one where the key starts a line.
 */
function isMeantAsSpec(source: Source): boolean {
  // In UTF-16 every second byte of such a text is zero.
  const text = new TextDecoder("latin1").decode(source.bytes).replaceAll("\0", "");
  if (!source.file.endsWith(".json") && /^(?:- |\u00ff\u00fe|\u00fe\u00ff)?topology\s*:/m.test(text)) return true;
  const parsed = parse(source).value;
  if (parsed !== undefined) return Object.keys(parsed.value).some((key) => suggest(key, ["topology"]) !== undefined);
  return /^\{?\s{0,4}["']?topology["']?\s*:/m.test(text);
}
