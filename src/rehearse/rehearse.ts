import type { RehearsalStep, SimulatedProvider, SpecRehearsal } from "../../generated/types/output";
import { models } from "../../resources/models";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { makeScratchFolder, type ScratchFolder } from "../files/scratch-folder";
import { servePlugins } from "../plugins/serve";
import { writeMirror } from "../plugins/write-mirror";
import type { ProviderSchema } from "../provider/schema";
import { makeCloud } from "../simulation/cloud";
import { makeCounterparties } from "../simulation/counterparties";
import { makeEngine } from "../simulation/engine";
import { type Script, usualScript } from "../simulation/scenario";
import type { Adopted } from "../simulation/world";
import { openGuard } from "../terraform-cli/guard";
import { chooseProviders, type ProviderVersions } from "./choose-providers";
import { configurationFiles } from "./configuration";
import { planWithReal } from "./real-planning";
import { openRealProviders, type Provide } from "./real-providers";
import { rehearseSpec } from "./rehearse-spec";
import { makeReviewer } from "./reviewer";
import { runJobs } from "./run-jobs";
import { type FolderOptions, openTerraformFolder } from "./terraform-folder";

/** How specs are rehearsed. */
export interface RehearsalOptions extends Omit<FolderOptions, "environment" | "guard"> {
  readonly schemas: readonly ProviderSchema[];
  readonly versions: ProviderVersions;
  /** What others do, by the spec's name; where there is none, what the rollout asks of them. */
  readonly scripts: ReadonlyMap<string, Script>;
  /** A mistake of the scenario at its place. */
  readonly toProblem: (mistake: ScenarioMistake) => Problem;
  /** How many specs at a time. */
  readonly jobs: number;
  /** Told of each file of a move, by its path: the spec's name first. */
  readonly keep: ((path: string, content: string) => void) | undefined;
  /** A mirror with real providers that plan the stage moves as well; absolute. */
  readonly mirror: string | undefined;
  /** Told before each step. */
  readonly onStep: (spec: SynthesizedSpec, step: Pick<RehearsalStep, "direction" | "stage" | "kind">) => void;
  /** Told after each spec. */
  readonly onDone: () => void;
}

/** A spec with the providers that it is rehearsed with, and the folder that it gets. */
interface Job {
  readonly synthesized: SynthesizedSpec;
  readonly providers: readonly SimulatedProvider[];
  readonly folder: string;
}

/**
 * Rehearses specs in temporary folders, some at a time, and gives the results in the order of the specs. Whatever happens, a kill of this process too, no process and no
 * folder stays. Rejects with the signal's reason where it aborts, and where something that is no fault of a spec goes wrong.
 */
export async function rehearse(
  specs: readonly SynthesizedSpec[],
  options: RehearsalOptions,
): Promise<readonly SpecRehearsal[]> {
  const { mirror, versions } = options;
  const stop = new AbortController();
  const onAbort = () => stop.abort(options.signal.reason);
  options.signal.addEventListener("abort", onAbort);
  const scratch = makeScratchFolder();
  const guard = openGuard(scratch.path, options.searchPath);
  try {
    options.signal.throwIfAborted();
    const jobs = specs.map((synthesized, index): Job => {
      const { topology, spec } = synthesized.valid;
      return { synthesized, providers: chooseProviders(topology, spec, versions), folder: String(index) };
    });
    const { cliConfigFile } = await writeMirror(scratch.path, unique(jobs.flatMap(({ providers }) => providers)));
    const guarded = { ...options, guard, signal: stop.signal };
    const provide = mirror === undefined ? undefined : openRealProviders({ ...guarded, mirror, scratch });
    const work = async (job: Job) => {
      const rehearsed = await rehearseOne(job, scratch, cliConfigFile, provide, guarded);
      stop.signal.throwIfAborted();
      options.onDone();
      return rehearsed;
    };
    return await runJobs(jobs, options.jobs, work, (error) => stop.abort(error));
  } finally {
    options.signal.removeEventListener("abort", onAbort);
    scratch.dispose();
    guard.close();
  }
}

async function rehearseOne(
  { synthesized, providers, folder }: Job,
  scratch: ScratchFolder,
  cliConfigFile: string,
  provide: Provide | undefined,
  options: RehearsalOptions & Pick<FolderOptions, "guard">,
): Promise<SpecRehearsal> {
  const { schemas, scripts, keep, toProblem } = options;
  const { name } = synthesized.valid.spec;
  const script = scripts.get(name) ?? usualScript;
  const { resources } = synthesized.knowledge;
  const cloud = makeCloud(models.resources, { ...script.surroundings, consumers: findConsumers(synthesized) });
  const adopted: Adopted = new Map();
  const engines = providers.map(({ source, version }) => {
    const provider = usedPart(findSchema(schemas, source), synthesized);
    return [source, makeEngine({ provider, version, models, resources, cloud, adopted })] as const;
  });
  const plugins = await servePlugins(scratch.folder(folder), new Map(engines));
  try {
    const environment = { ...plugins.environment, TF_CLI_CONFIG_FILE: cliConfigFile };
    return await rehearseSpec({
      synthesized,
      providers,
      adopted,
      configurations: synthesized.timeline.map((_, stage) =>
        configurationFiles(synthesized, stage, schemas, providers),
      ),
      folder: openTerraformFolder(scratch, folder, { ...options, environment }),
      counterparties: makeCounterparties(name, cloud, script, toProblem),
      reviewer: makeReviewer(synthesized, schemas),
      real:
        provide === undefined
          ? undefined
          : await planWithReal(synthesized, providers, schemas, provide, scratch, `${folder}/real.tfrc`),
      now: () => performance.now(),
      keep: (path, content) => keep?.(`${name}/${path}`, content),
      onStep: (step) => options.onStep(synthesized, step),
    });
  } finally {
    await plugins.stop();
  }
}

/** Whose endpoints the gates of a spec look for, whether or not a list of a stage names them. */
function findConsumers({ timeline }: SynthesizedSpec): readonly string[] {
  const items = timeline.flatMap(({ text }) => text.gate);
  const held = items.flatMap((item) =>
    item.kind === "state" && "member" in item.expected ? (item.expected.member.with?.holds ?? []) : [],
  );
  return [...new Set(held)];
}

function findSchema(schemas: readonly ProviderSchema[], source: string): ProviderSchema {
  const schema = schemas.find(({ provider }) => provider === source);
  if (schema === undefined) throw new Error(`nothing is known of the provider ${source}`);
  return schema;
}

/** What a provider declares of the types that any stage of a spec has, because Terraform takes all of it in at every command. */
function usedPart(provider: ProviderSchema, { timeline }: SynthesizedSpec): ProviderSchema {
  const used = new Set(
    timeline.flatMap(({ terraform: { resource, data, check } }) => [
      ...Object.keys({ ...resource, ...data }),
      ...Object.values(check ?? {}).flatMap((body) => Object.keys(body["data"] ?? {})),
    ]),
  );
  const pick = <Schema>(schemas: { readonly [type: string]: Schema }) =>
    Object.fromEntries(Object.entries(schemas).filter(([type]) => used.has(type)));
  return { ...provider, resources: pick(provider.resources), data_sources: pick(provider.data_sources) };
}

function unique(providers: readonly SimulatedProvider[]): SimulatedProvider[] {
  return [...new Map(providers.map((provider) => [`${provider.source} ${provider.version}`, provider])).values()];
}
