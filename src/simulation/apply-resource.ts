import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "../contract/model";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import { appliesTo, type Hazard } from "../provider/hazard";
import type { ResourceSchema } from "../provider/schema";
import { own } from "../terraform/values";
import { completeUnknown } from "./complete";
import { conformBlock } from "./conform";
import type { Answer, Connection } from "./provider-connection";
import { giveBack } from "./read-back";
import { isWhollyKnown } from "./set";
import { failure, hazardsOfType, identify, tryFindObject, unknownType, type World } from "./world";

/** Makes, changes or removes an object of the cloud. Where that is refused, the state is what it was. Throws for a model that is wrong. */
export function applyResource(
  world: World,
  settings: ObjectValue,
  { type, prior, planned }: Parameters<Connection["apply"]>[0],
): Answer {
  const schema = own(world.schema.resources, type);
  if (schema === undefined) return { state: prior, diagnostics: [unknownType(type)] };
  if (planned === null) return prior === null ? { state: null, diagnostics: [] } : remove(world, type, schema, prior);
  if (prior === null) {
    const [refusal] = hazardsOfType(world, type, "create-fails");
    if (refusal !== undefined) return { state: null, diagnostics: [failure(`Error creating ${type}`, refusal.effect)] };
  } else if (tryFindObject(world, type, schema, prior) === undefined) {
    return { state: prior, diagnostics: [failure(`Error updating ${type}`, "The object does not exist any more.")] };
  }

  const [broken] = prior === null ? [] : brokenUpdates(world, type, prior, planned);
  if (broken !== undefined) return { state: prior, diagnostics: [failure(`Error updating ${type}`, broken.effect)] };

  const { source, cloud, models } = world;
  const computedTexts = models.get(type)?.computedTexts ?? {};
  const meant = { ...planned, ...countedAsTrue(world, type, planned) };
  const values = completeUnknown({ source, type, schema, prior, planned: meant, settings, cloud, computedTexts });
  const actor = world.planning.actor?.(settings);
  const outcome = change(world, type, prior, meant, values, actor);
  if ("diagnostics" in outcome) return { state: prior, diagnostics: outcome.diagnostics };
  const state = conformBlock(schema, giveBack(outcome.values, own(world.resources, type)?.readsBack));
  if (!isWhollyKnown(state)) throw new Error(`the model of ${type} leaves something unknown`);
  keep(world, type, schema, prior, state, actor);
  return { state, isLegacy: !isCompatible(planned, state), diagnostics: outcome.failed ?? [] };
}

function change(
  { models, cloud }: World,
  type: string,
  prior: ObjectValue | null,
  planned: ObjectValue,
  values: ObjectValue,
  actor: string | undefined,
): Outcome {
  const model = models.get(type);
  if (prior === null) return model?.create?.({ planned, values, cloud, actor }) ?? { values };
  return model?.update?.({ prior, planned, values, cloud }) ?? { values };
}

/** The hazards of arguments that an update changes and the version cannot update. */
function brokenUpdates(world: World, type: string, prior: ObjectValue, planned: ObjectValue): Hazard[] {
  const at = (values: ObjectValue, { argument }: Hazard) =>
    argument.split(".").reduce<Value>((value, name) => {
      const block = isList(value) ? (value[0] ?? null) : value;
      return isObject(block) ? (block[name] ?? null) : null;
    }, values);
  return hazardsOfType(world, type, "update-fails").filter(
    (hazard) => !isDeepStrictEqual(at(prior, hazard), at(planned, hazard)),
  );
}

/** Puts an object into the cloud; where the change gave it another id, that of before is taken away. */
function keep(
  world: World,
  type: string,
  schema: ResourceSchema,
  prior: ObjectValue | null,
  state: ObjectValue,
  actor: string | undefined,
): void {
  const id = identify(world, type, schema, state);
  const before = prior === null ? id : identify(world, type, schema, prior);
  if (before !== id) world.cloud.remove(type, before);
  world.cloud.put(type, id, state, actor);
}

/** The arguments that the version counts as true. */
function countedAsTrue(world: World, type: string, planned: ObjectValue): ObjectValue {
  const hazards = hazardsOfType(world, type, "counts-as-true").filter((hazard) => appliesTo(hazard, planned));
  return Object.fromEntries(hazards.map(({ argument }) => [argument, true]));
}

function remove(world: World, type: string, schema: ResourceSchema, prior: ObjectValue): Answer {
  const { cloud, models } = world;
  const object = tryFindObject(world, type, schema, prior);
  if (object === undefined) return { state: null, diagnostics: [] };
  const diagnostics = models.get(type)?.remove?.({ object, cloud }) ?? [];
  if (diagnostics.some(({ severity }) => severity === "error")) return { state: prior, diagnostics };
  cloud.remove(type, object.id);
  for (const { argument } of hazardsOfType(world, type, "removes-last-only")) {
    const items = object.values[argument];
    if (isList(items) && items.length > 1) {
      cloud.put(type, object.id, conformBlock(schema, { ...object.values, [argument]: items.slice(0, -1) }));
    }
  }
  return { state: null, diagnostics };
}

/** Whether a state is what was planned, but for what was unknown. */
function isCompatible(planned: Value, state: Value): boolean {
  if (planned === unknown) return true;
  if (isList(planned) && isList(state)) {
    return isWhollyKnown(planned) ? isDeepStrictEqual(planned, state) : planned.length === state.length;
  }
  if (isObject(planned) && isObject(state)) {
    return Object.entries(planned).every(([name, value]) => isCompatible(value, state[name] ?? null));
  }
  return isDeepStrictEqual(planned, state);
}
