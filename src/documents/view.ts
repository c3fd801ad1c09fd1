import type { Manifest } from "../../generated/types/output";
import { byKey } from "../contract/entries";
import { recordedRows } from "../contract/evidence";
import type { GateItem } from "../contract/gate-item";
import { listed, type Prose, prose, words } from "../contract/prose";
import type { Resources } from "../contract/resource";
import type { Block, Table } from "../contract/section";
import type { SpecBase } from "../contract/spec-base";
import type { FillText, Topology } from "../contract/topology";
import { actorWords, expectedState, toJsonText } from "../contract/words";
import { toSqlFile } from "../encoders/sql";
import { makePicture } from "../picture/picture";
import { toMermaid } from "../picture/to-mermaid";
import { isDone, type TimelineStage } from "../stage/timeline";
import { fillSections, fillTexts, findKnown, usedFills } from "./fill-in";
import { headView } from "./head-view";
import { applyBlocks, backBlocks, moveFills, promoteBlocks, reliefBlocks, rootModule, tearDownBlocks } from "./moves";
import { movingTable } from "./moving";
import { credentialsOf, toolsOf } from "./needs";

/** What RUNBOOK.md is made from, and whether PERMISSIONS.md stands beside it. */
export type RunbookView = ReturnType<typeof runbookView> & { readonly hasPermissions: boolean };

/** What HANDOVER.md is made from. */
export type HandoverView = ReturnType<typeof handoverView>;

const marks = { done: "done", here: "**here**", ahead: "ahead" } as const;

/** The view of a spec's runbook, which stands beside output of this format. */
export function runbookView(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
  format: Manifest["format"],
  resources: Resources,
) {
  const fills = topology.fills(spec);
  const content = {
    ...headView(topology, spec, file),
    isDone: isDone(timeline),
    picture: toMermaid([makePicture(topology, spec, timeline, resources)]),
    moving: movingTable(timeline, resources),
    relief: reliefBlocks(spec, file, timeline, format),
    tearDown: tearDownBlocks(spec, file, timeline),
    stages: timeline.map((stage, index) =>
      stageView(spec, file, stage, timeline[index - 1], index === timeline.length - 1),
    ),
    takenOver: takenOver(spec, file),
    forget: spec.forget.length > 0 && {
      addresses: spec.forget,
      whenDone: prose`Once every state of this spec has had a plan with these applied, ${`${spec.terraform.command} state list`} no longer shows them: remove the lines from ${"forget"} in ${file}.`,
    },
    workspaces: workspacesOf(spec),
    tools: toolsOf(
      spec.terraform.command,
      timeline,
      topology.appendix(spec).flatMap(({ blocks }) => blocks),
    ),
    credentials: {
      head: ["provider", "environment variables", ""],
      rows: credentialsOf(topology, spec).map(({ provider, variables, note }) => [
        prose`${provider}`,
        listed(variables, " "),
        note,
      ]),
    },
    rootModule: spec.terraform.shape === "module" ? rootModule(spec, timeline.at(-1)?.terraform ?? {}) : undefined,
    appendix: topology.appendix(spec),
  };
  const used = usedFills([...fills, ...moveFills(spec, file)], content);
  return { ...content, fills: fillTable(fillTexts(used, findKnown(fills, timeline))) };
}

/** How one of several workspaces is chosen; undefined where the backend names one. */
function workspacesOf({ terraform: { backend } }: SpecBase): Prose | undefined {
  const isSeveral = backend?.cloud?.tags !== undefined || backend?.remote?.prefix !== undefined;
  if (!isSeveral) return undefined;
  return prose`The backend has several workspaces. ${"TF_WORKSPACE"} in the environment of the run names the one of this connection; without it a run asks, or goes on in the one that was used last.`;
}

