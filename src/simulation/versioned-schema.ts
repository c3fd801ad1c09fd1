import type { ProviderPlanning } from "../contract/model";
import { admits } from "../provider/constraint";
import type { Hazard } from "../provider/hazard";
import type { AttributeSchema, BlockSchema, ProviderSchema, ResourceSchema } from "../provider/schema";

/** The schema that a version of a provider serves: the facts, less the resources and arguments that its hazards say it does not know. */
export function versionedSchema(
  provider: ProviderSchema,
  version: string,
  missing: readonly Hazard[],
  planning: Partial<ProviderPlanning> = {},
): ProviderSchema {
  const gone = new Set(
    missing.filter(({ behaviour }) => behaviour === "unknown-resource").map(({ resource }) => resource),
  );
  const everywhere = Object.entries(planning.arguments ?? {})
    .filter(([, constraint]) => !admits(constraint, version))
    .map(([argument]) => argument);

  const resources = Object.entries(provider.resources)
    .filter(([type]) => !gone.has(type))
    .map(([type, schema]): [string, ResourceSchema] => {
      const removed = missing
        .filter(({ behaviour, resource }) => behaviour === "unknown-argument" && resource === type)
        .flatMap(({ argument, others = [] }) => [argument, ...others]);
      const names = new Set([...everywhere, ...removed]);
      return [type, { ...without(schema, names), force_new: schema.force_new.filter((path) => !names.has(path)) }];
    });
  const dataSources = Object.entries(provider.data_sources).map(([type, schema]): [string, BlockSchema] => [
    type,
    without(schema, new Set(everywhere)),
  ]);
  return {
    ...provider,
    version,
    resources: Object.fromEntries(resources),
    data_sources: Object.fromEntries(dataSources),
  };
}

function without({ attributes = {}, block_types = {} }: BlockSchema, names: ReadonlySet<string>): BlockSchema {
  const keep = <Schema>(entries: { readonly [name: string]: Schema }): { [name: string]: Schema } =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => !names.has(name)));
  return { attributes: keep<AttributeSchema>(attributes), block_types: keep(block_types) };
}
