import type { PlanSummary } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import { findConstraint } from "../contract/topology";
import type { ScratchFolder } from "../files/scratch-folder";
import type { ShownPlan } from "../plan/shown";
import { summarizePlan } from "../plan/summary";
import type { BlockSchema, ProviderSchema } from "../provider/schema";
import type { TimelineStage } from "../stage/timeline";
import type { JsonObject, TerraformJson } from "../terraform/json";
import { escapeTemplates } from "../terraform/template";
import { makeUp } from "./complete-block";
import { inputValues } from "./input-values";
import { type Keeping, keepPart } from "./kept-configuration";
import { rehearsalProblem } from "./locate";
import { offlineBlock } from "./offline";
import { type RealProvider, type RealProviders, reasonOf } from "./real-providers";
import { toSyntheticState } from "./synthetic-state";

/** One stage move, planned by the real providers. */
export interface RealMove {
  readonly from: string;
  readonly to: string;
  readonly direction: "forward" | "back";
  /** Absent where it could not be planned. */
  readonly plan?: PlanSummary;
  /** Warnings where the mirror has no version that the spec's constraint admits: what it does then says nothing about the spec. */
  readonly problems: readonly Problem[];
  readonly durationMs: number;
}

/** What the real providers of a mirror do with the stage moves of one spec. */
export interface RealFlip {
  readonly providers: readonly Pick<RealProvider, "source" | "version" | "isAdmitted">[];
  /** What was left out and why, and which version stands for a constraint that nothing in the mirror meets; as sentences. */
  readonly notes: readonly string[];
  /** The moves that change an argument of an existing resource of these providers, forward and back. */
  readonly moves: readonly RealMove[];
}

/**
 * Plans every stage move of a spec that changes an argument in place, with the real providers of a mirror, without network and credentials.
 * The state that it starts from is synthetic: what the same provider plans for the stage before, with made-up values for what only the cloud
 * knows. Nothing is refreshed, and nothing but the resources of these providers is in the configuration. Folders with these names are
 * made below `scratch`.
 */
export async function planRealMoves(
  synthesized: SynthesizedSpec,
  schemas: readonly ProviderSchema[],
  real: RealProviders,
  scratch: ScratchFolder,
): Promise<RealFlip> {
  const { providers, notes } = await gatherProviders(synthesized, real);
  const { timeline } = synthesized;
  const owns = (type: string) => [...providers.values()].some(({ resources }) => Object.hasOwn(resources, type));
  const plans = new Map<TimelineStage, Promise<Planned>>();
  const context: Context = { synthesized, schemas, providers, real, scratch, owns };
  const existing = (stage: TimelineStage) => {
    const found = plans.get(stage) ?? planCreation(context, stage);
    plans.set(stage, found);
    return found;
  };
  const moves: RealMove[] = [];
  for (const [index, to] of timeline.entries()) {
    const from = timeline[index - 1];
    if (from === undefined || !to.changes.some(({ address }) => owns(address.split(".")[0] ?? ""))) continue;
    moves.push(await planMove(context, from, to, "forward", existing));
    moves.push(await planMove(context, to, from, "back", existing));
  }
  const used = [...providers.values()].map(({ source, version, isAdmitted }) => ({ source, version, isAdmitted }));
  return { providers: used, notes, moves };
}

interface Context {
  readonly synthesized: SynthesizedSpec;
  readonly schemas: readonly ProviderSchema[];
  readonly providers: ReadonlyMap<string, OfflineProvider>;
  readonly real: RealProviders;
  readonly scratch: ScratchFolder;
  owns(type: string): boolean;
}

/** A real provider, and the arguments of its block that keep it from the network. */
interface OfflineProvider extends RealProvider {
  readonly offline: JsonObject;
}

type Planned = { readonly plan: ShownPlan } | { readonly reason: string };

async function gatherProviders({ valid: { spec, topology } }: SynthesizedSpec, real: RealProviders) {
  const providers = new Map<string, OfflineProvider>();
  const notes: string[] = [];
  for (const [name, provider] of Object.entries(topology.providers)) {
    if (!provider.isUsed(spec)) continue;
    const { source } = provider;
    const offline = offlineBlock(source);
    if ("reason" in offline) {
      notes.push(`${source} is left out: ${offline.reason}.`);
      continue;
    }
    const constraint = findConstraint(spec, name);
    const provided = await real.provide(source, constraint);
    if ("reason" in provided) {
      notes.push(`${source} is left out: ${provided.reason}.`);
      continue;
    }
    providers.set(name, { ...provided, offline: offline.block });
    if (!provided.isAdmitted) {
      notes.push(`The mirror has no ${source} that ${constraint} admits; ${provided.version} is planned with instead.`);
    }
  }
  return { providers, notes };
}

