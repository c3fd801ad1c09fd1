import { isList, isObject, type ObjectValue, type Value } from "../../src/contract/value";
import type { BlockSchema, NestedBlockSchema } from "../../src/provider/schema";

/**
 * What Terraform proposes to a provider: the configuration, with the prior value of what is computed and left out
 * (hashicorp/terraform internal/plans/objchange).
 */
export function propose(schema: BlockSchema, prior: ObjectValue | null, config: ObjectValue): ObjectValue {
  const attributes = Object.entries(schema.attributes ?? {}).map(([name, { computed }]): [string, Value] => {
    const value = config[name] ?? null;
    return [name, value === null && computed === true ? (prior?.[name] ?? null) : value];
  });
  const blocks = Object.entries(schema.block_types ?? {}).map(([name, block]): [string, Value] => [
    name,
    proposeBlocks(block, prior?.[name] ?? null, config[name] ?? null),
  ]);
  return Object.fromEntries([...attributes, ...blocks]);
}

function proposeBlocks({ block, nesting_mode }: NestedBlockSchema, prior: Value, config: Value): Value {
  if (nesting_mode === "single") {
    return isObject(config) ? propose(block, isObject(prior) ? prior : null, config) : config;
  }
  if (!isList(config)) return [];
  const before = isList(prior) ? prior : [];
  return config.map((element, index) => {
    if (!isObject(element)) return element;
    const match = nesting_mode === "list" ? before[index] : before.find((each) => continues(each, element));
    return propose(block, isObject(match) ? match : null, element);
  });
}

/** Whether an element of a set has everything that is configured. */
function continues(prior: Value, config: ObjectValue): boolean {
  return (
    isObject(prior) &&
    Object.entries(config).every(
      ([name, value]) => value === null || JSON.stringify(value) === JSON.stringify(prior[name]),
    )
  );
}
