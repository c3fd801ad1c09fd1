import type { StagesReport } from "../../generated/types/output";
import { recordedRows } from "../contract/evidence";
import type { GateItem, SpecBase } from "../contract/topology";
import { visible } from "../contract/visible";
import { expectedState, toJsonText } from "../contract/words";
import { toPlainText } from "../encoders/prose";
import type { TimelineStage } from "../stage/timeline";

/** The timeline of a spec as plain data and text. */
export function stagesReport(spec: SpecBase, timeline: readonly TimelineStage[]): StagesReport {
  return {
    version: 1,
    topology: spec.topology,
    name: spec.name,
    stage: spec.stage,
    stages: timeline.map(({ stage, text, position, adds, changes, recorded }) => ({
      name: stage.name,
      title: stage.title,
      position,
      actor: text.actor,
      purpose: toPlainText(text.purpose),
      adds: [...adds],
      changes: changes.map(({ address, argument, from, to }) => ({
        address,
        argument,
        from: toJsonText(from),
        to: toJsonText(to),
      })),
      gate: text.gate.map((item) => ({ kind: item.kind, name: nameOf(item), expected: expectedOf(item) })),
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
        stage: name,
      })),
      rollback: toPlainText(text.rollback),
    })),
  };
}

function nameOf(item: GateItem): string {
  return item.kind === "state" ? `${item.address}.${item.attribute}` : item.key;
}

function expectedOf(item: GateItem): string {
  return item.kind === "evidence" ? toPlainText(item.meaning) : expectedState(item, (value) => value);
}
