import type { AttributeSchema, BlockSchema, NestedBlockSchema } from "../provider/schema";
import { attributeType } from "./type";

/** A resource, data source or provider as the plugin protocol describes it (`Schema`). */
export function schemaMessage(block: BlockSchema): object {
  return { version: 0, block: blockMessage(block) };
}

function blockMessage({ attributes = {}, block_types = {} }: BlockSchema): object {
  return {
    version: 0,
    attributes: Object.entries(attributes).map(attributeMessage),
    block_types: Object.entries(block_types).map(nestedBlockMessage),
  };
}

function attributeMessage([name, schema]: [string, AttributeSchema]): object {
  const { required, optional, computed, sensitive, deprecated, write_only, nested_type } = schema;
  const flags = { required, optional, computed, sensitive, deprecated, write_only };
  if (nested_type === undefined) {
    return { name, ...flags, type: Buffer.from(JSON.stringify(attributeType(schema))) };
  }
  const attributes = Object.entries(nested_type.attributes).map(attributeMessage);
  return { name, ...flags, nested_type: { attributes, nesting: nested_type.nesting_mode.toUpperCase() } };
}

function nestedBlockMessage([name, { block, nesting_mode, min_items, max_items }]: [
  string,
  NestedBlockSchema,
]): object {
  return {
    type_name: name,
    block: blockMessage(block),
    nesting: nesting_mode.toUpperCase(),
    min_items: min_items ?? 0,
    max_items: max_items ?? 0,
  };
}
