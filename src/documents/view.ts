import type { Manifest } from "../../generated/types/output";
import { recordedRows } from "../contract/evidence";
import { type Prose, prose, words } from "../contract/prose";
import type { Resources } from "../contract/resource";
import type { FillText, GateItem, SpecBase, Table, Topology } from "../contract/topology";
import { actorWords, expectedState, toJsonText } from "../contract/words";
import { toShellLine } from "../encoders/shell";
import { toSqlFile } from "../encoders/sql";
import { makePicture } from "../picture/picture";
import { toMermaid } from "../picture/to-mermaid";
import { findHere, isDone, type TimelineStage } from "../stage/timeline";
import type { JsonObject, TerraformJson } from "../terraform/json";
import { listConfigurations } from "../terraform/provider-configurations";
import { items, member } from "../terraform/values";
import { fillSections, fillTexts, findKnown, usedFills } from "./fill-in";
import { stagePermissions } from "./iam";
import { applyBlocks, backBlocks, moveFills, promoteBlocks, reliefBlocks, rootModule, tearDownBlocks } from "./moves";
import { movingTable } from "./moving";
import { credentialsOf, toolsOf } from "./needs";

/** What RUNBOOK.md is made from. */
export type RunbookView = ReturnType<typeof runbookView>;

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
    credentials: credentialsOf(topology, spec),
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
  const adopted = Object.entries(adopt).map(([address, id]) => [prose`${address}`, prose`${id}`]);
  const renamed = Object.entries(renamedFrom.addresses ?? {}).map(([address, earlier]) => [
    prose`${earlier}`,
    prose`${address}`,
  ]);
  return {
    adopted: adopted.length > 0 && { head: ["address", "what exists"], rows: adopted },
    renamed: renamed.length > 0 && { head: ["address until now", "address from now on"], rows: renamed },
    isModule: shape === "module",
    whenDone: prose`Once every state of this spec has had an apply with these, ${`${command} state list`} shows them: remove the lines from ${"adopt"} and ${"renamedFrom"} in ${file}; the name in ${"renamedFrom"} stays.`,
  };
}

/** The view of a spec's hand-over. */
export function handoverView(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
  resources: Resources,
) {
  const permissions = timeline.map((stage) => ({
    stage: stage.stage.name,
    policies: stagePermissions(stage, resources).map(({ configuration, statements, inferred }) => ({
      configuration,
      policy: toPolicy(statements),
      inferred,
    })),
  }));
  const sql = topology.statements?.(spec) ?? [];
  const fills = topology.fills(spec);
  const known = findKnown(fills, timeline);
  const needsAws = permissions.some(({ policies }) => policies.length > 0);
  const content = { sections: topology.handover(spec), sql: sql.length > 0 ? toSqlFile(sql) : undefined };
  return {
    ...headView(topology, spec, file),
    ...content,
    fills: fillTable(fillTexts(usedFills(fills, content), known)),
    sections: fillSections(content.sections, known),
    permissions: needsAws ? permissions : [],
    actors: needsAws ? actorsView(findHere(timeline).terraform) : [],
  };
}

/** Whom each configuration of the AWS provider acts as that names a role, an account or a profile, and what lets it. */
function actorsView({ provider }: TerraformJson) {
  return listConfigurations(provider)
    .filter(({ name }) => name === "aws")
    .flatMap(({ key, block }) => {
      const configuration = key === "aws" ? undefined : key;
      const { role, admission } = roleView(block);
      const account = configuration && items(block["allowed_account_ids"])[0];
      return role === undefined && account === undefined ? [] : [{ configuration, account, role, admission }];
    });
}

/** The role that a configuration of the AWS provider assumes last, and what lets the credentials of the run assume it. */
function roleView(block: JsonObject): { readonly role?: string; readonly admission?: Prose } {
  const roleOf = (argument: string) => member(items(block[argument])[0], "role_arn");
  const [assumed, federated] = [roleOf("assume_role"), roleOf("assume_role_with_web_identity")];
  const role = assumed ?? federated;
  if (typeof role !== "string") return {};
  const byRole = prose`The credentials of the run need ${"sts:AssumeRole"} on it, and its trust policy has to name them.`;
  const byToken = prose`Its trust policy has to let the identity provider of the run in, with ${"sts:AssumeRoleWithWebIdentity"}.`;
  return { role, admission: assumed === undefined ? byToken : byRole };
}

/** What every document says of the spec; `file` is the base name of its file. */
function headView(topology: Topology<SpecBase>, spec: SpecBase, file: string) {
  return {
    name: spec.name,
    stage: spec.stage,
    summary: topology.summary,
    file,
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
    changes: changes.length > 0 && {
      head: ["address", "argument", "from", "to"],
      rows: changes.map(({ address, argument, from, to }) =>
        codes(address, argument, toJsonText(from), toJsonText(to)),
      ),
    },
    apply: applyBlocks(spec, file, timelineStage, before),
    back: backBlocks(spec, file, timelineStage, before),
    isLast,
    steps: text.steps,
    gate: { head: ["what must be observed", "where", "expected"], rows: text.gate.map(gateRow) },
    promotion: promoteBlocks(spec, isLast),
    recorded: recorded && {
      isOld: !recorded.isCurrent,
      items: {
        head: ["item", "recorded", "expected"],
        rows: recordedRows(recorded).map(({ item, recorded, expected }) => codes(item, recorded, expected)),
      },
    },
    failures: text.failures.length > 0 && {
      head: ["symptom", "cause", "what to do", "stage"],
      rows: text.failures.map(({ symptom, cause, remedy, stage: at = stage.name }) => [
        ...[symptom, cause, remedy],
        prose`${at}`,
      ]),
    },
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

function gateRow(item: GateItem): Prose[] {
  if (item.kind === "state")
    return [item.meaning, prose`${`${item.address}.${item.attribute}`} in the state`, expectedState(item)];
  const { meaning, command } = item;
  if (!("pipeline" in command)) return [meaning, command, words("")];
  return [meaning, prose`${toShellLine(command)}`, command.shows ?? words("")];
}

function codes(...cells: readonly string[]): Prose[] {
  return cells.map((cell) => prose`${cell}`);
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
