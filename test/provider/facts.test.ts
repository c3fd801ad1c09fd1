import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import type { AttributeSchema, BlockSchema } from "../../src/provider/schema";
import type { Json, JsonObject } from "../../src/terraform/json";
import { readExamples } from "../support/examples";

const metaArguments = ["count", "depends_on", "for_each", "lifecycle", "provider"];
const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));
const resources = new Map(knowledge.providers.flatMap((provider) => Object.entries(provider.resources)));

/** What is wrong with a body by its schema: unknown, computed only, missing. */
function findFaults(body: JsonObject, schema: BlockSchema, place: string): string[] {
  const attributes = schema.attributes ?? {};
  const blocks = schema.block_types ?? {};
  const given = Object.entries(body).filter(([name]) => !metaArguments.includes(name));
  return [
    ...given.flatMap(([name, value]) => {
      const here = `${place}.${name}`;
      const attribute = attributes[name];
      if (attribute !== undefined) return isComputedOnly(attribute) ? [`${here} is computed only`] : [];
      const nested = blocks[name];
      if (nested === undefined) return [`${here} is unknown`];
      return toBodies(value).flatMap((inner) => findFaults(inner, nested.block, here));
    }),
    ...Object.entries(attributes).flatMap(([name, { required }]) =>
      required && body[name] === undefined ? [`${place}.${name} is missing`] : [],
    ),
    ...Object.entries(blocks).flatMap(([name, { min_items }]) =>
      min_items && body[name] === undefined ? [`${place}.${name} is missing`] : [],
    ),
  ];
}

function isComputedOnly({ computed, optional, required }: AttributeSchema): boolean {
  return computed === true && optional !== true && required !== true;
}

function toBodies(value: Json): JsonObject[] {
  return (Array.isArray(value) ? value : [value]) as JsonObject[];
}

describe("every argument of an example exists, is settable and complete in the provider's schema", () => {
  test.each(examples.map((example) => [`${example.name} at ${example.stage}`, example] as const))(
    "%s",
    (_, { terraform }) => {
      const faults = Object.entries(terraform.resource ?? {}).flatMap(([type, named]) =>
        Object.entries(named).flatMap(([name, body]) => {
          const schema = resources.get(type);
          return schema === undefined ? [`${type} is unknown`] : findFaults(body, schema, `${type}.${name}`);
        }),
      );
      expect(faults).toEqual([]);
    },
  );
});
