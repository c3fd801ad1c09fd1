import { expect, test } from "@jest/globals";
import { findDifferences } from "../../src/terraform/difference";
import type { Json } from "../../src/terraform/json";

test.each<[Json, Json]>([
  [[], "x"],
  [[], 7],
  [[], true],
  [[], { x: "x" }],
  [[{}], ["x"]],
  [{}, "x"],
  [{}, []],
  [{ b: [] }, { b: {} }],
])("%j and %j, which is of another shape, differ", (from, to) => {
  expect(findDifferences({ a: from }, { a: to }, { a: {} })).not.toEqual([]);
  expect(findDifferences({ a: from }, { a: to })).not.toEqual([]);
  expect(findDifferences({ a: to }, { a: from })).not.toEqual([]);
});

test("no blocks are as good as none", () => {
  expect(findDifferences({ a: [] }, {})).toEqual([]);
  expect(findDifferences({}, { a: null })).toEqual([]);
});
