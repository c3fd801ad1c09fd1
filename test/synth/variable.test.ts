import { expect, test } from "@jest/globals";
import common from "../../schemas/common.schema.json";
import type { Path } from "../../src/contract/problem";
import type { Schema } from "../../src/contract/spec-schema";
import { knowledge } from "../../src/knowledge";
import { findVariable } from "../../src/synth/variable";

const schema: Schema = {
  properties: {
    groups: { "x-variable": { name: "group_{}", description: "Id of a group.", short: "[^-]+$" }, items: {} },
    subnets: { $ref: "common.schema.json#/definitions/subnets" },
  },
};

test("the id and its neighbours name the variable", () => {
  const spec = {
    groups: ["sg-0a1b2c3d", { variable: "clients" }],
    subnets: [{ id: "subnet-0a1b2c3d", availabilityZoneId: "usw2-az1" }],
  };
  expect(findVariable(schema, spec, ["groups", 0])).toEqual({ name: "group_0a1b2c3d", description: "Id of a group." });
  expect(findVariable(schema, spec, ["groups", 1]).name).toBe("group_clients");
  expect(findVariable(schema, spec, ["subnets", 0, "id"])).toEqual({
    name: "subnet_id_usw2_az1",
    description: "Id of the subnet in usw2-az1.",
  });
});

test("a place without an annotation is a fault", () => {
  expect(() => findVariable(schema, { groups: {} }, ["topology"])).toThrow("no x-variable in the schema for topology");
});

/** Every place where a schema lets a variable bring the value. */
function placesOf(node: Schema | undefined, path: Path): Path[] {
  if (node === undefined) return [];
  const definitions: { readonly [name: string]: Schema } = common.definitions;
  const name = node.$ref?.split("/").at(-1) ?? "";
  if (name === "variable") return [path];
  const branches = Array.isArray(node["anyOf"]) ? node["anyOf"] : [];
  return [
    ...placesOf(definitions[name], path),
    ...branches.flatMap((branch) => placesOf(branch, path)),
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
    ...placesOf(node.items, [...path, 0]),
    ...(typeof node.additionalProperties === "object" ? placesOf(node.additionalProperties, [...path, "key"]) : []),
  ];
}

/** A spec that has something at the place and beside it. */
function specWith(path: Path): object {
  const neighbours = { availabilityZoneId: "usw2-az1", hostname: "a.example.com" };
  return path.reduceRight<object>(
    (inner, step) => (typeof step === "number" ? [inner] : { ...neighbours, [step]: inner }),
    { variable: "any" },
  );
}

test.each(Object.entries(knowledge.topologies))("%s has a name for every variable", (_, topology) => {
  const places = placesOf(topology.schema, []);
  expect(places.length).toBeGreaterThan(0);
  for (const path of places)
    expect(findVariable(topology.schema, specWith(path), path).name).toMatch(/^[a-z][a-z0-9_]*$/);
});
