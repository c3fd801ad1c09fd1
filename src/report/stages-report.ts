import type { Colors } from "picocolors/types";
import type { StageReport, StagesReport } from "../../generated/types/output";
import { recordedRows } from "../contract/evidence";
import type { GateItem } from "../contract/gate-item";
import type { SpecBase } from "../contract/spec-base";
import { visible } from "../contract/visible";
import { actorWords, expectedState, positionMarks, toJsonText } from "../contract/words";
import { toCodeSpan, toTable } from "../encoders/markdown";
import { toPlainText } from "../encoders/prose-text";
import { gateItemName, isDone, type TimelineStage } from "../stage/timeline";

/** The timeline of a spec as plain data and text. */
export function stagesReport(spec: SpecBase, timeline: readonly TimelineStage[]): StagesReport {
  return {
    version: 2,
    topology: spec.topology,
    name: spec.name,
    stage: spec.stage,
    done: isDone(timeline),
    stages: timeline.map(({ stage, text, position, adds, changes, recorded }) => ({
      name: stage.name,
      title: stage.title,
      position,
      actor: text.actor,
      purpose: toPlainText(text.purpose),
      create: [...adds],
      update: changes.map(({ address, argument, from, to }) => ({
        address,
        argument,
        from: toJsonText(from),
        to: toJsonText(to),
      })),
      gate: text.gate.map((item) => ({ kind: item.kind, name: gateItemName(item), expected: expectedOf(item) })),
      ...(recorded === undefined
        ? {}
        : {
            recorded: {
              current: recorded.isCurrent,
              items: recordedRows(recorded).map((row) => ({
                name: visible(row.item),
                recorded: visible(row.recorded),
                expected: visible(row.expected),
              })),
            },
          }),
      failures: text.failures.map(({ symptom, cause, remedy, stage: name }) => ({
        symptom: toPlainText(symptom),
        cause: toPlainText(cause),
        remedy: toPlainText(remedy),
        stage: name ?? stage.name,
      })),
      rollback: toPlainText(text.rollback),
    })),
  };
}

function expectedOf(item: GateItem): string {
  return toPlainText(item.kind === "evidence" ? item.meaning : expectedState(item));
}

/** The timeline for a terminal, or as Markdown for a pull request. */
export function renderStages(report: StagesReport, format: "text" | "markdown", colors: Colors): string {
  return format === "text" ? toText(report, colors) : toMarkdown(report);
}

const done = ", its last, and done";

function toText(report: StagesReport, colors: Colors): string {
  const head = `${colors.bold(visible(report.name))} (${report.topology}) is at stage ${colors.bold(report.stage)}${report.done ? done : ""}\n`;
  return `${head}\n${report.stages.map((stage) => stageText(stage, colors)).join("\n")}`;
}

function stageText(stage: StageReport, colors: Colors): string {
  const title = `${positionMarks[stage.position]} ${stage.name}: ${stage.title}`;
  const lines = [
    stage.position === "here" ? colors.bold(title) : title,
    `    ${visible(stage.purpose)}`,
    ...stage.create.map((address) => `    ${colors.green("+")} ${address}`),
    ...stage.update.map(
      ({ address, argument, from, to }) =>
        `    ${colors.yellow("~")} ${address}.${argument}: ${visible(from)} -> ${visible(to)}`,
    ),
    `    next to act: ${actorWords[stage.actor]}`,
    ...stage.gate.map(({ name, expected }) => `    gate: ${name}: ${visible(expected)}`),
    ...recordedLines(stage),
    ...stage.failures.map(({ symptom, remedy }) => `    if: ${visible(symptom)} ${colors.dim(visible(remedy))}`),
    `    back: ${visible(stage.rollback)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function recordedLines({ recorded }: StageReport): string[] {
  if (recorded === undefined) return [];
  const lines = recorded.items.map(({ name, recorded: what }) => `    recorded: ${visible(name)}: ${visible(what)}`);
  return recorded.current ? lines : [...lines, "    recorded before the spec was changed; it counts no more"];
}

function toMarkdown(report: StagesReport): string {
  const rows = report.stages.map(({ position, name, title, create, update, actor, gate, recorded }) => {
    const moves = [
      ...create.map((address) => `+ ${toCodeSpan(address)}`),
      ...update.map(
        ({ address, argument, from, to }) =>
          `~ ${toCodeSpan(`${address}.${argument}`)}: ${toCodeSpan(from)} to ${toCodeSpan(to)}`,
      ),
    ];
    const gates = [
      ...gate.map((item) => `${toCodeSpan(item.name)}: ${toCodeSpan(item.expected)}`),
      ...(recorded?.items ?? []).map((item) => {
        const when = recorded?.current === true ? "recorded" : "recorded before the spec was changed";
        return `${when}: ${toCodeSpan(item.name)}: ${toCodeSpan(item.recorded)}`;
      }),
    ];
    return [
      position === "here" ? "**here**" : position,
      toCodeSpan(name),
      title,
      moves.join("<br>"),
      actorWords[actor],
      gates.join("<br>"),
    ];
  });
  const table = toTable(["", "stage", "what", "create and update", "who acts next", "gate"], rows);
  return `**${toCodeSpan(report.name)}** is at stage ${toCodeSpan(report.stage)}${report.done ? done : ""}\n\n${table}\n`;
}
