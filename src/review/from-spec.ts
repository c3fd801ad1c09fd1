import type { SynthesizedSpec } from "../compile";
import { currentAnswers, type Evidence, findRecorded } from "../contract/evidence";
import { locateOrigin } from "../contract/origin";
import { findHazards } from "../provider/admitted-hazards";
import type { Hazard } from "../provider/hazard";
import type { ProviderSchema, ResourceSchema } from "../provider/schema";
import { digestAt } from "../spec/validate-spec";
import { evaluateGate } from "../stage/gate";
import { gateReport } from "../stage/gate-report";
import { type Place, workplaceOf } from "../stage/move-commands";
import { findShownFills } from "../stage/shown-values";
import type { TimelineStage } from "../stage/timeline";
import { findIdentityChanges } from "../terraform/identity-changes";
import type { CompiledSpec, KnownHazard, ReviewContext } from "./context";

/** What a review may be given besides the spec. */
export interface ReviewInputs {
  /** The spec before the change under review. */
  readonly base?: SynthesizedSpec | undefined;
  readonly module?: string | undefined;
  /** Provider versions by source, from the lock file. */
  readonly versions?: ReadonlyMap<string, string> | undefined;
  /** Whether the plan is to take the whole connection down. */
  readonly isTearDown?: boolean;
  /** Where the output is, for the commands of gates. */
  readonly place?: Place | undefined;
  /** What people answered at the gate of a stage; what the evidence file records where this is absent. */
  readonly answersAt?: ((stage: string) => Evidence) | undefined;
}

/** What a plan for a spec is compared with. */
export function reviewContext(
  synthesized: SynthesizedSpec,
  providers: readonly ProviderSchema[],
  { base, module, versions, isTearDown = false, place, answersAt = recordedAnswers(synthesized) }: ReviewInputs = {},
): ReviewContext {
  const { valid, timeline, origins, statedIds, knowledge } = synthesized;
  const { spec, source } = valid;
  return {
    topology: spec.topology,
    name: spec.name,
    stage: spec.stage,
    head: toCompiled(synthesized),
    base: base === undefined ? undefined : toCompiled(base),
    identityChanges: base === undefined ? [] : findIdentityChanges(base, synthesized),
    module,
    isTearDown,
    statedIds,
    ignored: spec.terraform.ignore,
    adopt: spec.adopt,
    renamedFrom: spec.renamedFrom ?? {},
    locate: (address, argument, key = "stage") => {
      const placeIn = (stated: SynthesizedSpec["origins"]) =>
        address === undefined ? undefined : locateOrigin(source, stated, address, argument);
      // What only the base has is placed where the base says, as far as this spec has that place.
      const inBase = base && placeIn(base.origins);
      const place = placeIn(origins) ?? (inBase?.pointer === "" ? undefined : inBase);
      return { file: source.file, range: (place ?? source.locate([key])).range };
    },
    fieldOf: (address, argument) => {
      // Every spec may have tags, also where this one has none.
      if (/^(?:tags|labels)\b/.test(argument)) return "tags";
      const path = origins.get(address)?.tryPathOf(argument) ?? [];
      // The stage is moved by promotion, and another name is another connection.
      const isField = path.length > 0 && path[0] !== "stage" && path[0] !== "name";
      return isField && path.every((step) => /^[\w-]+$/.test(String(step))) ? path.join(".") : undefined;
    },
    resources: knowledge.resources,
    schemas: schemasOf(providers),
    versions: versions ?? new Map(),
    hazardsOf: (provider, constraint) => hazardsOf(knowledge.hazards, provider, constraint, timeline),
    lookAtGate: (index, state, applied) => {
      const stage = timeline[index];
      if (stage === undefined) return undefined;
      const result = evaluateGate(stage.text.gate, state, answersAt(stage.stage.name), module, applied);
      const known = state && findShownFills(valid.topology.fills(spec), stage, state, module);
      return gateReport(result, valid, workplaceOf(spec, source.file, module, place), stage.adds, known);
    },
  };
}

function recordedAnswers({ valid, evidence }: SynthesizedSpec): (stage: string) => Evidence {
  return (stage) => currentAnswers(findRecorded(evidence, stage, digestAt(valid, stage)));
}

function toCompiled({ valid, timeline }: SynthesizedSpec): CompiledSpec {
  return { timeline, digestAt: (stage) => digestAt(valid, stage) };
}

function schemasOf(providers: readonly ProviderSchema[]): ReadonlyMap<string, ResourceSchema> {
  return new Map(providers.flatMap(({ resources }) => Object.entries(resources)));
}

/** The hazards that matter to any stage; none where the constraint of a foreign root is more than a comparison of versions. */
function hazardsOf(
  hazards: readonly Hazard[],
  source: string,
  constraint: string,
  timeline: readonly TimelineStage[],
): KnownHazard[] {
  const isPlain =
    /^\s*(?:=|!=|>=|>|<=|<|~>)?\s*\d+(?:\.\d+){0,2}\s*(?:,\s*(?:=|!=|>=|>|<=|<|~>)?\s*\d+(?:\.\d+){0,2}\s*)*$/;
  if (!isPlain.test(constraint)) return [];
  const stages = timeline.map(({ terraform }) => terraform);
  return findHazards(hazards, source, constraint, stages).map(({ hazard }) => hazard);
}
