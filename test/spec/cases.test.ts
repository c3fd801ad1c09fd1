import { describe, expect, test } from "@jest/globals";
import { caseFolders, checkCase, readExpected } from "../support/cases";

describe("a mistake that people made in the field is told with its way out", () => {
  test.each(caseFolders)("%s", (folder) => {
    expect(checkCase(folder)).toBe(readExpected(folder));
  });
});
