import type { ComputedContext, ComputedTexts } from "../contract/computed-context";
import { digest } from "../contract/digest";
import type { Cloud } from "../contract/model";
import { isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { BlockSchema } from "../provider/schema";
import { computeValue, firstAttributes } from "./computed-value";
import { conformBlock, replaceUnknown } from "./conform";
import { blockType, type Type } from "./type";

/** A plan that is to be completed. */
interface Incomplete {
  readonly source: string;
  readonly type: string;
  readonly schema: BlockSchema;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
  readonly settings: ObjectValue;
  readonly cloud: Cloud;
  readonly computedTexts: ComputedTexts;
}

/**
 * A plan with a value for everything that it leaves unknown: what was there before, otherwise a made up one. The same plan gives the same
 * values on every run; a second resource with the same plan gets others.
 */
export function completeUnknown({
  source,
  type,
  schema,
  prior,
  planned,
  settings,
  cloud,
  computedTexts,
}: Incomplete): ObjectValue {
  const bodyType = blockType(schema);
  const seed = cloud.nextId(`${type} `, 32, planned);
  const around = (values: ObjectValue): ComputedContext => ({
    source,
    type,
    values,
    computedTexts,
    settings,
    digits: (purpose, length) => digest(`${seed} ${purpose}`).replace("sha256:", "").slice(0, length),
  });
  let values = planned;
  for (const name of order(planned)) {
    const member = memberType(bodyType, name);
    const completed = replaceUnknown(planned[name] ?? null, member, (path, partType) => {
      const before = valueAt(prior?.[name] ?? null, path);
      if (before !== null && before !== unknown) return before;
      const attribute = [name, ...path].findLast((step) => typeof step === "string");
      return computeValue(String(attribute), partType, around(values));
    });
    values = { ...values, [name]: completed };
  }
  return conformBlock(schema, values);
}

function order(planned: ObjectValue): string[] {
  const rank = (name: string) =>
    firstAttributes.includes(name) ? firstAttributes.indexOf(name) : firstAttributes.length;
  return Object.keys(planned).sort((a, b) => rank(a) - rank(b));
}

function memberType(type: Type, name: string): Type {
  const member = typeof type !== "string" && type[0] === "object" ? type[1][name] : undefined;
  if (member === undefined) throw new Error(`the schema has no ${name}`);
  return member;
}

function valueAt(value: Value, path: readonly (string | number)[]): Value {
  let found: Value = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === "number") found = found[step] ?? null;
    else if (isObject(found) && typeof step === "string") found = found[step] ?? null;
    else return null;
  }
  return found;
}
