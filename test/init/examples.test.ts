import { expect, test } from "@jest/globals";
import { newSpec, type SpecRequest } from "../../src/init/new-spec";
import { recipesOf } from "../../src/init/vendor-values";
import { knowledge } from "../../src/knowledge";

interface Kind {
  readonly topology: string;
  readonly vendor: string | undefined;
}

/** A topology alone, and with each vendor of it that has one recipe. */
const kinds = Object.entries(knowledge.topologies).flatMap(([topology, { schema }]): Kind[] => {
  const recipes = Object.entries(recipesOf(schema, knowledge.vendors));
  const vendors = recipes.flatMap(([vendor, all]) => (all.length === 1 ? [vendor] : []));
  return recipes.length === 0 ? [{ topology, vendor: undefined }] : vendors.map((vendor) => ({ topology, vendor }));
});

test.each(kinds)("the examples of what init asks for fit together: $topology $vendor", ({ topology, vendor }) => {
  const request: SpecRequest = { topology, name: "orders", vendor, sets: [], outputs: [], schemaPath: undefined };
  const fresh = newSpec(request, knowledge);
  if ("reason" in fresh) throw new Error(fresh.reason);
  const sets = fresh.missing.flatMap(({ path, example }) =>
    example === undefined ? [] : [`${path.join(".")}=${example}`],
  );
  const filled = newSpec({ ...request, sets }, knowledge);
  if ("reason" in filled) throw new Error(filled.reason);
  const unknown = fresh.missing.flatMap(({ path, example }) => (example === undefined ? [path.join(".")] : []));
  expect(filled.missing.map(({ path }) => path.join(".")).filter((path) => !unknown.includes(path))).toEqual([]);
  // What a choice among examples asks for besides is no fault of an example, nor what this build does not compile.
  const asked = /missing|without|unknown|not-compiled/;
  expect(
    filled.problems
      .filter(({ code }) => !asked.test(code))
      .map(({ code, pointer, message }) => `${code} ${pointer} ${message}`),
  ).toEqual([]);
});
