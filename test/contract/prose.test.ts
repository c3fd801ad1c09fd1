import { describe, expect, it } from "@jest/globals";
import { prose, words } from "../../src/contract/prose";

describe("prose", () => {
  it("keeps our words and the values apart, and takes prose in as it is", () => {
    const inner = prose`to ${"a"} and ${{ fill: "B" }}`;

    expect(prose`go ${inner}, then ${words("on")} for ${3} days`).toEqual({
      words: ["go to ", " and ", ", then on for ", " days"],
      values: ["a", { fill: "B" }, "3"],
    });
  });

  it("starts and ends with words where prose stands at an end", () => {
    const inner = prose`${"a"}`;

    expect(prose`${inner}${inner}`).toEqual({ words: ["", "", ""], values: ["a", "a"] });
  });
});
