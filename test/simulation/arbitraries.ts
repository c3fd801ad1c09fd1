import fc from "fast-check";
import { unknown, type Value } from "../../src/contract/value";
import { toSet } from "../../src/simulation/set";
import type { Type } from "../../src/simulation/type";

/** Any type of three levels. */
export const anyType: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Type>("string", "number", "bool"),
    tie("type").map((of): Type => ["list", of]),
    tie("type").map((of): Type => ["set", of]),
    tie("type").map((of): Type => ["map", of]),
    fc.dictionary(attributeName(), tie("type"), { maxKeys: 4 }).map((of): Type => ["object", of]),
  ),
})).type;

/** Any value of a type as the simulation holds it: null and unknown at every place, sets in order. */
export function anyValue(type: Type): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 8, arbitrary: knownValue(type) }, fc.constantFrom<Value>(null, unknown));
}

function knownValue(type: Type): fc.Arbitrary<Value> {
  if (type === "string") return fc.string({ unit: "grapheme" });
  if (type === "bool") return fc.boolean();
  if (type === "number") return anyNumber;
  switch (type[0]) {
    case "list":
      return fc.array(anyValue(type[1]), { maxLength: 4 });
    case "set":
      return fc.array(anyValue(type[1]), { maxLength: 4 }).map(toSet);
    case "map":
      return fc.dictionary(attributeName(), anyValue(type[1]), { maxKeys: 4 });
    case "object":
      return fc.record(Object.fromEntries(Object.entries(type[1]).map(([name, of]) => [name, anyValue(of)])));
  }
}

/** Numbers as configurations have them: whole, decimal, large and small. Zero has no sign in Terraform. */
export const anyNumber = fc
  .oneof(
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer().map((whole) => whole / 1000),
  )
  .map((number) => (Object.is(number, -0) ? 0 : number));

function attributeName(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/);
}
