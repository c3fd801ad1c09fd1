import type { ResourceKnowledge } from "../contract/resource";
import type { BlockSchema } from "../provider/schema";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { member, own } from "../terraform/values";

/** An argument that a plan sets although the configuration leaves it out. */
export interface UnaskedArgument {
  readonly path: readonly string[];
  readonly value: Json;
}

/** What the values of a resource have beyond its configuration and the provider's defaults. */
export function findUnasked(
  { defaults = {} }: Partial<ResourceKnowledge>,
  body: JsonObject,
  values: Json | undefined,
  schema: BlockSchema,
): UnaskedArgument[] {
  return isObject(values) ? inBlock(body, values, schema, [], defaults) : [];
}

function inBlock(
  body: JsonObject,
  after: JsonObject,
  schema: BlockSchema,
  path: readonly string[],
  known: { readonly [path: string]: Json },
): UnaskedArgument[] {
  return Object.entries(after).flatMap(([name, value]): UnaskedArgument[] => {
    const at = [...path, name];
    const block = own(schema.block_types, name)?.block;
    const given = member(body, name);
    if (given !== undefined) {
      if (block === undefined) return [];
      const bodies = Array.isArray(given) ? given : [given];
      const values = Array.isArray(value) ? value : [value];
      return values.flatMap((item, index) => {
        const inner = bodies[index];
        return isObject(inner) && isObject(item) ? inBlock(inner, item, block, at, known) : [];
      });
    }
    const attribute = own(schema.attributes, name);
    // What the provider may fill in by itself says nothing.
    const expected = own(known, at.join(".")) ?? (path.length > 0 ? own(known, `*.${name}`) : undefined);
    if (attribute?.computed === true || value === null) return [];
    const isExpected = expected === undefined ? isNothing(value) : String(expected) === String(value);
    return isExpected ? [] : [{ path: at, value }];
  });
}

/** Whether a value is what an argument has that nobody sets. */
function isNothing(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.values(value).every(isNothing);
  return value === null || value === false || value === 0 || value === "";
}