/** What the real providers plan for a stage where nothing exists; references to resources are values, so that every argument is known. */
function planCreation(context: Context, stage: TimelineStage): Promise<Planned> {
  return plan(
    context,
    `real-${stage.stage.name}`,
    copy(context, stage, () => true),
    undefined,
  );
}

async function planMove(
  context: Context,
  from: TimelineStage,
  to: TimelineStage,
  direction: RealMove["direction"],
  existing: (stage: TimelineStage) => Promise<Planned>,
): Promise<RealMove> {
  const started = performance.now();
  const before = await existing(from);
  const planned =
    "reason" in before
      ? before
      : await plan(
          context,
          `real-${from.stage.name}-${to.stage.name}`,
          copy(context, to, (address) => !context.owns(address.split(".")[0] ?? "")),
          before.plan,
        );
  const move = { from: from.stage.name, to: to.stage.name, direction };
  const durationMs = performance.now() - started;
  if ("reason" in planned) return { ...move, problems: [failure(context, move, planned.reason)], durationMs };
  const summary = summarizePlan(planned.plan);
  return { ...move, plan: summary, problems: findReplacements(context, move, summary), durationMs };
}

function copy(
  { synthesized, schemas, providers, owns }: Context,
  { terraform }: TimelineStage,
  isReplaced: (address: string) => boolean,
): TerraformJson {
  const { spec, topology } = synthesized.valid;
  const literal = escapeTemplates(spec);
  const blocks = [...providers].map(([name, { address, offline }]) => {
    return [name, { source: address, block: { ...topology.providers[name]?.block(literal), ...offline } }] as const;
  });
  const schemaOf = (type: string, isData: boolean): BlockSchema => {
    const real = [...providers.values()].map(({ resources }) => resources[type]?.block);
    const facts = schemas.map(({ resources, data_sources }) => (isData ? data_sources[type] : resources[type]));
    return [...(isData ? [] : real), ...facts].find((schema) => schema !== undefined) ?? {};
  };
  const keeping: Keeping = {
    providers: Object.fromEntries(blocks),
    isKept: owns,
    isReplaced,
    existing(type, address) {
      const block = schemaOf(type, address.startsWith("data."));
      return { values: makeUp(block, address), block };
    },
  };
  return keepPart(terraform, keeping);
}

async function plan(
  { synthesized, providers, real, scratch }: Context,
  folder: string,
  configuration: TerraformJson,
  before: ShownPlan | undefined,
): Promise<Planned> {
  const used = [...providers.values()];
  const place = `${synthesized.valid.spec.name}/${folder}`;
  const values = Object.entries(inputValues(synthesized.timeline.map(({ terraform }) => terraform)));
  const declared = values.filter(([name]) => Object.hasOwn(configuration.variable ?? {}, name));
  scratch.write(`${place}/main.tf.json`, JSON.stringify(configuration));
  scratch.write(`${place}/terraform.tfvars.json`, JSON.stringify(Object.fromEntries(declared)));
  if (before !== undefined) {
    scratch.write(`${place}/terraform.tfstate`, JSON.stringify(toSyntheticState(before, used)));
  }
  const args = ["plan", "-refresh=false", "-input=false", "-lock=false", "-json", "-out=plan"];
  const planned = await real.run(used, place, args);
  if (planned.exitCode !== 0) return { reason: reasonOf(planned) };
  const shown = await real.run(used, place, ["show", "-json", "plan"]);
  if (shown.exitCode !== 0) return { reason: reasonOf(shown) };
  return { plan: JSON.parse(shown.stdout) as ShownPlan };
}

type Move = Pick<RealMove, "from" | "to" | "direction">;

function failure(context: Context, move: Move, reason: string): Problem {
  const message = `${namesOf(context)} cannot plan ${move.from} to ${move.to}: ${reason}`;
  return rehearsalProblem(context.synthesized, "plan-failed", {}, message, undefined, severityOf(context));
}

function findReplacements(context: Context, move: Move, { changes }: PlanSummary): Problem[] {
  return changes
    .filter(({ action }) => action === "replace")
    .map(({ address, attributes, forcedBy }) => {
      const why = forcedBy.length > 0 ? `a change of ${forcedBy.join(", ")} forces it` : "Terraform does not say why";
      const message = `${namesOf(context)} replaces ${address} from ${move.from} to ${move.to}: ${why}`;
      const argument = forcedBy[0] ?? attributes[0];
      const subject = { address, ...(argument === undefined ? {} : { argument }) };
      return rehearsalProblem(context.synthesized, "stage-replaces", subject, message, undefined, severityOf(context));
    });
}

function namesOf({ providers }: Context): string {
  return [...providers.values()].map(({ source, version }) => `the real ${source} ${version}`).join(" with ");
}

function severityOf({ providers }: Context): Problem["severity"] {
  return [...providers.values()].every(({ isAdmitted }) => isAdmitted) ? "error" : "warning";
}
