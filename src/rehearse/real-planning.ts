import type { SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import { findConstraint } from "../contract/spec-base";
import type { ScratchFolder } from "../files/scratch-folder";
import type { ProviderSchema } from "../provider/schema";
import type { TimelineStage } from "../stage/timeline";
import { isObject, type JsonObject } from "../terraform/json";
import { member } from "../terraform/values";
import { type ConfigurationFile, configurationFiles, jsonFile } from "./configuration";
import { type Provide, type RealProvider, realEnvironment } from "./real-providers";

/** How real providers plan the stage moves of a spec, from the state that the simulated ones have written. */
export interface RealPlanning {
  /** None where nothing can be planned; the notes say why. */
  readonly used: readonly RealProvider[];
  /** The versions that plan: the real ones, and the simulated ones of the providers that are left out. */
  readonly versions: readonly SimulatedProvider[];
  /** Who plans, what is left out and why, and which version stands for a constraint that nothing in the mirror meets. */
  readonly notes: readonly string[];
  /** The configuration of each stage, with what keeps the real providers offline. */
  readonly configurations: readonly (readonly ConfigurationFile[])[];
  readonly environment: { readonly [name: string]: string };
  /** A plan without what the rehearsal itself brought in: the arguments that keep offline. */
  toShown(shown: string): string;
  /** Problems in the name of the real providers; warnings where the spec does not admit their version. */
  toProblems(problems: readonly Problem[]): Problem[];
}

/** The arguments of a provider block with which its resources are planned without network and credentials. */
export const offlineBlocks: { readonly [source: string]: JsonObject } = {
  "hashicorp/aws": {
    access_key: "offline",
    secret_key: "offline",
    max_retries: 1,
    skip_credentials_validation: true,
    skip_metadata_api_check: "true",
    skip_region_validation: true,
    skip_requesting_account_id: true,
  },
  "cockroachdb/cockroach": { apikey: "offline" },
  "mongodb/mongodbatlas": { public_key: "offline", private_key: "offline" },
  "temporalio/temporalcloud": { api_key: "offline" },
  // A host makes it the provider of an installation of one's own, which connects when a resource is read (0.11.6).
  "MaterializeInc/materialize": { host: "127.0.0.1" },
};

/** Providers that were seen to call their vendor before they plan (azurerm 4.55.0, google 7.45.0). */
const callers: { readonly [source: string]: string } = {
  "hashicorp/azurerm": "it asks Azure for a token before it plans",
  "hashicorp/google": "it asks Google for the user's e-mail before it plans",
};

/** Chooses the real providers of a spec. Writes their settings to the file `settings` of the scratch folder. */
export async function planWithReal(
  synthesized: SynthesizedSpec,
  simulated: readonly SimulatedProvider[],
  schemas: readonly ProviderSchema[],
  provide: Provide,
  scratch: ScratchFolder,
  settings: string,
): Promise<RealPlanning> {
  const used: RealProvider[] = [];
  const leftOut: string[] = [];
  const offline: { [name: string]: JsonObject } = {};
  for (const { name, source } of simulated) {
    const block = offlineBlocks[source];
    const constraint = findConstraint(synthesized.valid.spec, name);
    const reads = tryFindRead(synthesized, name);
    const provided =
      block === undefined || reads !== undefined
        ? { reason: callers[source] ?? reads ?? "nobody has seen it plan without its vendor" }
        : await provide(source, constraint);
    if ("reason" in provided) {
      leftOut.push(`${source} is left out: ${provided.reason}.`);
      continue;
    }
    used.push(provided);
    offline[name] = block ?? {};
    if (!provided.isAdmitted) {
      leftOut.push(
        `The mirror has no ${source} that ${constraint} admits; ${provided.version} is planned with instead.`,
      );
    }
  }
  const { identities, timeline } = withoutIdentities(synthesized, Object.keys(offline));
  const versions = simulated.map((each) => ({
    ...each,
    version: used.find(({ source }) => source === each.source)?.version ?? each.version,
  }));
  const names = used.map(({ source, version }) => `the real ${source} ${version}`);
  const severity = used.every(({ isAdmitted }) => isAdmitted) ? "error" : "warning";
  return {
    used,
    versions,
    notes: [...names.map((name) => `moves are planned by ${name} as well`), ...leftOut],
    configurations: timeline.map((_, stage) => [
      ...configurationFiles({ ...synthesized, timeline }, stage, schemas, versions),
      jsonFile("plinth_offline_override.tf.json", { provider: offline }),
    ]),
    environment: realEnvironment(scratch, settings, used),
    toShown: (shown) => asConfigured(shown, offline, identities),
    toProblems: (problems) =>
      problems.map((problem) => ({ ...problem, severity, message: `${names.join(" with ")}: ${problem.message}` })),
  };
}

/** Why a provider has to ask its cloud to plan a spec: one of its data sources is read in every plan. */
function tryFindRead({ timeline }: SynthesizedSpec, provider: string): string | undefined {
  const types = timeline.flatMap(({ terraform }) => Object.keys(terraform.data ?? {}));
  const type = types.find((each) => each.startsWith(`${provider}_`));
  return type && `it reads the data source ${type} while it plans`;
}

/**
 * The stages with providers that act as nobody: a role cannot be assumed offline. What was taken out of their blocks comes along, by the
 * provider's name.
 */
function withoutIdentities(
  { timeline, valid: { topology } }: SynthesizedSpec,
  names: readonly string[],
): { readonly timeline: readonly TimelineStage[]; readonly identities: { readonly [name: string]: JsonObject } } {
  const blocks = timeline[0]?.terraform.provider ?? {};
  const isHarmless = (name: string, argument: string) => topology.providers[name]?.harmless.includes(argument) === true;
  const part = (name: string, block: JsonObject, isWanted: boolean) =>
    Object.fromEntries(Object.entries(block).filter(([argument]) => isHarmless(name, argument) === isWanted));
  const planned = Object.entries(blocks).map(([name, each]) => [
    name,
    names.includes(name) ? each.map((block) => part(name, block, true)) : each,
  ]);
  const provider = Object.fromEntries(planned);
  return {
    timeline: timeline.map((stage) =>
      stage.terraform.provider === undefined ? stage : { ...stage, terraform: { ...stage.terraform, provider } },
    ),
    identities: Object.fromEntries(names.map((name) => [name, part(name, blocks[name]?.[0] ?? {}, false)])),
  };
}

function asConfigured(
  shown: string,
  offline: { readonly [name: string]: JsonObject },
  identities: { readonly [name: string]: JsonObject },
): string {
  const plan = JSON.parse(shown) as JsonObject;
  const providers = member(plan["configuration"], "provider_config");
  for (const [name, block] of Object.entries(offline)) {
    const expressions = member(member(providers, name), "expressions");
    if (!isObject(expressions)) continue;
    for (const argument of Object.keys(block)) Reflect.deleteProperty(expressions, argument);
    Object.assign(expressions, toExpressions(identities[name] ?? {}));
  }
  return JSON.stringify(plan);
}

/** A block of constants, as the configuration of a plan shows it. */
function toExpressions(block: JsonObject): JsonObject {
  const entries = Object.entries(block).map(([name, value]) => [
    name,
    Array.isArray(value) && value.every(isObject) ? value.map(toExpressions) : { constant_value: value },
  ]);
  return Object.fromEntries(entries);
}
