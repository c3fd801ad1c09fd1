import type { Diagnostic } from "../contract/model";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from "../provider/schema";
import type { ValuePath } from "./connection";

/**
 * What a schema refuses of a configuration, whose types are right already: required arguments that are missing, computed attributes
 * that are set, and too few or too many blocks. Terraform checks most of it itself; a client that speaks to the provider directly does not.
 */
export function checkConfig(schema: BlockSchema, config: ObjectValue, path: ValuePath = []): Diagnostic[] {
  const attributes = Object.entries(schema.attributes ?? {}).flatMap(([name, attribute]) =>
    checkAttribute(attribute, config[name] ?? null, [...path, name]),
  );
  const blocks = Object.entries(schema.block_types ?? {}).flatMap(([name, block]) =>
    checkBlocks(name, block, config[name] ?? null, [...path, name]),
  );
  return [...attributes, ...blocks];
}

function checkAttribute(schema: AttributeSchema, value: Value, path: ValuePath): Diagnostic[] {
  const name = path.at(-1);
  if (value === null) {
    if (schema.required !== true) return [];
    return [
      refusal("Missing required argument", `The argument "${name}" is required, but no definition was found.`, path),
    ];
  }
  if (schema.required !== true && schema.optional !== true) {
    const detail = `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`;
    return [refusal("Value for unconfigurable attribute", detail, path)];
  }
  const nested = schema.nested_type;
  if (nested === undefined || value === unknown) return [];
  const body: BlockSchema = { attributes: nested.attributes };
  return elementsOf(value, nested.nesting_mode).flatMap(([element, step]) =>
    isObject(element) ? checkConfig(body, element, step === undefined ? path : [...path, step]) : [],
  );
}

function checkBlocks(
  name: string,
  { block, nesting_mode, min_items = 0, max_items = 0 }: NestedBlockSchema,
  value: Value,
  path: ValuePath,
): Diagnostic[] {
  if (value === unknown) return [];
  const elements = elementsOf(value, nesting_mode);
  const counted = elements.length;
  const problems: Diagnostic[] = [];
  if (counted < min_items) {
    const detail = `At least ${min_items} "${name}" blocks are required, but ${counted} were given.`;
    problems.push(refusal(`Insufficient ${name} blocks`, detail, path));
  }
  if (max_items > 0 && counted > max_items) {
    const detail = `No more than ${max_items} "${name}" blocks are allowed, but ${counted} were given.`;
    problems.push(refusal(`Too many ${name} blocks`, detail, path));
  }
  const inside = elements.flatMap(([element, step]) =>
    isObject(element) ? checkConfig(block, element, step === undefined ? path : [...path, step]) : [],
  );
  return [...problems, ...inside];
}

/** The elements of a block or nested attribute, with the step that leads to each; none leads into a set or a single one. */
function elementsOf(value: Value, mode: string): [Value, string | number | undefined][] {
  if (value === null) return [];
  if (isList(value)) return value.map((element, index) => [element, mode === "list" ? index : undefined]);
  if (mode === "map" && isObject(value)) return Object.entries(value).map(([key, element]) => [element, key]);
  return [[value, undefined]];
}

function refusal(summary: string, detail: string, attribute: ValuePath): Diagnostic {
  return { severity: "error", summary, detail, attribute };
}
