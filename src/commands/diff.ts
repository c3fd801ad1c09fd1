import { checkAll, type Knowledge, type SynthesizedSpec } from "../compile";
import { isFailing } from "../contract/problem";
import { suggest } from "../contract/suggest";
import { show } from "../contract/visible";
import { compareSpecs, type Side } from "../diff/compare-specs";
import { renderDiff } from "../report/diff-report";
import { toJson } from "../report/to-json";
import { editStage } from "../spec/edit-stage";
import type { Source } from "../spec/parse";
import { readBase } from "./base-version";
import type { diffFormats } from "./formats";
import { type OpenSpec, openSpec } from "./sources";
import { fail, note, refuse, type Terminal } from "./terminal";

interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  readonly to?: string;
  readonly against?: string;
  readonly vendors?: string;
}

/**
 * `plinth diff`: what moves from the spec's stage to another one, the next where none is named, or from another version of the spec to
 * it. Gives the exit code.
 */
export function diff(path: string, options: DiffOptions, terminal: Terminal): number {
  const here = openSpec(path, { command: "diff", vendors: options.vendors, isWithoutEvidence: true }, terminal);
  if (typeof here === "number") return here;
  const stage = chooseStage(path, here.synthesized, options);
  if ("misuse" in stage) return refuse(stage.misuse, terminal);
  const { knowledge } = here.synthesized;
  const moved = stage.name === undefined ? here : compile(atStage(here.source, stage.name), knowledge, terminal);
  if (typeof moved === "number") return moved;

  let old: Side = { taken: "spec", synthesized: here.synthesized };
  if (options.against !== undefined) {
    const version = readBase(options.against, here.source, here.synthesized.valid.source.value);
    if ("problem" in version) return fail([version.problem], [], terminal);
    if ("isAbsent" in version) {
      note(
        `${version.revision} does not have the spec: all of it is new, and who acts is compared with nothing`,
        terminal,
      );
      old = { taken: "nothing", synthesized: { ...moved.synthesized, terraform: {} } };
    } else {
      const base = compile(version, knowledge, terminal);
      if (typeof base === "number") return base;
      old = { taken: version.from, synthesized: base.synthesized };
    }
  }
  const report = compareSpecs(old, { taken: "spec", synthesized: moved.synthesized }, knowledge.providers);
  terminal.out(options.format === "json" ? toJson(report) : renderDiff(report, options.format, terminal.outColors));
  return report.problems.length === 0 ? 0 : fail(report.problems, [moved.source], terminal);
}

/** Another version of the spec; where it has errors, shows them and gives the exit code. */
function compile(
  source: Source,
  knowledge: Knowledge,
  terminal: Terminal,
): Pick<OpenSpec, "source" | "synthesized"> | number {
  const { specs, problems } = checkAll([source], knowledge);
  const [synthesized] = specs;
  return synthesized === undefined || isFailing(problems, false)
    ? fail(problems, [source], terminal)
    : { source, synthesized };
}

/** The same spec at another stage. */
function atStage(source: Source, stage: string): Source {
  return { ...source, bytes: Buffer.from(editStage(source.file, new TextDecoder().decode(source.bytes), stage)) };
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
