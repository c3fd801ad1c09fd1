import { isDeepStrictEqual } from "node:util";
import type { ResourcePlanning } from "../contract/model";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from "../provider/schema";

/** A plan of the schema alone. */
export interface SchemaPlan {
  readonly planned: ObjectValue;
  /** Whether something is planned that neither the configuration nor the schema allows for. */
  readonly isLegacy: boolean;
}

/** What is known of a resource when it is planned. */
export interface PlanningContext {
  readonly planning: ResourcePlanning;
  /** Blocks that keep what the cloud has where the configuration leaves them out. */
  readonly computedBlocks: readonly string[];
  /** Values for arguments that are left out, by path. */
  readonly defaults: { readonly [path: string]: Value };
}

/**
 * Plans what Terraform proposes (the configuration, and for computed attributes that it leaves out the prior value): on a creation they are
 * unknown; on an update those of a new block.
 */
export function planBySchema(
  schema: BlockSchema,
  prior: ObjectValue | null,
  proposed: ObjectValue,
  config: ObjectValue,
  context: PlanningContext,
): SchemaPlan {
  const { planned, isLegacy } = planBlock(schema, prior, proposed, prior === null, "", context);
  if (prior === null) return { planned, isLegacy };
  return { planned: forget(schema, prior, planned, config, context.planning), isLegacy };
}

/** What an update makes unknown: nearly everything computed in the plugin framework, named attributes in the older SDK. */
function forget(
  schema: BlockSchema,
  prior: ObjectValue,
  planned: ObjectValue,
  config: ObjectValue,
  { framework = false, keeps = [], recomputed = [] }: ResourcePlanning,
): ObjectValue {
  if (isDeepStrictEqual(prior, planned)) return planned;
  const forgotten = Object.entries(schema.attributes ?? {}).filter(([name, { computed }]) => {
    if (computed !== true || (config[name] ?? null) !== null) return false;
    return recomputed.includes(name) || (framework && !keeps.includes(name));
  });
  return { ...planned, ...Object.fromEntries(forgotten.map(([name]) => [name, unknown])) };
}

function planBlock(
  schema: BlockSchema,
  prior: ObjectValue | null,
  proposed: ObjectValue,
  isNew: boolean,
  path: string,
  context: PlanningContext,
): SchemaPlan {
  let isLegacy = false;
  const attributes = Object.entries(schema.attributes ?? {}).map(([name, attribute]): [string, Value] => {
    const fallback = context.defaults[path + name];
    const value = proposed[name] ?? null;
    if (value === null && fallback !== undefined && attribute.write_only !== true) {
      isLegacy ||= attribute.computed !== true;
      return [name, fallback];
    }
    return [name, planAttribute(attribute, value, isNew)];
  });
  const blocks = Object.entries(schema.block_types ?? {}).map(([name, block]): [string, Value] => {
    const value = proposed[name] ?? null;
    const before = prior?.[name] ?? null;
    if (context.computedBlocks.includes(path + name) && isAbsent(value)) {
      isLegacy ||= !isAbsent(before) || isNew;
      return [name, isNew ? unknown : before];
    }
    if (context.planning.keptBlocks?.includes(path + name) === true && isAbsent(value) && !isNew) {
      isLegacy ||= !isAbsent(before);
      return [name, before];
    }
    const plan = planBlocks(block, before, value, isNew, `${path}${name}.`, context);
    isLegacy ||= plan.isLegacy;
    return [name, plan.value];
  });
  return { planned: Object.fromEntries([...attributes, ...blocks]), isLegacy };
}

function planAttribute(schema: AttributeSchema, value: Value, isNew: boolean): Value {
  if (schema.write_only === true) return null;
  if (value === null) return schema.computed === true && isNew ? unknown : null;
  const nested = schema.nested_type;
  if (nested === undefined || value === unknown) return value;
  return mapElements(value, nested.nesting_mode, (element) => {
    const members = Object.entries(nested.attributes).map(([name, member]): [string, Value] => [
      name,
      planAttribute(member, element[name] ?? null, isNew),
    ]);
    return Object.fromEntries(members);
  });
}

function planBlocks(
  { block, nesting_mode }: NestedBlockSchema,
  prior: Value,
  proposed: Value,
  isNew: boolean,
  path: string,
  context: PlanningContext,
): { readonly value: Value; readonly isLegacy: boolean } {
  if (proposed === null || proposed === unknown) return { value: proposed, isLegacy: false };
  let isLegacy = false;
  const value = mapElements(proposed, nesting_mode, (element, step) => {
    const before = findPrior(prior, element, step);
    const plan = planBlock(block, before, element, isNew || before === null, path, context);
    isLegacy ||= plan.isLegacy;
    return plan.planned;
  });
  return { value, isLegacy };
}

/** The element that a proposed one continues: in a list at its index, in a map at its key, in a set the one that is the same. */
function findPrior(prior: Value, element: ObjectValue, step: number | string | undefined): ObjectValue | null {
  if (isList(prior)) {
    const found = typeof step === "number" ? prior[step] : prior.find((item) => isDeepStrictEqual(item, element));
    return isObject(found) ? found : null;
  }
  if (!isObject(prior)) return null;
  if (step === undefined) return prior;
  const found = prior[step];
  return isObject(found) ? found : null;
}

function mapElements(
  value: Value,
  mode: string,
  plan: (element: ObjectValue, step: number | string | undefined) => ObjectValue,
): Value {
  const one = (element: Value, step: number | string | undefined) =>
    isObject(element) ? plan(element, step) : element;
  if (isList(value)) return value.map((element, index) => one(element, mode === "list" ? index : undefined));
  if (mode === "map" && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, one(element, key)]));
  }
  return one(value, undefined);
}

function isAbsent(value: Value): boolean {
  return value === null || (isList(value) && value.length === 0);
}

/**
 * Whether a plan departs from the configuration: an argument that is given has another value, or one that is neither given nor computed
 * has any. Only attributes of the resource itself are compared.
 */
export function departs(schema: BlockSchema, planned: ObjectValue, config: ObjectValue): boolean {
  return Object.entries(schema.attributes ?? {}).some(([name, attribute]) => {
    const given = config[name] ?? null;
    if (given === null) return attribute.computed !== true && planned[name] !== null;
    return attribute.write_only !== true && !isDeepStrictEqual(given, planned[name] ?? null);
  });
}
