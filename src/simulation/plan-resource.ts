import { isDeepStrictEqual } from "node:util";
import type { ProviderPlanning } from "../contract/model";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import { appliesTo } from "../provider/hazard";
import type { BlockSchema, ResourceSchema } from "../provider/schema";
import { own } from "../terraform/values";
import { conformBlock } from "./conform";
import { findReplacements } from "./find-replacements";
import { departs, planBySchema } from "./planning";
import type { Connection, Planned, ValuePath } from "./provider-connection";
import { keepSpellings } from "./read-back";
import { settle } from "./settle";
import { blockType } from "./type";
import { hazardsOfType, unknownType, type World } from "./world";

/** Plans a change: by the schema, with what the facts, the provider's own block, the model and the version's hazards add to it. */
export function planResource(
  world: World,
  settings: ObjectValue,
  { type, prior, proposed, config }: Parameters<Connection["plan"]>[0],
): Planned {
  const schema = own(world.schema.resources, type);
  if (schema === undefined) return { planned: null, replace: [], isLegacy: false, diagnostics: [unknownType(type)] };
  if (proposed === null) return { planned: null, replace: [], isLegacy: false, diagnostics: [] };

  const given = config ?? proposed;
  const model = world.models.get(type);
  const ofProvider = world.planning;
  const ofType = model?.planning ?? {};
  // An update keeps what forces a replacement: otherwise every update would be one.
  const keeps = [...(ofType.keeps ?? []), ...schema.force_new, ...(ofProvider.fromProvider ?? [])];
  const known = own(world.resources, type);
  const context = {
    planning: { ...ofType, keeps },
    computedBlocks: known?.computedBlocks ?? [],
    defaults: { ...known?.defaults, ...model?.defaults },
  };
  const basic = planBySchema(schema, prior, proposed, given, context);
  const filled = {
    ...basic.planned,
    ...inherited(ofProvider, schema, settings, given, basic.planned, ofType.framework === true),
  };
  const adjustment = model?.plan?.({ prior, proposed: filled, config: given });
  const adjusted = { ...filled, ...adjustment?.planned };
  const kept =
    prior === null || known?.readsBack === undefined
      ? adjusted
      : conformBlock(schema, keepSpellings(adjusted, prior, known.readsBack));
  const planned = ofType.framework === true ? kept : settle(schema, prior, kept, ofType, model?.rules);
  return {
    planned,
    replace:
      prior === null
        ? []
        : findForced(world, type, schema, prior, planned, [
            ...(own(world.resources, type)?.replaces?.(prior, planned) ?? []),
            ...(adjustment?.replace ?? []),
          ]),
    isLegacy: basic.isLegacy || !isDeepStrictEqual(planned, adjusted) || departs(schema, planned, given),
    diagnostics: adjustment?.diagnostics ?? [],
  };
}

/** Arguments that come from the provider's own block, and maps that the provider adds its own to. */
function inherited(
  { fromProvider = [], merged = [] }: Partial<ProviderPlanning>,
  { attributes = {} }: BlockSchema,
  settings: ObjectValue,
  config: ObjectValue,
  planned: ObjectValue,
  isFramework: boolean,
): ObjectValue {
  const own = fromProvider
    .filter((name) => (config[name] ?? null) === null && planned[name] === unknown)
    .filter((name) => (settings[name] ?? null) !== null)
    .map((name): [string, Value] => [name, settings[name] ?? null]);
  const maps = merged
    .filter(({ attribute, from }) => Object.hasOwn(attributes, attribute) && Object.hasOwn(attributes, from))
    .filter(({ attribute }) => (config[attribute] ?? null) === null)
    .map(({ attribute, from, defaults, ignores, isUnknownWithout = false }): [string, Value] => {
      const whole = merge(defaults === undefined ? {} : mapOfBlock(settings, defaults, from), planned[from] ?? null);
      const map = ignores === undefined ? whole : withoutIgnored(whole, settings, ignores);
      const isEmpty = isObject(map) && Object.keys(map).length === 0;
      const isLeft = isEmpty && isUnknownWithout && !isFramework && (config[from] ?? null) === null;
      return [attribute, isLeft && planned[attribute] === unknown ? unknown : map];
    });
  return Object.fromEntries([...own, ...maps]);
}

/** The map argument of a block of the provider, such as the tags of `default_tags`. */
function mapOfBlock(settings: ObjectValue, block: string, argument: string): ObjectValue {
  const map = blockOf(settings, block)[argument];
  return isObject(map) ? map : {};
}

function blockOf(settings: ObjectValue, block: string): ObjectValue {
  const blocks = settings[block];
  const first = isList(blocks) ? blocks[0] : undefined;
  return isObject(first) ? first : {};
}

type Ignores = NonNullable<NonNullable<ProviderPlanning["merged"]>[number]["ignores"]>;

/** A map without the keys that a block of the provider ignores. */
function withoutIgnored(map: Value, settings: ObjectValue, { block, keys, prefixes }: Ignores): Value {
  if (!isObject(map)) return map;
  const textsOf = (argument: string) => {
    const texts = blockOf(settings, block)[argument] ?? null;
    return isList(texts) ? texts.map(String) : [];
  };
  const [exact, beginnings] = [textsOf(keys), textsOf(prefixes)];
  const isIgnored = (key: string) => exact.includes(key) || beginnings.some((prefix) => key.startsWith(prefix));
  return Object.fromEntries(Object.entries(map).filter(([key]) => !isIgnored(key)));
}

function merge(defaults: ObjectValue, own: Value): Value {
  if (own === unknown) return unknown;
  return { ...defaults, ...(isObject(own) ? own : {}) };
}

function findForced(
  world: World,
  type: string,
  schema: ResourceSchema,
  prior: ObjectValue,
  planned: ObjectValue,
  adjusted: readonly string[],
): ValuePath[] {
  const { fromProvider = [] } = world.planning;
  const hazardous = hazardsOfType(world, type, "replaces")
    .filter((hazard) => appliesTo(hazard, planned))
    .map(({ argument }) => argument);
  const own = fromProvider.filter((name) => schema.attributes?.[name] !== undefined && (prior[name] ?? null) !== null);
  const forcing = new Set([...schema.force_new, ...own, ...hazardous]);
  const found = findReplacements([...forcing], prior, planned, blockType(schema));
  const known = new Set(found.map((path) => JSON.stringify(path)));
  const more = adjusted.map(toPath).filter((path) => !known.has(JSON.stringify(path)));
  return [...found, ...more];
}

function toPath(dotted: string): ValuePath {
  return dotted.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
