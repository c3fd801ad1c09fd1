import { isDeepStrictEqual } from "node:util";
import type { GateReport, NextMove } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import { byKey } from "../contract/entries";
import {
  currentAnswers,
  type Evidence,
  type EvidenceFile,
  type ObservedItem,
  type Values,
  withoutStages,
  withStage,
} from "../contract/evidence";
import type { Prose } from "../contract/prose";
import { toPlainText } from "../encoders/prose-text";
import { findMadeFrom, type MadeFrom } from "../plan/made-from";
import { collectResources, type ShownState } from "../plan/shown";
import { editStage } from "../spec/edit-stage";
import { isResource, modulePrefix } from "../terraform/address";
import { applySummary, backSummary } from "./expected-plan";
import { evaluateGate, type GateItemResult, worstOf } from "./gate";
import { appliedItem, gateReport, shown } from "./gate-report";
import { moveCommands, type Place, type Workplace, workplaceOf } from "./move-commands";
import { findShownFills, findShownValues, recordedFills } from "./shown-values";
import { findHere, resourcesOf, type TimelineStage } from "./timeline";

/** What is known when a spec is moved. */
export interface Observations {
  readonly state: ShownState | undefined;
  /** Answers that are given now. */
  readonly answers: Evidence;
  /** Address of the module in a root; undefined where the spec's output is the root. */
  readonly module: string | undefined;
  /** Where the output is, where that is known. */
  readonly place?: Place | undefined;
}

/** What a move comes to, or why the spec stays. */
export interface Move {
  readonly direction: "forward" | "back";
  readonly from: string;
  /** The stage next to it in that direction. */
  readonly to: string | undefined;
  readonly reason: string;
  /** Whether the last stage is reached and its gate is open: there is nothing left to do. */
  readonly isDone: boolean;
  readonly gate?: GateReport;
  /** The new text of the spec; undefined where it stays. */
  readonly text: string | undefined;
  /** What the evidence file is to hold, without stages where it has nothing left to say; undefined where it stays as it is. */
  readonly evidence: EvidenceFile | undefined;
  /** Keys that were answered now, keys whose answers were about an earlier version, and stages whose evidence is removed. */
  readonly written: { readonly recorded: string[]; readonly dropped: string[]; readonly removed: string[] };
  readonly next?: NextMove;
}

/** Either a move, or that the state was made from another spec. */
export type Promotion = { readonly move: Move } | { readonly foreign: MadeFrom };

const nothingWritten = { recorded: [], dropped: [], removed: [] };

/**
 * Evaluates the gate of the present stage and, where it is open, moves the spec, whose text is `text`, to the next one. Answers are
 * recorded in any case.
 */
export function promote(synthesized: SynthesizedSpec, text: string, observations: Observations): Promotion {
  const { valid, timeline, evidence } = synthesized;
  const { state, module, answers: given, place } = observations;
  const here = findHere(timeline);
  const next = timeline[timeline.indexOf(here) + 1];
  const made = findMaker(synthesized, observations);
  if (isForeign(made, synthesized)) return { foreign: made };

  const answers: Evidence = new Map([...currentAnswers(here.recorded), ...given]);
  const workplace = workplaceOf(valid.spec, valid.source.file, module, place);
  const isTold = made !== undefined || (module === undefined && valid.spec.terraform.shape === "root");
  const applied =
    state !== undefined && isTold ? [appliedItem(valid, order(timeline), state, made, workplace, "this version")] : [];
  const isApplied = applied.length > 0 && worstOf(applied) === "open";
  const result = evaluateGate(here.text.gate, state, answers, module, isApplied ? resourcesOf(here) : []);
  // What a state of another stage or version shows is no evidence of this one.
  const isSeen = state !== undefined && worstOf(applied) === "open";
  const fills = valid.topology.fills(valid.spec);
  const values = isSeen ? findShownValues(fills, here, state, module) : keptValues(here);
  const known = isSeen ? findShownFills(fills, here, state, module) : recordedFills(fills, values);
  const items = [...applied, ...gateReport(result, valid, workplace, here.adds, known).items];
  const answer = worstOf(items);
  const isMoving = answer === "open" && next !== undefined;
  const seen = isSeen ? result.items.flatMap(toObservation) : keptObservations(here);
  // A value that was told and is another one now, such as the id of an endpoint made anew, is never left to stand.
  const isOutdated = here.recorded?.isCurrent === true && !isDeepStrictEqual(values, keptValues(here));
  // What is seen at the last stage says whether the connection is done, so a look that finds it is not is kept as well.
  const isRecording = isMoving || given.size > 0 || isOutdated || (next === undefined && (isSeen || answer === "open"));
  const recorded = isRecording ? record(synthesized, here, answers, { seen, values }) : undefined;
  const gate = {
    open: `the gate of ${here.stage.name} is open`,
    closed: `the gate of ${here.stage.name} is closed`,
    unknown: `the gate of ${here.stage.name} is not open: not all that it asks for was observed`,
  }[answer];
  const move: Move = {
    direction: "forward",
    from: here.stage.name,
    to: next?.stage.name,
    reason:
      next !== undefined
        ? gate
        : answer === "open"
          ? `${gate}, and ${here.stage.name} is the last stage: the connection is done`
          : `${gate}; ${here.stage.name} is the last stage, and the connection is done once it is open`,
    isDone: next === undefined && answer === "open",
    gate: { answer, items },
    text: isMoving ? editStage(valid.source.file, text, next.stage.name) : undefined,
    evidence: isDeepStrictEqual(recorded, evidence) ? undefined : recorded,
    written: {
      recorded: [...given.keys()],
      dropped: here.recorded?.isCurrent === false ? [...here.recorded.answers.keys()] : [],
      removed: [],
    },
    ...(isMoving
      ? {
          next: nextMove(synthesized, workplace, next, next.text.purpose, applySummary(valid.spec, next), [
            ...(next.text.cautions ?? []).map((caution) => toPlainText(caution)),
          ]),
        }
      : {}),
  };
  return { move };
}

