import type { RecordedStage } from "../contract/evidence";
import type { GateItem } from "../contract/gate-item";
import type { SpecBase } from "../contract/spec-base";
import type { Stage, StageText } from "../contract/stage";
import type { Topology } from "../contract/topology";
import { isResource, modulePrefix } from "../terraform/address";
import { findDifferences } from "../terraform/difference";
import { collectBlocks, type Json, type JsonObject, type TerraformJson } from "../terraform/json";
import { namesOf } from "../terraform/path";

/** An argument that a stage changes in place. */
export interface ArgumentChange {
  readonly address: string;
  readonly argument: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** A stage of one spec: what it means, what it does to the Terraform, and where the spec is, seen from it. */
export interface TimelineStage {
  readonly stage: Stage<SpecBase>;
  readonly text: StageText;
  readonly position: "done" | "here" | "ahead";
  readonly terraform: TerraformJson;
  /** Addresses of resources, data sources and checks that the stage adds. */
  readonly adds: readonly string[];
  readonly changes: readonly ArgumentChange[];
  /** What was recorded at its gate; undefined where nothing was. */
  readonly recorded: RecordedStage | undefined;
}

/** The rollout of a spec, from the Terraform that it has at each stage. */
export function makeTimeline(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  synthesized: readonly { readonly terraform: TerraformJson }[],
  findRecorded: (stage: string) => RecordedStage | undefined = () => undefined,
): TimelineStage[] {
  const timeline = topology.stages.map((stage, index): Omit<TimelineStage, "position"> => {
    const terraform = synthesized[index]?.terraform ?? {};
    const before = collectBlocks(synthesized[index - 1]?.terraform ?? {});
    const after = collectBlocks(terraform);
    return {
      stage,
      text: stage.describe(spec),
      terraform,
      adds: [...after.keys()].filter((address) => !before.has(address)),
      changes: findChanges(before, after),
      recorded: findRecorded(stage.name),
    };
  });
  return seenFrom(timeline, spec.stage);
}

/** A rollout as it is for a spec that is at the stage of this name. */
export function seenFrom(timeline: readonly Omit<TimelineStage, "position">[], stage: string): TimelineStage[] {
  const present = timeline.findIndex((each) => each.stage.name === stage);
  return timeline.map((each, index) => ({
    ...each,
    position: index < present ? "done" : index === present ? "here" : "ahead",
  }));
}

/** The stage that the spec is at. Throws where the topology has no such stage, which its schema rules out. */
export function findHere(timeline: readonly TimelineStage[]): TimelineStage {
  const here = timeline.find(({ position }) => position === "here");
  if (here === undefined) throw new Error("the timeline is nowhere");
  return here;
}

/** Addresses of the resources that a stage has, those of the stages before included. */
export function resourcesOf({ terraform }: TimelineStage): string[] {
  return [...collectBlocks(terraform).keys()].filter(isResource);
}

/** Whether the spec is at its last stage, and all that the gate there asks for is on record as it has to be. */
export function isDone(timeline: readonly TimelineStage[]): boolean {
  const last = timeline.at(-1);
  if (last?.position !== "here" || last.recorded?.isCurrent !== true) return false;
  const { answers, observed } = last.recorded;
  const isSeen = (name: string) => observed.some(({ item }) => item === name || item.endsWith(`.${name}`));
  return (
    observed.every(({ answer }) => answer === "open") &&
    last.text.gate.map(gateItemName).every((name) => isSeen(name) || answers.get(name)?.answer === "yes")
  );
}

/** The address and attribute that an item of a gate looks at, without the module's, or the key of its answer. */
export function gateItemName(item: GateItem): string {
  return item.kind === "state" ? `${item.address}.${item.attribute}` : item.key;
}

/** The name of an item in the report of its gate on the state of a root, where the connection is in `module`. */
export function reportedName(item: GateItem, module: string | undefined): string {
  return item.kind === "state" ? `${modulePrefix(module)}${gateItemName(item)}` : gateItemName(item);
}

/** The arguments that differ between two configurations, at the addresses that both have; those of blocks by their path. */
export function findChanges(
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
): ArgumentChange[] {
  return [...after].flatMap(([address, body]) => {
    const earlier = before.get(address);
    const differences = earlier === undefined ? [] : findDifferences(earlier, body);
    return differences.map(({ path, from, to }) => ({ address, argument: namesOf(path), from, to }));
  });
}
