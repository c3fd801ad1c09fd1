import { toConnection } from "../board/connection";
import { type Card, renderBoard } from "../board/render-board";
import type { SynthesizedSpec } from "../compile";
import { isFailing, makeProblem, type Problem, wholeFile } from "../contract/problem";
import { suggest } from "../contract/suggest";
import { counted, show, visible } from "../contract/visible";
import { openKeptFolder } from "../files/kept-folder";
import { readOutput } from "../files/read-output";
import { makePicture } from "../picture/picture";
import type { ShownState } from "../plan/shown";
import { defaultOut } from "../stage/move-commands";
import { promote } from "../stage/promotion";
import { toExactText } from "./exact-text";
import { readStateFile } from "./read-state-file";
import { openSpecs, showFindings } from "./sources";
import { fail, refuse, showProblems, type Terminal } from "./terminal";

/** A value that is given for the connection of this name. */
interface Named {
  readonly name: string;
  readonly value: string;
}

interface BoardOptions {
  readonly out: string;
  /** Where the folders of the specs are. */
  readonly from?: string;
  readonly state: readonly Named[];
  readonly module: readonly Named[];
  readonly vendors?: string;
}

const undone = "nothing was written";

/** `plinth board`: writes one static page of a fleet. Gives the exit code. */
export async function board(paths: readonly string[], options: BoardOptions, terminal: Terminal): Promise<number> {
  const opened = openSpecs(paths, options, terminal);
  const { specs, problems, project, shown } = opened;
  if (isFailing(problems, false)) return fail(problems, shown, terminal, undone);
  const mistake = findMistake(specs, options);
  if (mistake !== undefined) return refuse(mistake, terminal);
  const states = readStates(specs, options);
  if ("problem" in states) return fail([states.problem], shown, terminal, undone);
  showFindings(opened, terminal);

  const from = options.from ?? project.out ?? defaultOut;
  const texts = new Map(opened.sources.map((source) => [source.file, toExactText(source.bytes)]));
  // In a bundle of its own, so that the other commands start without it.
  const { drawSvg } = await import("../drawing/drawing");
  const cards: Card[] = [];
  for (const spec of specs) {
    const { valid, timeline, knowledge } = spec;
    const state = states.byName.get(valid.spec.name);
    const module = options.module.find(({ name }) => name === valid.spec.name)?.value;
    const promotion = promote(spec, texts.get(valid.source.file) ?? "", { state, answers: new Map(), module });
    if ("foreign" in promotion) return fail([foreignState(valid.spec.name, options)], shown, terminal, undone);
    const output = readOutput(from, valid.spec.name, options.out);
    cards.push({
      ...toConnection(spec, promotion.move, state !== undefined),
      links: output.links,
      ...aboutFolder(spec, output.from),
      svg: drawSvg([makePicture(valid.topology, valid.spec, timeline, knowledge.resources)]),
    });
  }
  return write(options.out, cards, terminal);
}

async function write(out: string, cards: readonly Card[], terminal: Terminal): Promise<number> {
  const opened = await openKeptFolder(out, []);
  if ("reason" in opened) return refuse(`${visible(opened.reason)}; ${undone}`, terminal);
  try {
    opened.kept.keep("index.html", renderBoard(cards));
    const { problems } = await opened.kept.save();
    if (isFailing(problems, false)) return fail(problems, [], terminal, undone);
    showProblems(problems, [], terminal);
    terminal.out(`wrote ${counted(cards.length, "connection")} to ${visible(out)}/index.html\n`);
    return 0;
  } finally {
    opened.kept.close();
  }
}

/** What is amiss with the options, in words: a name that no spec has, one that is given twice, a module without a state. */
function findMistake(specs: readonly SynthesizedSpec[], { state, module }: BoardOptions): string | undefined {
  const names = specs.map(({ valid }) => valid.spec.name);
  const lone = module.find(({ name }) => !state.some((each) => each.name === name));
  if (lone !== undefined)
    return `--module ${visible(lone.name)}=… says where in the state to look; give its --state too`;
  for (const given of [state, module]) {
    const foreign = given.find(({ name }) => !names.includes(name));
    if (foreign !== undefined) {
      const near = suggest(foreign.name, names);
      return `no spec has the name ${visible(foreign.name)}${near === undefined ? "" : `; did you mean ${near}?`}`;
    }
    const twice = given.find(({ name }, index) => given.findIndex((each) => each.name === name) !== index);
    if (twice !== undefined) return `${visible(twice.name)} is given twice`;
  }
  if (state.filter(({ value }) => value === "-").length > 1) return "only one state can be standard input";
  return undefined;
}

function readStates(
  specs: readonly SynthesizedSpec[],
  { state }: BoardOptions,
): { readonly byName: ReadonlyMap<string, ShownState> } | { readonly problem: Problem } {
  const byName = new Map<string, ShownState>();
  for (const { valid } of specs) {
    const given = state.find(({ name }) => name === valid.spec.name);
    if (given === undefined) continue;
    const read = readStateFile(given.value);
    if ("problem" in read) return read;
    byName.set(given.name, read.state);
  }
  return { byName };
}

function foreignState(name: string, { state }: BoardOptions): Problem {
  const file = state.find((each) => each.name === name)?.value ?? "-";
  return makeProblem("state-of-other-spec", wholeFile(file), `the state was not made from the spec ${show(name)}`);
}

/** What is amiss with the folder that `plinth synth` wrote. */
function aboutFolder({ valid }: SynthesizedSpec, from: ReturnType<typeof readOutput>["from"]): { folder?: string } {
  if (from === undefined) return { folder: "plinth synth has not written its folder." };
  if (from.digest === valid.digest) return {};
  return {
    folder: `Its folder was written from another version of the spec, at stage ${from.stage}: run plinth synth.`,
  };
}
