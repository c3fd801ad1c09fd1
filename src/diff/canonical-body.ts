import type { BlockSchema } from "../provider/schema";
import { metaArguments } from "../terraform/hcl/body";
import { isObject, type Json, type JsonObject } from "../terraform/json";

/** A resource's body as the provider compares it: without Terraform's own arguments, what is a set in one order. */
export function canonicalBody(body: JsonObject, schema: BlockSchema | undefined): JsonObject {
  const own = Object.entries(body).filter(([name]) => !metaArguments.has(name));
  return canonicalBlock(Object.fromEntries(own), schema);
}

function canonicalBlock(body: JsonObject, schema: BlockSchema | undefined): JsonObject {
  const entries = Object.entries(body).map(([name, value]): [string, Json] => {
    const block = schema?.block_types?.[name];
    if (block !== undefined) {
      const items = (Array.isArray(value) ? value : [value]) as readonly Json[];
      const inner = items.map((item) => (isObject(item) ? canonicalBlock(item, block.block) : item));
      return [name, block.nesting_mode === "set" ? sorted(inner) : inner];
    }
    const type = schema?.attributes?.[name]?.type;
    return [name, Array.isArray(type) && type[0] === "set" && Array.isArray(value) ? sorted(value) : value];
  });
  return Object.fromEntries(entries);
}

function sorted(items: readonly Json[]): Json[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
