import { expect, test } from "@jest/globals";
import { whenAsked } from "../../stacks/parts/when-asked";

test("each value is made when it is asked for, and once", () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return { name };
  };
  const values = whenAsked({ one: make("one"), other: make("other") });
  expect(Object.keys(values)).toEqual(["one", "other"]);
  expect(made).toEqual([]);
  expect(values.one).toBe(values.one);
  expect(values.one).toEqual({ name: "one" });
  expect(made).toEqual(["one"]);
});
