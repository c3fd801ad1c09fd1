import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { check } from "recheck";

interface Schema {
  readonly [keyword: string]: unknown;
}

interface Place {
  readonly place: string;
  readonly schema: Schema;
}

const names = readdirSync("schemas").filter((name) => name.endsWith(".json"));
const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(join("schemas", name), "utf8")) as Schema]));

function* walk(value: unknown, place: string): Generator<Place> {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield { place, schema: value as Schema };
  for (const [key, item] of Object.entries(value)) {
    if (!["examples", "default", "enum", "const", "if"].includes(key)) yield* walk(item, `${place}/${key}`);
  }
}

function resolve(schema: Schema, file: string): Schema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  const [target = "", pointer = ""] = reference.split("#");
  const definition = pointer
    .split("/")
    .slice(1)
    .reduce((at: unknown, key) => (at as Schema)[key], schemas.get(target || file));
  return { ...(definition as Schema), ...schema };
}

const places = [...schemas].flatMap(([name, schema]) => [...walk(schema, name)]);
const properties = places.flatMap(({ place, schema }) =>
  Object.entries((schema["properties"] as { [name: string]: Schema } | undefined) ?? {}).map(([name, property]) => ({
    place: `${place}/${name}`,
    schema: resolve(property, place.split("/")[0] ?? ""),
  })),
);

describe("the schemas of specs", () => {
  test("describe every property, with an example", () => {
    const bare = properties.filter(
      ({ schema }) => typeof schema["description"] !== "string" || !Array.isArray(schema["examples"]),
    );
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  test("refuse unknown properties everywhere", () => {
    const open = places.filter(
      ({ schema }) => schema["properties"] !== undefined && schema["additionalProperties"] !== false,
    );
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  test("bound every text and every list", () => {
    const unbounded = places.filter(
      ({ schema }) =>
        (schema["type"] === "string" && schema["maxLength"] === undefined && schema["enum"] === undefined) ||
        (schema["type"] === "array" && schema["maxItems"] === undefined),
    );
    expect(unbounded.map(({ place }) => place)).toEqual([]);
  });

  const patterns = [
    ...new Set(places.flatMap(({ schema }) => (typeof schema["pattern"] === "string" ? [schema["pattern"]] : []))),
  ];

  test.each(patterns)("match in linear time: %s", async (pattern) => {
    expect((await check(pattern, "u")).status).toBe("safe");
  });
});