/** What the next plan imports or gives another address; false where that is nothing. */
function takenOver({ adopt, renamedFrom = {}, terraform: { shape, command } }: SpecBase, file: string) {
  const adopted = byKey(Object.entries(adopt)).map(([address, id]) => [prose`${address}`, prose`${id}`]);
  const renamed = Object.entries(renamedFrom.addresses ?? {}).map(([address, earlier]) => [
    prose`${earlier}`,
    prose`${address}`,
  ]);
  const lists = [
    ...(adopted.length === 0 ? [] : ["adopt"]),
    ...(renamed.length === 0 ? [] : ["renamedFrom.addresses"]),
  ];
  return {
    adopted: adopted.length > 0 && { head: ["address", "what exists"], rows: adopted },
    renamed: renamed.length > 0 && { head: ["address until now", "address from now on"], rows: renamed },
    isModule: shape === "module",
    whenDone: prose`Once every state of this spec has had an apply with these, ${`${command} state list`} shows them: remove the lines from ${listed(lists, " and ")} in ${file}${words(renamedFrom.name === undefined ? "" : "; the name that the spec had stays")}.`,
  };
}

/** The view of a spec's hand-over. */
export function handoverView(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
) {
  const statements = topology.statements?.(spec) ?? [];
  const fills = topology.fills(spec);
  const known = findKnown(fills, timeline);
  const files = [...new Set(statements.map(({ stage }) => stage))].map((stage) => ({
    path: `${stage}.sql`,
    text: toSqlFile(statements.filter((statement) => statement.stage === stage)).trimEnd(),
  }));
  const content = { sections: topology.handover(spec), files };
  return {
    ...headView(topology, spec, file),
    ...content,
    fills: fillTable(fillTexts(usedFills(fills, content), known)),
    sections: fillSections(content.sections, known),
  };
}

function stageView(
  spec: SpecBase,
  file: string,
  timelineStage: TimelineStage,
  before: TimelineStage | undefined,
  isLast: boolean,
) {
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
    changes: changes.map(
      ({ address, argument, from, to }) =>
        prose`${argument} of ${address}, from ${toJsonText(from)} to ${toJsonText(to)}`,
    ),
    apply: applyBlocks(spec, file, timelineStage, before),
    back: backBlocks(spec, file, timelineStage, before),
    isLast,
    isAsked: text.steps.length > 0 || text.gate.length > 0,
    steps: text.steps,
    gate: text.gate.flatMap(stateText),
    evidence: text.gate.flatMap(evidenceViews),
    promotion: promoteBlocks(spec, isLast, text),
    recorded: recorded && {
      isOld: !recorded.isCurrent,
      items: recordedRows(recorded).map(
        ({ item, recorded, expected }) => prose`${item}: recorded ${recorded}, expected ${expected}`,
      ),
    },
    failures: text.failures.map(({ symptom, cause, remedy, stage: at }) => ({
      ...{ symptom, cause, remedy },
      elsewhere: at === undefined || at === stage.name ? undefined : at,
    })),
    rollback: text.rollback,
  };
}

function fillTable(fills: readonly FillText[]): Table | false {
  return (
    fills.length > 0 && {
      head: ["variable", "what it is", "where it comes from"],
      rows: fills.map(({ fill, meaning, from }) => [prose`${fill.fill}`, meaning, from]),
    }
  );
}

/** What the state has to show. */
function stateText(item: GateItem): Prose[] {
  if (item.kind !== "state") return [];
  return [prose`${item.meaning} Expected: ${expectedState(item)}, in ${`${item.address}.${item.attribute}`}.`];
}

/** What a person looks at, with the command that shows it or how it is seen. */
function evidenceViews(item: GateItem): { readonly meaning: Prose; readonly how?: Prose; readonly blocks: Block[] }[] {
  if (item.kind === "state") return [];
  const { meaning, command } = item;
  return "pipeline" in command
    ? [{ meaning, blocks: [{ commands: [command] }] }]
    : [{ meaning, how: command.words.at(-1)?.endsWith(".") ? command : prose`${command}.`, blocks: [] }];
}
