import type { DiffArgument, DiffReport, DiffResource } from "../../generated/types/output";
import { renderDocuments, type SynthesizedSpec } from "../compile";
import { locateOrigin } from "../contract/origin";
import { makeProblem, type Problem } from "../contract/problem";
import { findConstraint } from "../contract/spec-base";
import { usedProviders } from "../contract/topology";
import { toJsonText } from "../contract/words";
import { findHazards } from "../provider/admitted-hazards";
import type { Hazard } from "../provider/hazard";
import type { ProviderSchema } from "../provider/schema";
import { digestAt } from "../spec/validate-spec";
import { findPassedGates, findStopped } from "../stage/passed-gates";
import { gateItemName } from "../stage/timeline";
import { isResource } from "../terraform/address";
import { findIdentityChanges } from "../terraform/identity-changes";
import { collectBlocks } from "../terraform/json";
import { compareDocuments } from "./compare-documents";
import { compareSettings } from "./compare-settings";
import { type ArgumentMove, compareTerraform, type ResourceMove } from "./compare-terraform";

/** One side of a comparison: a compiled spec, and where it was taken from. */
export interface Side {
  readonly taken: DiffReport["from"]["taken"];
  readonly synthesized: SynthesizedSpec;
}

/** What moves between two versions or stages of a spec. That a mere move of the stage replaces something is a problem. */
export function compareSpecs(before: Side, after: Side, providers: readonly ProviderSchema[]): DiffReport {
  const [old, fresh] = [before.synthesized, after.synthesized];
  const facts = { providers, hazards: findReplacing(old, fresh), resources: fresh.knowledge.resources };
  const { adopt } = fresh.valid.spec;
  const moves = compareTerraform(old.terraform, fresh.terraform, facts).map((move) =>
    move.action === "create" && Object.hasOwn(adopt, move.address) ? { ...move, action: "no-op" as const } : move,
  );
  const count = (action: ResourceMove["action"]) =>
    moves.filter((move) => move.action === action && isResource(move.address)).length;
  return {
    version: 2,
    from: toSide(before),
    to: toSide(after),
    counts: { create: count("create"), update: count("update"), replace: count("replace"), delete: count("delete") },
    resources: moves.map((move) => toResource(move, old, fresh)),
    settings: compareSettings(old.terraform, fresh.terraform).map(({ setting, from, to, effect }) => ({
      setting,
      from: toJsonText(from),
      to: toJsonText(to),
      ...(effect === undefined ? {} : { effect }),
    })),
    documents: compareDocuments(renderDocuments(old, "hcl"), renderDocuments(fresh, "hcl")).map((move) => ({
      ...move,
      sections: [...move.sections],
    })),
    ...findPassed(before, after, moves),
    problems: [
      ...(isMereMove(old, fresh) ? findReplacements(moves, fresh) : []),
      ...(before.taken === "nothing" ? [] : findIdentityChanges(old, fresh)).map((setting) =>
        makeProblem(
          "identity-changed",
          fresh.valid.source.locate(["terraform"]),
          `${setting} is not that of ${old.valid.source.file}`,
        ),
      ),
    ],
  };
}

/** What is added at stages whose gates both versions are through. */
function findPassed(before: Side, { synthesized }: Side, moves: readonly ResourceMove[]): Pick<DiffReport, "passed"> {
  const { timeline } = synthesized;
  const [old, fresh] = [before.synthesized, synthesized].map(hereOf);
  // Who does what may change without anything new.
  const isAdding = before.taken !== "nothing" && moves.some(({ action }) => action === "create");
  if (!isAdding || old === undefined || fresh === undefined) return {};
  const gates = findPassedGates(before.synthesized.timeline, timeline, Math.min(old, fresh));
  const stopped = findStopped(collectBlocks(timeline[fresh]?.terraform ?? {}), gates);
  const moving = moves.filter(({ action }) => action === "create" || action === "update").map(({ address }) => address);
  const passed = gates.map(({ stage, items }) => ({
    stage,
    asks: items.map(gateItemName),
    stops: moving.filter((address) => stopped.get(address) === stage),
  }));
  return passed.length === 0 ? {} : { passed };
}

