import { RootConstruct } from "constructs";
import type { Origin, SpecBase, Topology } from "../topology";
import { openStack, type SpecStack } from "./stack";
import type { Json, JsonObject, TerraformJson } from "../terraform-json";

/** The Terraform of a spec at one of its stages. */
export interface StageSynthesis {
  readonly stage: string;
  readonly terraform: TerraformJson;
}

/** The Terraform of a spec at every one of its stages, in their order, and where its parts come from. */
export interface Synthesis {
  readonly stages: readonly StageSynthesis[];
  /** Where each address comes from, whatever its stage. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Runs a topology's stack through CDKTF, stage after stage on one construct tree, without touching the disk. */
export function synthesize(topology: Topology<SpecBase>, spec: SpecBase, digest: string): Synthesis {
  const { stack, stages } = openStack(new RootConstruct(), topology, spec, digest);
  const synthesized = stages.map(({ name, add }) => {
    add();
    return { stage: name, terraform: toTerraformJson(stack) };
  });
  return { stages: synthesized, origins: stack.origins };
}

/** What CDKTF makes of a stack, without its metadata and nulls, with arguments in the topology's order. */
export function toTerraformJson(stack: SpecStack): TerraformJson {
  const { "//": _, ...terraform } = stack.toTerraform();
  const { resource = {}, ...rest } = clean(terraform) as JsonObject & { resource?: JsonObject };
  const ordered = Object.entries(resource).map(([type, named]) => [
    type,
    Object.fromEntries(
      Object.entries(named as JsonObject).map(([name, body]) => [
        name,
        order(body as JsonObject, stack.argumentOrder.get(`${type}.${name}`) ?? []),
      ]),
    ),
  ]);
  return { ...rest, resource: Object.fromEntries(ordered) };
}

function clean(value: Json): Json {
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key, item]) => key !== "//" && item !== null && item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, clean(item)]));
}

function order(body: JsonObject, names: readonly string[]): JsonObject {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(body).sort(([a], [b]) => rank(a) - rank(b)));
}
