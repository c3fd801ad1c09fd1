import { checkAll, type SynthesizedSpec } from "../compile";
import { isFailing, type Problem } from "../contract/problem";
import { show } from "../contract/visible";
import { compareSpecs, type Side } from "../diff/compare-specs";
import { readVersion } from "../files/read-revision";
import { knowledge } from "../knowledge";
import { renderDiff } from "../report/diff-text";
import { countProblems, toText } from "../report/text";
import { editStage } from "../spec/edit-stage";
import { largestSource, type Source } from "../spec/parse";
import { suggest } from "../spec/suggest";
import { readSources, textsOf } from "./sources";
import type { Terminal } from "./terminal";

/** Formats of `plinth diff`. */
export const diffFormats = ["text", "json", "markdown"] as const;

interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  readonly to?: string;
  readonly against?: string;
}

/**
 * `plinth diff`: what moves from the spec's stage to another one, the next where none is named, or from another version of the spec to
 * it. Gives the exit code.
 */
export function diff(path: string, options: DiffOptions, terminal: Terminal): number {
  const read = readSources([path]);
  if (read.sources.length > 1)
    return refuse(`plinth diff shows one spec; ${show(path)} has ${read.sources.length}`, terminal);
  const fail = (problems: readonly Problem[], sources: readonly Source[]) => {
    terminal.err(`${toText(problems, textsOf(sources), terminal.errColors)}\n${countProblems(problems)}\n`);
    return 1;
  };
  const [named] = read.sources;
  if (named === undefined || isFailing(read.problems, false)) return fail(read.problems, read.sources);
  // What was recorded at gates is no part of what a spec says.
  const source = { file: named.file, bytes: named.bytes };
  const here = compileOne(source);
  if (here.synthesized === undefined) return fail(here.problems, read.sources);
  if (here.problems.length > 0) terminal.err(`${toText(here.problems, textsOf([source]), terminal.errColors)}\n`);

  const stage = chooseStage(path, here.synthesized, options);
  if ("misuse" in stage) return refuse(stage.misuse, terminal);
  const moved = stage.name === undefined ? { source, ...here } : compileAt(source, stage.name);
  if (moved.synthesized === undefined) return fail(moved.problems, [moved.source]);
  const fresh: Side = { taken: "spec", synthesized: moved.synthesized };

  let old: Side = { taken: "spec", synthesized: here.synthesized };
  if (options.against !== undefined) {
    const version = readVersion(options.against, source.file, largestSource);
    if ("problem" in version) return fail([version.problem], []);
    const base = { file: version.file, bytes: version.bytes };
    const compiled = compileOne(base);
    if (compiled.synthesized === undefined) return fail(compiled.problems, [base]);
    old = { taken: version.from, synthesized: compiled.synthesized };
  }
  const report = compareSpecs(old, fresh, knowledge.providers);
  terminal.out(
    options.format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderDiff(report, options.format, terminal.outColors),
  );
  return report.problems.length === 0 ? 0 : fail(report.problems, [moved.source]);
}

function refuse(reason: string, terminal: Terminal): number {
  terminal.err(`error: ${reason}\n`);
  return 2;
}

interface Compiled {
  readonly synthesized: SynthesizedSpec | undefined;
  readonly problems: readonly Problem[];
}

function compileOne(source: Source): Compiled {
  const { specs, problems } = checkAll([source], knowledge);
  return { synthesized: isFailing(problems, false) ? undefined : specs[0], problems };
}

/** The same spec at another stage. */
function compileAt(source: Source, stage: string): Compiled & { readonly source: Source } {
  const text = editStage(source.file, new TextDecoder().decode(source.bytes), stage);
  const edited = { ...source, bytes: Buffer.from(text) };
  return { source: edited, ...compileOne(edited) };
}

/** The stage to compare with; undefined for the spec as it is. */
function chooseStage(
  path: string,
  { timeline, valid }: SynthesizedSpec,
  { to, against }: DiffOptions,
): { readonly name: string | undefined } | { readonly misuse: string } {
  const names = timeline.map(({ stage }) => stage.name);
  if (to !== undefined) {
    if (names.includes(to)) return { name: to };
    const near = suggest(to, names);
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    return { misuse: `${valid.spec.topology} has no stage ${show(to)}; it has: ${names.join(", ")}.${hint}` };
  }
  if (against !== undefined) return { name: undefined };
  const next = names[names.indexOf(valid.spec.stage) + 1];
  return next === undefined
    ? { misuse: `${show(path)} is at its last stage, ${valid.spec.stage}; give --to or --against` }
    : { name: next };
}
