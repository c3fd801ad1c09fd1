import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { BlockSchema, NestedBlockSchema } from "../provider/schema";
import { toSet } from "./set";
import { attributeType, type Type } from "./type";

/** The values of a resource or block brought into the form of its schema; block types that are not there have no element. */
export function conformBlock({ attributes = {}, block_types = {} }: BlockSchema, values: ObjectValue): ObjectValue {
  return {
    ...mapMembers(attributes, (attribute, name) =>
      replaceUnknown(values[name] ?? null, attributeType(attribute), () => unknown),
    ),
    ...mapMembers(block_types, (block, name) => conformBlocks(block, values[name] ?? null)),
  };
}

function conformBlocks({ block, nesting_mode }: NestedBlockSchema, value: Value): Value {
  if (value === unknown) return value;
  const one = (element: Value) => (isObject(element) ? conformBlock(block, element) : element);
  if (nesting_mode === "single" || nesting_mode === "group") return one(value);
  if (nesting_mode === "map") return isObject(value) ? mapMembers(value, one) : {};
  const elements = isList(value) ? value.map(one) : [];
  return nesting_mode === "set" ? toSet(elements) : elements;
}

/** A value in the form of its type, attributes that are not there null and sets in order, with something else in place of each unknown part. */
export function replaceUnknown(
  value: Value,
  type: Type,
  replacement: (path: readonly (string | number)[], type: Type) => Value,
  path: readonly (string | number)[] = [],
): Value {
  if (value === unknown) return replacement(path, type);
  if (value === null || typeof type === "string") return value;
  if (type[0] === "object" && isObject(value)) {
    return mapMembers(type[1], (member, name) =>
      replaceUnknown(value[name] ?? null, member, replacement, [...path, name]),
    );
  }
  if (type[0] === "map" && isObject(value)) {
    return mapMembers(value, (member, name) => replaceUnknown(member, type[1], replacement, [...path, name]));
  }
  if ((type[0] === "list" || type[0] === "set") && isList(value)) {
    const elements = value.map((element, index) => replaceUnknown(element, type[1], replacement, [...path, index]));
    return type[0] === "set" ? toSet(elements) : elements;
  }
  return value;
}

function mapMembers<From>(
  object: { readonly [name: string]: From },
  convert: (member: From, name: string) => Value,
): ObjectValue {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, convert(member, name)]));
}
