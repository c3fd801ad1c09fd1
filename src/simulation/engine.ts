import type { Cloud, DataModel, Diagnostic, Model } from "../contract/model";
import type { ObjectValue } from "../contract/value";
import { type Hazard, hazardsOf } from "../provider/hazard";
import type { ProviderSchema } from "../provider/schema";
import { applyResource } from "./apply-resource";
import type { Connection, Engine } from "./connection";
import { planResource } from "./plan-resource";
import { importResource, readDataSource, readResource } from "./read-resource";
import { versionedSchema } from "./versioned-schema";
import { tryFindSchema, unknownType, type World } from "./world";

/** What a simulated provider is made of. */
export interface EngineParts {
  /** The facts of the provider, whatever version they were read from. */
  readonly provider: ProviderSchema;
  /** The version to behave like, as far as the facts tell versions apart (`facts/hazards.json`). */
  readonly version: string;
  /** Models of its types; those of other providers are of no effect. */
  readonly models: readonly Model[];
  readonly dataModels: readonly DataModel[];
  readonly cloud: Cloud;
}

/** Makes a provider that does what its schema says and what the models of its types add to it, on a simulated cloud. */
export function makeEngine({ provider, version, models, dataModels, cloud }: EngineParts): Engine {
  const source = provider.provider;
  const world: World = {
    source,
    schema: versionedSchema(provider, version),
    hazards: hazardsOf(source, version),
    models: new Map(models.map((model) => [model.type, model])),
    dataModels: new Map(dataModels.map((model) => [model.type, model])),
    cloud,
  };
  return { source, version, connect: () => connect(world) };
}

function connect(world: World): Connection {
  const { schema, hazards, models } = world;
  let settings: ObjectValue = {};
  return {
    schema,
    configure: (config) => {
      settings = config;
      return hazards.filter(({ behaviour }) => behaviour === "unmeasured").map(unmeasured);
    },
    validateResource: (type, config) => {
      if (tryFindSchema(schema.resources, type) === undefined) return [unknownType(type)];
      return models.get(type)?.validate?.(config) ?? [];
    },
    plan: (request) => planResource(world, settings, request),
    apply: (request) => applyResource(world, settings, request),
    read: (type, state) => readResource(world, type, state),
    importState: (type, id) => importResource(world, type, id),
    readData: (type, config) => readDataSource(world, settings, type, config),
  };
}

function unmeasured({ effect }: Hazard): Diagnostic {
  return { severity: "warning", summary: "Nobody has measured this version", detail: `${effect}.` };
}
