import type { CloudObject } from "../contract/model";
import type { ObjectValue } from "../contract/value";
import type { BlockSchema } from "../provider/schema";
import { own } from "../terraform/values";
import { completeUnknown } from "./complete";
import { conformBlock } from "./conform";
import { planBySchema } from "./planning";
import type { Answer } from "./provider-connection";
import { adoptedKey, failure, tryFindObject, unknownType, type World } from "./world";

/** What the cloud has of a resource; null where it is gone. */
export function readResource(world: World, type: string, state: ObjectValue): Answer {
  const schema = own(world.schema.resources, type);
  if (schema === undefined) return { state, diagnostics: [unknownType(type)] };
  const object = tryFindObject(world, type, schema, state);
  const values = object === undefined ? undefined : valuesOf(world, object);
  if (values === undefined) return { state: null, diagnostics: [] };
  return { state: conformBlock(schema, { ...values, ...ownToState(world, type, schema, state) }), diagnostics: [] };
}

/** Finds an object of the cloud by what `terraform import` is given. */
export function importResource(world: World, type: string, id: string): Answer {
  const schema = own(world.schema.resources, type);
  if (schema === undefined) return { state: null, diagnostics: [unknownType(type)] };
  const importId = world.models.get(type)?.importId;
  const adopted = world.adopted.get(adoptedKey(type, id));
  const object =
    adopted === undefined
      ? world.cloud.all(type).find((each) => (importId?.(each.values) ?? each.id) === id)
      : tryFindObject(world, type, schema, adopted);
  const values = object === undefined ? undefined : valuesOf(world, object);
  if (values === undefined) {
    const detail = `There is no ${type} that is imported as ${JSON.stringify(id)}.`;
    return { state: null, diagnostics: [failure("Cannot import non-existent remote object", detail)] };
  }
  return { state: conformBlock(schema, { ...values, ...ownToState(world, type, schema, {}) }), diagnostics: [] };
}

/** What a data source answers. */
export function readDataSource(world: World, settings: ObjectValue, type: string, config: ObjectValue): Answer {
  const { source, cloud } = world;
  const schema = own(world.schema.data_sources, type);
  if (schema === undefined) return { state: null, diagnostics: [unknownType(type)] };
  const { planned } = planBySchema(schema, null, config, config, { planning: {}, computedBlocks: [], defaults: {} });
  const known = { ...planned, ...readById(world, type, schema, config) };
  const values = completeUnknown({
    source,
    type,
    schema,
    prior: null,
    planned: known,
    settings,
    cloud,
    computedTexts: {},
  });
  const outcome = world.dataModels.get(type)?.read(config, cloud) ?? { values };
  if ("diagnostics" in outcome) return { state: null, diagnostics: outcome.diagnostics };
  return { state: conformBlock(schema, { ...values, ...outcome.values }), diagnostics: [] };
}

/** For a data source of the name of a resource: what the object with its id has in attributes of the same type. */
function readById(world: World, type: string, { attributes = {} }: BlockSchema, config: ObjectValue): ObjectValue {
  const id = config["id"];
  const object = typeof id === "string" ? world.cloud.find(type, id) : undefined;
  const values = object === undefined ? undefined : valuesOf(world, object);
  const others = own(world.schema.resources, type)?.attributes ?? {};
  const shared = Object.keys(attributes).filter((name) => {
    const [mine, other] = [attributes[name], others[name]];
    return mine !== undefined && other !== undefined && JSON.stringify(mine.type) === JSON.stringify(other.type);
  });
  return values === undefined ? {} : Object.fromEntries(shared.map((name) => [name, values[name] ?? null]));
}

function valuesOf({ models, cloud }: World, object: CloudObject): ObjectValue | undefined {
  const model = models.get(object.type);
  return model?.read === undefined ? object.values : model.read(object, cloud);
}

/** What a state has although the cloud does not: timeouts, and arguments that no read brings back. */
function ownToState(
  { models }: World,
  type: string,
  { block_types = {} }: BlockSchema,
  state: ObjectValue,
): ObjectValue {
  const names = [...(Object.hasOwn(block_types, "timeouts") ? ["timeouts"] : []), ...(models.get(type)?.unread ?? [])];
  return Object.fromEntries(names.map((name) => [name, state[name] ?? null]));
}
