import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readWholeJson } from "../../src/plan/json-slices";
import { readShownState } from "../../src/plan/read-state";
import { parse } from "../../src/spec/parse";

/** Documents of a public suite of tests for parsers, by their names there; the file says whose it is and under which licence. */
interface Suite {
  readonly rejected: { readonly [name: string]: string };
  readonly accepted?: { readonly [name: string]: string };
}

const read = (suite: string): Suite => JSON.parse(readFileSync(`test/parsers/${suite}.json`, "utf8"));
const json = read("json-test-suite");
const yaml = read("yaml-test-suite");

/** The bytes of a document of the JSON suite, which is kept a character a byte. */
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

describe("what JSONTestSuite rejects", () => {
  test.each(Object.entries(json.rejected))("%s", (_, text) => {
    const bytes = bytesOf(text);
    expect(parse({ file: "a.json", bytes }).problems).not.toEqual([]);
    expect(readWholeJson(bytes)).toHaveProperty("fault");
    expect(readShownState(bytes)).toHaveProperty("reason");
  });
});

test("what JSONTestSuite accepts is read as it stands there", () => {
  for (const [name, text] of Object.entries(json.accepted ?? {})) {
    const bytes = bytesOf(text);
    expect([name, readWholeJson(bytes)]).toEqual([name, { value: JSON.parse(new TextDecoder().decode(bytes)) }]);
  }
});

describe("what yaml-test-suite rejects", () => {
  test.each(Object.entries(yaml.rejected))("%s", (_, text) => {
    expect(parse({ file: "a.yaml", bytes: Buffer.from(text) }).problems).not.toEqual([]);
  });
});
