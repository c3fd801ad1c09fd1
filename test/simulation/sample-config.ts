import type { ObjectValue, Value } from "../../src/contract/value";
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from "../../src/provider/schema";
import { attributeType, type Type } from "../../src/simulation/type";

/** An argument: the attributes and blocks that lead to it. */
export type Argument = readonly string[];

/** Every argument that a configuration can give, those of blocks included; blocks without arguments count themselves. */
export function listArguments(schema: BlockSchema, before: Argument = []): Argument[] {
  const attributes = Object.entries(schema.attributes ?? {})
    .filter(([, attribute]) => isConfigurable(attribute) && attribute.write_only !== true)
    .map(([name]) => [...before, name]);
  const blocks = Object.entries(schema.block_types ?? {}).flatMap(([name, { block }]) => {
    const inside = listArguments(block, [...before, name]);
    return inside.length === 0 ? [[...before, name]] : inside;
  });
  return [...attributes, ...blocks];
}

/** A configuration with what the schema requires and one more argument, in the first or the second of two variants. */
export function sampleConfig(schema: BlockSchema, argument: Argument, variant: 0 | 1): ObjectValue {
  const [first, ...rest] = argument;
  const attributes = Object.entries(schema.attributes ?? {}).map(([name, attribute]): [string, Value] => {
    const isMeant = name === first;
    if (!isMeant && attribute.required !== true) return [name, null];
    return [name, sample(attributeType(attribute), isMeant ? variant : 0)];
  });
  const blocks = Object.entries(schema.block_types ?? {}).map(([name, block]): [string, Value] => [
    name,
    sampleBlocks(block, name === first ? rest : undefined, variant),
  ]);
  return Object.fromEntries([...attributes, ...blocks]);
}

function sampleBlocks(
  { block, nesting_mode, min_items = 0 }: NestedBlockSchema,
  argument: Argument | undefined,
  variant: 0 | 1,
): Value {
  // A block without arguments changes by being there.
  const isThere = argument !== undefined && (argument.length > 0 || variant === 1);
  if (!isThere && min_items === 0) return nesting_mode === "single" ? null : [];
  const element = sampleConfig(block, argument ?? [], variant);
  return nesting_mode === "single" ? element : [element];
}

function sample(type: Type, variant: 0 | 1): Value {
  if (type === "string") return ["a", "b"][variant] ?? "";
  if (type === "number") return variant + 1;
  if (type === "bool") return variant === 0;
  if (type[0] === "map") return { key: sample(type[1], variant) };
  if (type[0] !== "object") return [sample(type[1], variant)];
  return Object.fromEntries(Object.entries(type[1]).map(([name, member]) => [name, sample(member, variant)]));
}

function isConfigurable({ required, optional }: AttributeSchema): boolean {
  return required === true || optional === true;
}
