import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { editStage } from "../../src/spec/edit-stage";
import { parse } from "../../src/spec/parse";

const texts = readdirSync("specs").map((name) => readFileSync(`specs/${name}`, "utf8"));
const stages = ["endpoint", "allow-list", "dns", "service", "connectivity"];

function readValue(file: string, text: string) {
  return parse({ file, bytes: Buffer.from(text) }).value?.value;
}

/** The lines of two texts that differ, by their numbers. */
function differingLines(before: string, after: string): number[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  expect(fresh).toHaveLength(old.length);
  return old.flatMap((line, index) => (line === fresh[index] ? [] : [index]));
}

describe("editing the stage", () => {
  const dressings: readonly { readonly name: string; readonly dress: (text: string) => string }[] = [
    { name: "as it is", dress: (text) => text },
    { name: "CRLF", dress: (text) => text.replaceAll("\n", "\r\n") },
    { name: "no final newline", dress: (text) => text.trimEnd() },
    { name: "a byte order mark", dress: (text) => `\uFEFF${text}` },
    { name: "double quotes", dress: (text) => text.replace(/^stage: ([a-z-]+)/m, 'stage:   "$1"') },
    { name: "single quotes", dress: (text) => text.replace(/^stage: ([a-z-]+)/m, "stage: '$1'") },
    { name: "a quoted key", dress: (text) => text.replace(/^stage: /m, '"stage" : ') },
    { name: "a value on its own line", dress: (text) => text.replace(/^stage: ([a-z-]+)/m, "stage:\n  $1") },
    { name: "a block scalar", dress: (text) => text.replace(/^stage: ([a-z-]+).*$/m, "stage: |-\n  $1") },
    { name: "an explicit key", dress: (text) => text.replace(/^stage: ([a-z-]+)/m, "? stage\n: $1") },
    { name: "a comment that looks like it", dress: (text) => `# stage: endpoint\n${text}` },
  ];

  test("changes one line, and in it the stage alone, however the spec is written", () => {
    const cases = fc.record({
      text: fc.constantFrom(...texts),
      dressing: fc.constantFrom(...dressings),
      alsoWindows: fc.boolean(),
      stage: fc.constantFrom(...stages),
    });
    fc.assert(
      fc.property(cases, ({ text, dressing, alsoWindows, stage }) => {
        const dressed = dressing.dress(text);
        const before = alsoWindows ? dressed.replaceAll(/\r?\n/g, "\r\n") : dressed;
        const old = readValue("a.yaml", before);
        fc.pre(old !== undefined && old["stage"] !== stage);
        const after = editStage("a.yaml", before, stage);
        expect(differingLines(before, after)).toHaveLength(1);
        expect(readValue("a.yaml", after)).toEqual({ ...old, stage });
        expect(editStage("a.yaml", after, String(old?.["stage"]))).toBe(before);
      }),
      { numRuns: 600 },
    );
  });

  test.each(dressings.map(({ name, dress }) => [name, dress] as const))("can read the spec with %s", (_, dress) => {
    expect(readValue("a.yaml", dress(readFileSync("specs/clickhouse-aws.yaml", "utf8")))).toMatchObject({
      stage: "endpoint",
    });
  });

  test.each([
    ["{ topology: x, stage: endpoint, name: y }", "{ topology: x, stage: dns, name: y }"],
    ["{topology: x, stage: 'endpoint'}", "{topology: x, stage: 'dns'}"],
    ["nested: { stage: endpoint }\nstage: endpoint # why\n", "nested: { stage: endpoint }\nstage: dns # why\n"],
    ['stage: "end\\x70oint"\n', 'stage: "dns"\n'],
    ["stage: >-\n  endpoint\n\nname: y\n", "stage: >-\n  dns\n\nname: y\n"],
  ])("keeps the style of %j", (before, after) => {
    expect(editStage("a.yaml", before, "dns")).toBe(after);
  });

  test.each([
    ['{"stage":"endpoint","a":{"stage":"endpoint"}}', '{"stage":"dns","a":{"stage":"endpoint"}}'],
    [
      '{\r\n\t"a": {"stage": "x"},\r\n\t"stage" : "endpoint"\r\n}',
      '{\r\n\t"a": {"stage": "x"},\r\n\t"stage" : "dns"\r\n}',
    ],
    ['\uFEFF{"stage":"end\\u0070oint"}', '\uFEFF{"stage":"dns"}'],
  ])("edits JSON in its place: %j", (before, after) => {
    expect(editStage("a.json", before, "dns")).toBe(after);
  });

  test("fails where there is no stage, which a valid spec has", () => {
    expect(() => editStage("a.yaml", "name: x\n", "dns")).toThrow("no stage");
    expect(() => editStage("a.json", "{}", "dns")).toThrow("no stage");
  });
});
