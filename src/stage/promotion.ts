import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { PromoteReport } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import {
  currentAnswers,
  type Evidence,
  type EvidenceFile,
  type ObservedItem,
  withoutStages,
  withStage,
} from "../contract/evidence";
import { applySummary, backSummary } from "../documents/moves";
import { toPlainText } from "../encoders/prose";
import { findMadeFrom, type MadeFrom } from "../plan/made-from";
import type { ShownState } from "../plan/shown";
import { editStage } from "../spec/edit-stage";
import { isResource } from "../terraform/address";
import { evaluateGate, type GateAnswer, type GateItemResult } from "./gate";
import { appliedItem, shown, toItem } from "./gate-report";
import { moveCommands, workplaceOf } from "./move-commands";
import type { TimelineStage } from "./timeline";

/** What a move of a spec starts from. */
export interface Standing {
  readonly synthesized: SynthesizedSpec;
  /** The text of the spec, as it is on disk. */
  readonly text: string;
  /** Name of its evidence file. */
  readonly evidenceFile: string;
}

/** What is known about the gate when a spec is promoted. */
export interface Knowing {
  readonly state: ShownState | undefined;
  /** Answers that are given now. */
  readonly answers: Evidence;
  /** Address of the module in a root; undefined where the spec's output is the root. */
  readonly module: string | undefined;
}

/** What a move comes to: its report, the new text of the spec where it moves, and what the evidence file is to hold. */
export interface Move {
  readonly report: PromoteReport;
  readonly text: string | undefined;
  /** Undefined where the file stays as it is; without stages where it has nothing left to say. */
  readonly evidence: EvidenceFile | undefined;
}

/** Either a move, or that the state was made from another spec. */
export type Promotion = { readonly move: Move } | { readonly foreign: MadeFrom };

/** Evaluates the gate of the present stage and, where it is open, moves the spec to the next one. Answers are recorded in any case. */
export function promote(standing: Standing, knowing: Knowing): Promotion {
  const { valid, timeline } = standing.synthesized;
  const { spec } = valid;
  const index = timeline.findIndex(({ position }) => position === "here");
  const [here, next] = [timeline[index], timeline[index + 1]];
  if (here === undefined) throw new Error("the timeline is nowhere");
  const made = knowing.state && findMadeFrom(knowing.state, knowing.module, spec.name);
  if (made !== undefined && (made.name !== spec.name || made.topology !== spec.topology)) return { foreign: made };

  const answers: Evidence = new Map([...currentAnswers(here.recorded), ...knowing.answers]);
  const results = evaluateGate(here.text.gate, knowing.state, answers, knowing.module).items;
  const workplace = workplaceOf(spec, valid.source.file, knowing.module);
  const items = [
    ...(isTold(standing, knowing, made)
      ? [appliedItem(valid, order(timeline), knowing.state, made, workplace, "this version")]
      : []),
    ...results.map((result) => toItem(result, valid, workplace)),
  ];
  // What a state of another stage or version shows is no evidence of this one.
  const isSeen =
    knowing.state !== undefined && items.every(({ kind, answer }) => kind !== "applied" || answer === "open");
  const seen = isSeen ? results.flatMap(toObservation) : keptObservations(here);
  const answer = worst(items.map((item) => item.answer));
  const isMoving = answer === "open" && next !== undefined;
  const text = isMoving ? editStage(valid.source.file, standing.text, next.stage.name) : undefined;
  const isRecording = isMoving || knowing.answers.size > 0;
  const report: PromoteReport = {
    ...reportHead(standing, "forward", here, next, text),
    reason: forwardReason(answer, here, next),
    gate: { answer, items },
    ...(isRecording
      ? {
          evidence: {
            file: standing.evidenceFile,
            recorded: [...knowing.answers.keys()],
            dropped: here.recorded?.isCurrent === false ? [...here.recorded.answers.keys()] : [],
            removed: [],
          },
        }
      : {}),
    ...(isMoving
      ? {
          next: {
            purpose: toPlainText(next.text.purpose),
            plan: toPlainText(applySummary(spec, next)),
            cautions: next.text.caution === undefined ? [] : [toPlainText(next.text.caution)],
            ...shown(moveCommands(workplace), valid),
            actor: next.text.actor,
          },
        }
      : {}),
  };
  return {
    move: { report, text, evidence: isRecording ? record(standing, here, answers, seen) : undefined },
  };
}

/**
 * Moves the spec back by one stage. What was recorded at both stages is removed, because it has to be looked at again. With a state,
 * only where that was made at the present stage, so that nobody goes back twice with nothing applied between.
 */
