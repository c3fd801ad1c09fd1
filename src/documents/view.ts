import { type RecordedRow, recordedRows } from "../contract/evidence";
import type { Prose } from "../contract/prose";
import type { Block, Failure, FillText, GateItem, Section, SpecBase, Topology } from "../contract/topology";
import { actorWords, toJsonText } from "../contract/words";
import { toSqlFile } from "../encoders/sql";
import { findHere, type TimelineStage } from "../stage/timeline";
import { stagePermissions } from "./iam";
import { applyBlocks, backBlocks, moveFills, promoteBlocks, rootModule } from "./moves";
import { type Credentials, credentialsOf, toolsOf } from "./needs";

/** What every document says of the spec. */
interface HeadView {
  readonly name: string;
  readonly stage: string;
  readonly summary: string;
  /** Base name of the spec file. */
  readonly file: string;
  readonly fills: readonly FillText[];
}

/** A stage in RUNBOOK.md. */
interface StageView {
  readonly name: string;
  readonly title: string;
  readonly mark: string;
  readonly actor: string;
  readonly isHere: boolean;
  readonly isUnchanged: boolean;
  readonly purpose: Prose;
  readonly adds: readonly string[];
  readonly changes: readonly {
    readonly address: string;
    readonly argument: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly apply: readonly Block[];
  readonly back: readonly Block[];
  readonly isLast: boolean;
  readonly steps: readonly Block[];
  readonly gate: readonly GateItem[];
  /** Empty at the last stage. */
  readonly promotion: readonly Block[];
  /** What was recorded at the gate; undefined where nothing was. */
  readonly recorded: { readonly isOld: boolean; readonly rows: readonly RecordedRow[] } | undefined;
  readonly failures: readonly Failure[];
  readonly rollback: Prose;
}

/** What RUNBOOK.md is made from. */
export interface RunbookView extends HeadView {
  /** A root module that calls this one; undefined where this is a root. */
  readonly rootModule: string | undefined;
  readonly tools: Prose;
  readonly credentials: readonly Credentials[];
  readonly stages: readonly StageView[];
  readonly appendix: readonly Section[];
}

/** What HANDOVER.md is made from. */
export interface HandoverView extends HeadView {
  readonly sections: readonly Section[];
  /** What connection.sql holds, where there is one. */
  readonly sql: string | undefined;
  /** Empty where no stage has resources of AWS. */
  readonly permissions: readonly {
    readonly stage: string;
    readonly policy: string | undefined;
    readonly inferred: readonly { readonly action: string; readonly evidence: string }[];
  }[];
}

const marks = { done: "done", here: "**here**", ahead: "ahead" } as const;

/** The view of a spec's runbook. */
export function runbookView(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
): RunbookView {
  return {
    ...headView(topology, spec, file),
    fills: [...topology.fills(spec), ...moveFills(spec, file)],
    stages: timeline.map((stage, index) =>
      stageView(spec, file, stage, timeline[index - 1], index === timeline.length - 1),
    ),
    tools: toolsOf(
      timeline,
      topology.appendix(spec).flatMap(({ blocks }) => blocks),
    ),
    credentials: credentialsOf(topology, spec),
    rootModule: spec.terraform.shape === "module" ? rootModule(spec, findHere(timeline).terraform) : undefined,
    appendix: topology.appendix(spec),
  };
}

/** The view of a spec's hand-over. */
export function handoverView(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
): HandoverView {
  const permissions = timeline.map((stage) => {
    const { statements, inferred } = stagePermissions(stage);
    return { stage: stage.stage.name, policy: statements.length > 0 ? toPolicy(statements) : undefined, inferred };
  });
  const sql = topology.statements?.(spec) ?? [];
  const needsAws = permissions.some(({ policy }) => policy !== undefined);
  return {
    ...headView(topology, spec, file),
    sections: topology.handover(spec),
    sql: sql.length > 0 ? toSqlFile(sql) : undefined,
    permissions: needsAws ? permissions : [],
  };
}

function headView(topology: Topology<SpecBase>, spec: SpecBase, file: string): HeadView {
  return { name: spec.name, stage: spec.stage, summary: topology.summary, file, fills: topology.fills(spec) };
}

function stageView(
  spec: SpecBase,
  file: string,
  timelineStage: TimelineStage,
  before: TimelineStage | undefined,
  isLast: boolean,
): StageView {
  const { stage, text, position, adds, changes, recorded } = timelineStage;
  return {
    name: stage.name,
    title: stage.title,
    mark: marks[position],
    actor: actorWords[text.actor],
    isHere: position === "here",
    isUnchanged: adds.length === 0 && changes.length === 0,
    purpose: text.purpose,
    adds,
    changes: changes.map(({ address, argument, from, to }) => ({
      address,
      argument,
      from: toJsonText(from),
      to: toJsonText(to),
    })),
    isLast,
    apply: applyBlocks(spec, file, timelineStage, before),
    back: backBlocks(spec, file, timelineStage, before),
    steps: text.steps,
    gate: text.gate,
    promotion: isLast ? [] : promoteBlocks(spec),
    recorded: recorded && { isOld: !recorded.isCurrent, rows: recordedRows(recorded) },
    failures: text.failures,
    rollback: text.rollback,
  };
}

function toPolicy(statements: readonly { readonly sid: string; readonly actions: readonly string[] }[]): string {
  const Statement = statements.map(({ sid, actions }) => ({
    Sid: sid,
    Effect: "Allow",
    Action: actions,
    Resource: "*",
  }));
  return JSON.stringify({ Version: "2012-10-17", Statement }, null, 2);
}