/**
 * Moves the spec back by one stage. What was recorded at both stages is removed, because it has to be looked at again. With a state,
 * only where that was made at the present stage, so that nobody goes back twice with nothing applied between.
 */
export function goBack(synthesized: SynthesizedSpec, text: string, observations: Observations): Promotion {
  const { valid, timeline, evidence } = synthesized;
  const { spec } = valid;
  const { state, module, place } = observations;
  const made = findMaker(synthesized, observations);
  if (isForeign(made, synthesized)) return { foreign: made };
  const here = findHere(timeline);
  const index = timeline.indexOf(here);
  const before = timeline[index - 1];
  const workplace = workplaceOf(spec, valid.source.file, module, place);
  const item = state && appliedItem(valid, order(timeline), state, made, workplace, "any version");
  const staying: Move = {
    direction: "back",
    from: here.stage.name,
    to: before?.stage.name,
    reason: `${here.stage.name} is the first stage of ${spec.topology}; RUNBOOK.md says how to take it away`,
    isDone: false,
    ...(item === undefined ? {} : { gate: { answer: item.answer, items: [item] } }),
    text: undefined,
    evidence: undefined,
    written: nothingWritten,
  };
  if (before === undefined) return { move: staying };
  if (item !== undefined && item.answer !== "open") {
    const reason = `the state does not show ${here.stage.name}, and what comes before is taken back one stage at a time`;
    return { move: { ...staying, reason } };
  }
  const left = [before.stage.name, here.stage.name];
  const removed = left.filter((stage) => evidence !== undefined && Object.hasOwn(evidence.stages, stage));
  const known = state && collectResources(state);
  // An apply that failed has left some of it unmade.
  const destroyed = here.adds.filter(
    (address) => isResource(address) && known?.has(`${modulePrefix(module)}${address}`) !== false,
  );
  const cautions = [
    ...(destroyed.length === 0 ? [] : [`The plan deletes ${destroyed.join(", ")}, and nothing else.`]),
    ...here.changes.map(
      ({ address, argument, from }) =>
        `The plan updates ${address}.${argument} back to ${JSON.stringify(from)}, in place.`,
    ),
    ...(here.changes.length === 0
      ? []
      : [`Where the apply of ${here.stage.name} failed, what it did not change is no update of this plan.`]),
    ...(state === undefined && index > 1
      ? ["Apply this before going back further, because plinth review refuses two stages at once."]
      : []),
  ];
  const move: Move = {
    ...staying,
    reason: `going back needs no gate; what ${here.stage.name} brought is taken back`,
    text: editStage(valid.source.file, text, before.stage.name),
    evidence:
      removed.length === 0 || evidence === undefined ? undefined : withoutStages(evidence, removed, order(timeline)),
    written: { ...nothingWritten, removed },
    next: nextMove(synthesized, workplace, before, here.text.rollback, backSummary(spec, here, destroyed), cautions),
  };
  return { move };
}

function findMaker({ valid }: SynthesizedSpec, { state, module }: Observations): MadeFrom | undefined {
  return state && findMadeFrom(state, module, valid.spec.name);
}

function isForeign(made: MadeFrom | undefined, { valid: { spec } }: SynthesizedSpec): made is MadeFrom {
  return made !== undefined && (made.name !== spec.name || made.topology !== spec.topology);
}

/** What follows a move into a stage. */
function nextMove(
  { valid }: SynthesizedSpec,
  workplace: Workplace,
  stage: TimelineStage,
  purpose: Prose,
  plan: Prose,
  cautions: string[],
): NextMove {
  return {
    purpose: toPlainText(purpose),
    plan: toPlainText(plan),
    cautions,
    ...shown(moveCommands(workplace), valid),
    actor: stage.text.actor,
  };
}

function record(
  { valid, timeline, evidence }: SynthesizedSpec,
  here: TimelineStage,
  answers: Evidence,
  { seen, values }: { readonly seen: readonly ObservedItem[]; readonly values: Values },
): EvidenceFile {
  const { topology, name } = valid.spec;
  const file: EvidenceFile = evidence ?? { version: 1, topology, name, stages: {} };
  const recorded = {
    spec: valid.digest,
    answers: Object.fromEntries(byKey(answers)),
    ...(values.size === 0 ? {} : { values: Object.fromEntries(byKey(values)) }),
    ...(seen.length === 0 ? {} : { observed: [...seen] }),
  };
  return withStage(file, here.stage.name, recorded, order(timeline));
}

function keptObservations({ recorded }: TimelineStage): ObservedItem[] {
  return recorded?.isCurrent === true ? [...recorded.observed] : [];
}

function keptValues({ recorded }: TimelineStage): Values {
  return recorded?.isCurrent === true ? recorded.values : new Map();
}

function toObservation({ isOfState, name, answer, observed, expected }: GateItemResult): ObservedItem[] {
  return isOfState ? [{ item: name, answer, observed, expected }] : [];
}

function order(timeline: readonly TimelineStage[]): string[] {
  return timeline.map(({ stage }) => stage.name);
}