function hereOf({ timeline }: SynthesizedSpec): number {
  return timeline.findIndex(({ position }) => position === "here");
}

function toSide({ taken, synthesized }: Side): DiffReport["from"] {
  const { spec, source } = synthesized.valid;
  return { taken, file: source.file, topology: spec.topology, name: spec.name, stage: spec.stage };
}

/** The hazards of the later spec's constraints that replace what differs. */
function findReplacing(old: SynthesizedSpec, fresh: SynthesizedSpec): Hazard[] {
  const {
    terraform,
    knowledge,
    valid: { spec, topology },
  } = fresh;
  return usedProviders(topology, spec)
    .flatMap(([name, { source }]) =>
      findHazards(knowledge.hazards, source, findConstraint(spec, name), [old.terraform, terraform]),
    )
    .map(({ hazard }) => hazard)
    .filter(({ behaviour }) => behaviour === "replaces");
}

/** Whether two specs differ in nothing but their stage. */
function isMereMove(old: SynthesizedSpec, fresh: SynthesizedSpec): boolean {
  return digestAt(old.valid, "") === digestAt(fresh.valid, "");
}

function findReplacements(moves: readonly ResourceMove[], { valid: { source } }: SynthesizedSpec): Problem[] {
  return moves
    .filter(({ action }) => action === "replace")
    .map(({ address, arguments: found, cost }) => {
      const names = found.filter(({ forces }) => forces).map(({ argument }) => argument);
      const effect = cost === undefined ? "" : `; ${cost.effect}`;
      const message = `${address} is replaced because of ${names.join(", ")}${effect}`;
      return makeProblem("stage-move-replaces", source.locate(["stage"]), message);
    });
}

function toResource(move: ResourceMove, old: SynthesizedSpec, fresh: SynthesizedSpec): DiffResource {
  const { address, action, arguments: found, cost } = move;
  return {
    address,
    action,
    reason:
      action === "delete" || action === "forget"
        ? reasonOf(address, undefined, old, fresh)
        : reasonOf(address, undefined, fresh, old),
    arguments: found.map((argument) => toArgument(address, argument, old, fresh)),
    ...(cost === undefined ? {} : { cost: { costs: [...cost.costs], effect: cost.effect, source: cost.source } }),
  };
}

function toArgument(address: string, move: ArgumentMove, old: SynthesizedSpec, fresh: SynthesizedSpec): DiffArgument {
  const { argument, from, to, forces, because, note } = move;
  const isTrigger = argument === "replace_triggered_by";
  return {
    argument,
    from: toJsonText(from),
    to: because === undefined || isTrigger ? toJsonText(to) : "known after the apply",
    forces,
    reason:
      because === undefined
        ? reasonOf(address, argument, fresh, old)
        : `${because} ${isTrigger ? "changes" : "is replaced"}`,
    ...(note === undefined ? {} : { note }),
  };
}

/** The stage that brings or changes it, where one of the two specs is past that stage; otherwise its lines in the spec. */
function reasonOf(address: string, argument: string | undefined, one: SynthesizedSpec, other: SynthesizedSpec): string {
  const stage = findStage(address, argument, one, other);
  if (stage !== undefined) return `stage ${stage}`;
  const { source } = one.valid;
  const placeIn = ({ origins }: SynthesizedSpec) => locateOrigin(source, origins, address, argument);
  const { pointer, range } = placeIn(one) ?? placeIn(other) ?? source.locate([]);
  return `${source.file}:${range.start.line} (${pointer || "the spec"})`;
}

function findStage(
  address: string,
  argument: string | undefined,
  one: SynthesizedSpec,
  other: SynthesizedSpec,
): string | undefined {
  const [low, high] = [hereOf(one), hereOf(other)].sort((a, b) => a - b);
  const between = [one, other].flatMap(({ timeline }) => timeline.slice((low ?? 0) + 1, (high ?? 0) + 1));
  const moving = between.find(({ adds, changes }) =>
    argument === undefined
      ? adds.includes(address) || changes.some((change) => change.address === address)
      : changes.some(
          (change) => change.address === address && change.argument.split(".")[0] === argument.split(/[.[]/)[0],
        ),
  );
  return moving?.stage.name;
}
