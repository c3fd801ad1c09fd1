import type { SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import { providerBlocks } from "../contract/provider";
import { usedProviders } from "../contract/topology";
import type { ProviderSchema } from "../provider/schema";
import { hclLayout } from "../stage/hcl-layout";
import { toHcl } from "../terraform/hcl";
import type { JsonObject } from "../terraform/json";
import { escapeTemplates } from "../terraform/template";
import { inputValues } from "./input-values";

/** A file of a folder that Terraform runs in. */
export interface ConfigurationFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The files of a spec at one of its stages, as Terraform runs them here: the HCL that `plinth synth` writes, unchanged, and beside it what the
 * rehearsal needs: a local state in place of the backend, the providers pinned to the simulated versions, provider blocks where the output
 * is a module, and values for the input variables. Throws where the timeline has no such stage.
 */
export function configurationFiles(
  { valid, timeline }: SynthesizedSpec,
  index: number,
  schemas: readonly ProviderSchema[],
  providers: readonly SimulatedProvider[],
): ConfigurationFile[] {
  const stage = timeline[index];
  if (stage === undefined) throw new Error(`${valid.spec.name} has no stage ${index}`);
  // What a spec adopts is not there yet when a rehearsal begins.
  const { import: _, ...terraform } = stage.terraform;
  const done = timeline.slice(0, index + 1).map((earlier) => ({ ...earlier, position: "done" as const }));
  const values = inputValues(
    timeline.map((each) => each.terraform),
    blocksOf(valid),
  );
  const declared = Object.entries(values).filter(([name]) => name in (terraform.variable ?? {}));
  return [
    ...toHcl(terraform, schemas, hclLayout(valid.source.file, done)),
    jsonFile("plinth_override.tf.json", { terraform: pinned(providers) }),
    ...(valid.spec.terraform.shape === "module"
      ? [jsonFile("plinth_providers.tf.json", { provider: blocksOf(valid) })]
      : []),
    jsonFile("terraform.tfvars.json", Object.fromEntries(declared)),
  ];
}

/** What takes the place of the backend and of the version constraints. */
function pinned(providers: readonly SimulatedProvider[]): JsonObject {
  const required = providers.map(({ name, source, version }) => [name, { source, version: `= ${version}` }] as const);
  return { backend: { local: {} }, required_providers: Object.fromEntries(required) };
}

function blocksOf({ spec, topology }: SynthesizedSpec["valid"]): ReturnType<typeof providerBlocks> {
  return providerBlocks(usedProviders(topology, spec), escapeTemplates(spec));
}

/** A file that holds a value as JSON. */
export function jsonFile(path: string, body: JsonObject): ConfigurationFile {
  return { path, content: `${JSON.stringify(body, null, 2)}\n` };
}
