import { checkAll, type SynthesizedSpec } from "../compile";
import type { Evidence } from "../contract/evidence";
import { makeProblem, type Problem, wholeFile } from "../contract/problem";
import { show } from "../contract/visible";
import { evidencePath } from "../files/evidence-path";
import { type Replacement, replaceFiles } from "../files/replace-files";
import { isEmpty } from "../plan/shown";
import { promoteReport, renderPromotion } from "../report/promote-report";
import { toJson } from "../report/to-json";
import { toEvidenceText } from "../spec/evidence-text";
import type { Source } from "../spec/parse";
import { goBack, type Move, type Observations, promote as promoteSpec } from "../stage/promotion";
import { findHere } from "../stage/timeline";
import { findMistake, type GivenAnswer } from "./evidence-option";
import { toExactText } from "./exact-text";
import { findPlace } from "./find-place";
import type { promoteFormats } from "./formats";
import { readStateFile } from "./read-state-file";
import { openSpec } from "./sources";
import { fail, note, refuse, type Terminal } from "./terminal";

interface PromoteOptions {
  readonly format: (typeof promoteFormats)[number];
  readonly state?: string;
  readonly evidence: readonly GivenAnswer[];
  readonly module?: string;
  readonly out?: string;
  readonly back: boolean;
  readonly vendors?: string;
}

/**
 * `plinth promote`: evaluates the gate of the present stage and moves the spec to the next one where it is open; with `back` to the one
 * before. Answers are recorded in either case. Gives the exit code.
 */
export async function promote(path: string, options: PromoteOptions, terminal: Terminal): Promise<number> {
  const misuse = findMisuse(path, options);
  if (misuse !== undefined) return refuse(misuse, terminal);
  const undone = "nothing was written";
  const opened = openSpec(path, { command: "promote", vendors: options.vendors, undone }, terminal);
  if (typeof opened === "number") return opened;
  const { source, synthesized, project } = opened;
  const stop = (problems: readonly Problem[]) => fail(problems, [source], terminal, undone);

  const here = findHere(synthesized.timeline);
  const mistake = findMistake(options.evidence, here.stage.name, here.text.gate);
  if (mistake !== undefined) return refuse(mistake, terminal);
  const state = options.state === undefined ? undefined : readStateFile(options.state);
  if (state !== undefined && "problem" in state) return stop([state.problem]);

  const text = toExactText(source.bytes);
  const place = findPlace(synthesized.valid.spec, options.out, project.out);
  const move = decide(synthesized, text, { state: state?.state, place }, options);
  if ("problem" in move) return stop([move.problem]);
  const broken = move.text === undefined ? [] : findBroken(source, move.text, synthesized);
  if (broken.length > 0) return stop(broken);
  const evidenceFile = source.evidence?.file ?? evidencePath(source.file) ?? source.file;
  const unwritten = await replaceFiles(replacements(source, text, evidenceFile, move));
  if (unwritten.length > 0) return stop(unwritten);
  if (state !== undefined && isEmpty(state.state))
    note(
      `the state is empty: was terraform run in the folder of the ${synthesized.valid.spec.terraform.shape === "root" && options.module === undefined ? "output" : "root module"}?`,
      terminal,
    );
  else if (isOutsideModule(synthesized, move, options))
    note("the spec is compiled as a module: name its address in the root with --module, such as module.NAME", terminal);
  const report = promoteReport(synthesized.valid, text, evidenceFile, move);
  terminal.out(
    options.format === "json" ? toJson(report) : renderPromotion(report, terminal.outColors, place === undefined),
  );
  return report.moved || report.done ? 0 : 1;
}

function findMisuse(path: string, { back, evidence, state, module }: PromoteOptions): string | undefined {
  if (path === "-") return "standard input cannot be edited; name the file";
  if (back && evidence.length > 0) return "--back asks nothing of people, so it takes no --evidence";
  if (module !== undefined && state === undefined) return "--module says where in the state to look; give --state too";
  return undefined;
}

/** Whether nothing was found because a module's addresses have another start in the state of its root. */
function isOutsideModule({ valid }: SynthesizedSpec, { gate }: Move, { state, module }: PromoteOptions): boolean {
  const items = (gate?.items ?? []).filter(({ kind }) => kind === "state");
  const isLost = items.length > 0 && items.every(({ answer }) => answer === "unknown");
  return valid.spec.terraform.shape === "module" && state !== undefined && module === undefined && isLost;
}

function decide(
  synthesized: SynthesizedSpec,
  text: string,
  known: Pick<Observations, "state" | "place">,
  { back, evidence, module, state: named }: PromoteOptions,
): Move | { readonly problem: Problem } {
  const answers: Evidence = new Map(evidence.map(({ key, ...answer }) => [key, answer]));
  const promotion = (back ? goBack : promoteSpec)(synthesized, text, { ...known, answers, module });
  if ("move" in promotion) return promotion.move;
  const { topology, name } = promotion.foreign;
  const message = `the state was made from ${show(name)} of ${show(topology)}, not from this spec`;
  return { problem: makeProblem("state-of-other-spec", wholeFile(named ?? "-"), message) };
}

/** What would be wrong with the spec at its new stage. */
function findBroken(source: Source, text: string, { knowledge }: SynthesizedSpec): Problem[] {
  const { problems } = checkAll([{ ...source, bytes: Buffer.from(text) }], knowledge);
  return problems.filter(({ severity }) => severity === "error");
}

/** The evidence goes first: recorded without a move it does no harm, the other way round the move has no reason on record. */
function replacements(source: Source, text: string, evidenceFile: string, move: Move): Replacement[] {
  const before = source.evidence === undefined ? undefined : toExactText(source.evidence.bytes);
  const after =
    move.evidence === undefined || Object.keys(move.evidence.stages).length === 0
      ? undefined
      : toEvidenceText(evidenceFile, move.evidence);
  return [
    ...(move.evidence === undefined ? [] : [{ path: evidenceFile, before, after, isNamed: false }]),
    ...(move.text === undefined ? [] : [{ path: source.file, before: text, after: move.text, isNamed: true }]),
  ];
}
