import type { GateItemReport } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import { type RecordedRow, recordedRows } from "../contract/evidence";
import type { Actor } from "../contract/gate-item";
import { actorWords, positionMarks } from "../contract/words";
import { toPlainText } from "../encoders/prose-text";
import type { Move } from "../stage/promotion";
import { findHere, isDone, type TimelineStage } from "../stage/timeline";
import { deadlinesOf } from "./deadlines";

/** A connection as the board shows it; texts are not encoded. */
export interface Connection {
  readonly name: string;
  readonly title: string;
  readonly topology: string;
  readonly vendor: string;
  readonly stage: string;
  readonly isDone: boolean;
  /** Who acts next; nobody where the connection is done. */
  readonly actors: readonly string[];
  readonly stages: readonly {
    readonly name: string;
    readonly title: string;
    readonly mark: string;
    readonly position: string;
    readonly isHere: boolean;
  }[];
  readonly waits: readonly Wait[];
  readonly deadlines: readonly string[];
  readonly evidence:
    | { readonly stage: string; readonly isOld: boolean; readonly rows: readonly RecordedRow[] }
    | undefined;
}

/** What the gate of the present stage still waits for. */
interface Wait {
  readonly meaning: string;
  readonly actor: string;
  readonly observed: string;
  readonly expected: string;
}

/** Who acts on a connection that is done. */
const nobody = "nobody";

/** What the board shows of a spec, whose promotion says what its gate waits for; `hasState` where a state was looked at for that. */
export function toConnection(synthesized: SynthesizedSpec, move: Move, hasState: boolean): Connection {
  const { valid, timeline, knowledge } = synthesized;
  const { spec, topology } = valid;
  const here = findHere(timeline);
  const items = (move.gate?.items ?? []).map((item) => (hasState ? item : asRecorded(item, here)));
  const waiting = items.filter(({ answer }) => answer !== "open");
  const isFinished = isDone(timeline) || move.isDone;
  const last = timeline.findLast(({ recorded }) => recorded !== undefined);
  return {
    name: spec.name,
    title: topology.title,
    topology: spec.topology,
    vendor: toPlainText(topology.ends(spec).theirs),
    stage: spec.stage,
    isDone: isFinished,
    actors: isFinished ? [nobody] : actorsOf(waiting, here),
    stages: timeline.map(({ stage, position }) => ({
      name: stage.name,
      title: stage.title,
      mark: positionMarks[position],
      position,
      isHere: position === "here",
    })),
    waits: isFinished ? [] : waiting.map(toWait),
    deadlines: isFinished ? [] : deadlinesOf(here, waiting, knowledge.resources),
    evidence:
      last?.recorded === undefined
        ? undefined
        : { stage: last.stage.name, isOld: !last.recorded.isCurrent, rows: recordedRows(last.recorded) },
  };
}

/** Those whom closed items name; where nothing is closed whoever acts once the stage is applied, and a person where all is open. */
function actorsOf(waiting: readonly GateItemReport[], here: TimelineStage): string[] {
  const closed = waiting.filter(({ answer }) => answer === "closed").map(({ actor }) => actor);
  const actors: readonly Actor[] = closed.length > 0 ? closed : [waiting.length === 0 ? "person" : here.text.actor];
  return [...new Set(actors)].map((actor) => actorWords[actor]);
}

/** An item that no state was looked at for, as the evidence file has it. */
function asRecorded(item: GateItemReport, { recorded }: TimelineStage): GateItemReport {
  const seen = recorded?.isCurrent === true ? recorded.observed.find((each) => each.item === item.name) : undefined;
  if (item.answer !== "unknown" || seen === undefined) return item;
  return { ...item, answer: seen.answer, observed: `${seen.observed}, as recorded` };
}

function toWait({ meaning, actor, observed, expected }: GateItemReport): Wait {
  return { meaning, actor: actorWords[actor], observed, expected };
}
