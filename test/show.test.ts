import { expect, test } from "@jest/globals";
import { counted } from "../src/show";

test.each([
  [0, "0 lines"],
  [1, "1 line"],
  [2, "2 lines"],
])("%i is counted as %s", (number, text) => {
  expect(counted(number, "line")).toBe(text);
});