export function goBack(standing: Standing, { state, module }: Pick<Knowing, "state" | "module">): Promotion {
  const { valid, timeline, evidence } = standing.synthesized;
  const { spec } = valid;
  const made = state && findMadeFrom(state, module, spec.name);
  if (made !== undefined && (made.name !== spec.name || made.topology !== spec.topology)) return { foreign: made };
  const index = timeline.findIndex(({ position }) => position === "here");
  const [before, here] = [timeline[index - 1], timeline[index]];
  if (here === undefined) throw new Error("the timeline is nowhere");
  const workplace = workplaceOf(spec, valid.source.file, module);
  const item = state && appliedItem(valid, order(timeline), state, made, workplace, "any version");
  const gate = item === undefined ? {} : { gate: { answer: item.answer, items: [item] } };
  const stay = (reason: string): Promotion => {
    const report = { ...reportHead(standing, "back", here, before, undefined), reason, ...gate };
    return { move: { report, text: undefined, evidence: undefined } };
  };
  if (before === undefined)
    return stay(`${here.stage.name} is the first stage of ${spec.topology}; RUNBOOK.md says how to take it away`);
  if (item !== undefined && item.answer !== "open")
    return stay(`the state does not show ${here.stage.name}, and what comes before is taken back one stage at a time`);
  const left = [before.stage.name, here.stage.name];
  const removed = left.filter((stage) => evidence !== undefined && Object.hasOwn(evidence.stages, stage));
  const text = editStage(valid.source.file, standing.text, before.stage.name);
  const destroyed = here.adds.filter(isResource);
  const report: PromoteReport = {
    ...reportHead(standing, "back", here, before, text),
    reason: `going back needs no gate; what ${here.stage.name} brought is taken back`,
    ...gate,
    ...(removed.length === 0 ? {} : { evidence: { file: standing.evidenceFile, recorded: [], dropped: [], removed } }),
    next: {
      purpose: toPlainText(here.text.rollback),
      plan: toPlainText(backSummary(spec, here, before)),
      cautions: [
        ...(destroyed.length === 0 ? [] : [`The plan destroys ${destroyed.join(", ")}, and nothing else.`]),
        ...here.changes.map(
          ({ address, argument, from }) =>
            `The plan changes ${address}.${argument} back to ${JSON.stringify(from)}, in place.`,
        ),
        ...(state === undefined && index > 1
          ? ["Apply this before going back further, because plinth review refuses two stages at once."]
          : []),
      ],
      ...shown(moveCommands(workplace), valid),
      actor: before.text.actor,
    },
  };
  const kept =
    removed.length === 0 || evidence === undefined ? undefined : withoutStages(evidence, removed, order(timeline));
  return { move: { report, text, evidence: kept } };
}

function reportHead(
  { synthesized: { valid }, text: before }: Standing,
  direction: PromoteReport["direction"],
  here: TimelineStage,
  to: TimelineStage | undefined,
  after: string | undefined,
) {
  const { file } = valid.source;
  const options = { context: 1, headerOptions: FILE_HEADERS_ONLY };
  return {
    version: 1 as const,
    topology: valid.spec.topology,
    name: valid.spec.name,
    file,
    direction,
    from: here.stage.name,
    to: to?.stage.name ?? null,
    moved: after !== undefined,
    diff: after === undefined ? "" : createTwoFilesPatch(file, file, before, after, undefined, undefined, options),
  };
}

/** Whether the state can tell what is applied: a root module need not pass the output on. */
function isTold(
  { synthesized: { valid } }: Standing,
  knowing: Pick<Knowing, "state" | "module">,
  made: MadeFrom | undefined,
): knowing is typeof knowing & { readonly state: ShownState } {
  if (knowing.state === undefined) return false;
  return made !== undefined || (knowing.module === undefined && valid.spec.terraform.shape === "root");
}

function forwardReason(answer: GateAnswer, here: TimelineStage, next: TimelineStage | undefined): string {
  const { name } = here.stage;
  const gate = {
    open: `the gate of ${name} is open`,
    closed: `the gate of ${name} is closed`,
    unknown: `the gate of ${name} is not open: not all that it asks for was observed`,
  }[answer];
  return next === undefined ? `${gate}, and ${name} is the last stage: there is nothing to promote to` : gate;
}

function worst(answers: readonly GateAnswer[]): GateAnswer {
  return answers.includes("closed") ? "closed" : answers.includes("unknown") ? "unknown" : "open";
}

function record(
  { synthesized: { valid, timeline, evidence } }: Standing,
  here: TimelineStage,
  answers: Evidence,
  seen: readonly ObservedItem[],
): EvidenceFile {
  const { topology, name } = valid.spec;
  const file: EvidenceFile = evidence ?? { version: 1, topology, name, stages: {} };
  const recorded = {
    spec: valid.digest,
    answers: Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(seen.length === 0 ? {} : { observed: [...seen] }),
  };
  return withStage(file, here.stage.name, recorded, order(timeline));
}

function keptObservations({ recorded }: TimelineStage): ObservedItem[] {
  return recorded?.isCurrent === true ? [...recorded.observed] : [];
}

function toObservation({ item, name, answer, observed, expected }: GateItemResult): ObservedItem[] {
  return item.kind === "state" ? [{ item: name, answer, observed, expected }] : [];
}

function order(timeline: readonly TimelineStage[]): string[] {
  return timeline.map(({ stage }) => stage.name);
}
