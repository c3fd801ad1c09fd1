import type { GateItem } from "../contract/gate-item";
import type { JsonObject } from "../terraform/json";
import { findReferences } from "../terraform/references";
import { member } from "../terraform/values";
import { gateItemName, type TimelineStage } from "./timeline";

/** A gate that a connection is through, and what it would ask of what was added to the spec since. */
export interface PassedGate {
  readonly index: number;
  readonly stage: string;
  readonly items: readonly GateItem[];
}

/**
 * What the gates up to the stage with this index, without its own, ask of a spec and did not ask of the spec before. What Terraform itself
 * sees to is left out: an apply that succeeds answers it.
 */
export function findPassedGates(
  before: readonly TimelineStage[],
  after: readonly TimelineStage[],
  index: number,
): PassedGate[] {
  return after.slice(0, index).flatMap(({ stage, text }, at) => {
    const asked = new Set((before[at]?.text.gate ?? []).map(gateItemName));
    const items = text.gate.filter(
      (item) => (item.kind === "evidence" || item.actor !== "terraform") && !asked.has(gateItemName(item)),
    );
    return items.length === 0 ? [] : [{ index: at, stage: stage.name, items }];
  });
}

/** The blocks that an apply stops at, because their preconditions look at what gates ask for: by address the last stage whose gate does. */
export function findStopped(
  blocks: ReadonlyMap<string, JsonObject>,
  gates: readonly PassedGate[],
): ReadonlyMap<string, string> {
  const stages = new Map(gates.flatMap(({ stage, items }) => items.map((item) => [placeOf(item), stage])));
  return new Map(
    [...blocks].flatMap(([address, body]) =>
      findReferences(member(body["lifecycle"], "precondition")).flatMap((found) => {
        const stage = stages.get([found.address, ...found.steps].join(""));
        return stage === undefined ? [] : [[address, stage] as const];
      }),
    ),
  );
}

/** Where the state shows what an item asks for; undefined where only people do. */
function placeOf(item: GateItem): string | undefined {
  const shown = item.kind === "state" ? item : item.shown;
  return shown && `${shown.address}.${shown.attribute}`;
}
