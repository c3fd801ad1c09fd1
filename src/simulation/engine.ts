import type { Cloud, Diagnostic, Model, Models } from "../contract/model";
import type { Resources } from "../contract/resource";
import type { ObjectValue } from "../contract/value";
import { collectHazards, type Hazard, hazardsOf } from "../provider/hazard";
import type { ProviderSchema } from "../provider/schema";
import { own } from "../terraform/values";
import { applyResource } from "./apply-resource";
import { checkArguments } from "./check-arguments";
import { planResource } from "./plan-resource";
import type { Connection, Engine } from "./provider-connection";
import { importResource, readDataSource, readResource } from "./read-resource";
import { versionedSchema } from "./versioned-schema";
import { type Adopted, unknownType, type World } from "./world";

/** What a simulated provider is made of. */
export interface EngineParts {
  /** The facts of the provider, whatever version they were read from. */
  readonly provider: ProviderSchema;
  /** The version to behave like, as far as hazards tell versions apart. */
  readonly version: string;
  /** Models of its types; those of other providers are of no effect. */
  readonly models: Models;
  readonly resources: Resources;
  readonly cloud: Cloud;
  /** Filled while Terraform runs; nothing where it is left out. */
  readonly adopted?: Adopted;
}

/** Makes a provider that does what its schema says and what the models of its types add to it, on a simulated cloud. */
export function makeEngine({ provider, version, models, resources, cloud, adopted = new Map() }: EngineParts): Engine {
  const source = provider.provider;
  const hazards = hazardsOf(collectHazards(resources), source, version);
  const world: World = {
    source,
    schema: versionedSchema(provider, version, hazards, models.providers[source]),
    hazards,
    models: new Map(Object.entries(models.resources)),
    dataModels: new Map(Object.entries(models.data)),
    planning: models.providers[source] ?? {},
    resources,
    cloud,
    adopted,
  };
  return { source, version, connect: () => connect(world) };
}

function connect(world: World): Connection {
  const { schema, hazards } = world;
  let settings: ObjectValue = {};
  return {
    schema,
    configure: (config) => {
      settings = config;
      return hazards.filter(({ behaviour }) => behaviour === "unmeasured").map(unmeasured);
    },
    validateResource: (type, config) => {
      if (own(schema.resources, type) === undefined) return [unknownType(type)];
      return checkByModel(world.models.get(type), config);
    },
    plan: (request) => planResource(world, settings, request),
    apply: (request) => applyResource(world, settings, request),
    read: (type, state) => readResource(world, type, state),
    importState: (type, id) => importResource(world, type, id),
    readData: (type, config) => readDataSource(world, settings, type, config),
  };
}

/** What the facts say that a provider refuses of single arguments, and what its model refuses besides. */
function checkByModel(model: Model | undefined, config: ObjectValue): readonly Diagnostic[] {
  const refused = model?.rules === undefined ? [] : checkArguments(model.rules, config);
  return [...refused, ...(model?.validate?.(config) ?? [])];
}

function unmeasured({ effect }: Hazard): Diagnostic {
  return { severity: "warning", summary: "Nobody has measured this version", detail: `${effect}.` };
}
