import { type Hazard, hazardsOf } from "../hazard";
import type { ProviderSchema } from "../provider-schema";
import { applyResource } from "./apply-resource";
import { tryFindArgumentRules } from "./argument-facts";
import { checkArguments } from "./check-arguments";
import { checkConfig } from "./check-config";
import type { Connection, Engine } from "./connection";
import type { Cloud, DataModel, Diagnostic, Model } from "./model";
import { planResource } from "./plan-resource";
import { importResource, readDataSource, readResource } from "./read-resource";
import type { ObjectValue } from "./value";
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
    validateProvider: (config) => checkConfig(schema.provider_block, config),
    configure: (config) => {
      settings = config;
      return hazards.filter(({ behaviour }) => behaviour === "unmeasured").map(unmeasured);
    },
    validateResource: (type, config) => {
      const resource = tryFindSchema(schema.resources, type);
      if (resource === undefined) return [unknownType(type)];
      const refused = checkConfig(resource, config);
      if (refused.length > 0) return refused;
      const known = models.get(type)?.validate?.(config) ?? [];
      const rules = tryFindArgumentRules(type);
      return rules === undefined
        ? known
        : [...known, ...withoutRepeats(checkArguments(rules, resource, config), known)];
    },
    validateData: (type, config) => {
      const data = tryFindSchema(schema.data_sources, type);
      return data === undefined ? [unknownType(type)] : checkConfig(data, config);
    },
    plan: (request) => planResource(world, settings, request),
    apply: (request) => applyResource(world, settings, request),
    read: (type, state) => readResource(world, type, state),
    importState: (type, id) => importResource(world, type, id),
    readData: (type, config) => readDataSource(world, settings, type, config),
  };
}

/** What is not refused already: a model may know of an argument what the facts know as well. */
function withoutRepeats(diagnostics: readonly Diagnostic[], known: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(known.map(({ attribute = [] }) => attribute[0]));
  return diagnostics.filter(({ attribute = [] }) => !places.has(attribute[0]));
}

function unmeasured({ effect }: Hazard): Diagnostic {
  return { severity: "warning", summary: "Nobody has measured this version", detail: `${effect}.` };
}
