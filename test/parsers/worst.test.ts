import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readWholeJson, takeFromJson } from "../../src/plan/json-slices";
import { readShownState } from "../../src/plan/read-state";
import { readLockFile } from "../../src/provider/lock-file";
import { largestSource, parse } from "../../src/spec/parse";
import { plinth } from "../support/cli";
import { makeScratch } from "../support/scratch";

/** A text of the most bytes that a spec may have, made of a piece between a beginning and an end. */
function filled(piece: string, begin = "", end = ""): Buffer {
  const count = Math.floor((largestSource - Buffer.byteLength(begin + end)) / Buffer.byteLength(piece));
  return Buffer.from(`${begin}${piece.repeat(count)}${end}`);
}

/** Texts that make some parser slow, greedy or deep. */
const worst = {
  brackets: filled("["),
  braces: filled('{"a":'),
  "closed brackets": filled("[],", "[", "0]"),
  "open texts": filled('"'),
  escapes: filled("\\", '"'),
  "long text": filled("x", '{"a":"', '"}'),
  digits: filled("9", '{"a":', "}"),
  exponent: Buffer.from('{"a":1e400}'),
  "many keys": filled('"a":0,', "{", '"b":0}'),
  "keys of YAML": Buffer.from(Array.from({ length: 7000 }, (_, index) => `k${index}: 1\n`).join("")),
  "one key of YAML": filled("k: 1\n"),
  "explicit keys": filled("? "),
  "lists on one line": filled("- "),
  "empty lists": filled("- []\n"),
  "flow of YAML": filled("a,", "a: [", "]"),
  "open flow": filled("a,\n", "a: ["),
  anchors: filled("&a "),
  aliases: filled("- *a\n"),
  tags: filled("! "),
  comments: filled("#"),
  "lines of comments": filled("#\n"),
  "block text": filled("  x\n", "a: |\n"),
  "folded text": filled(" x\n\n", "a: >\n"),
  "quoted lines": filled("x\n  ", 'a: "', '"'),
  colons: filled(": "),
  spaces: filled(" "),
  newlines: filled("\n"),
  tabs: filled("\t", "a:"),
  documents: filled("---\n"),
  "zero bytes": filled("\0"),
  accents: filled("é", "a: "),
  "blocks of HCL": filled("a {\n"),
  "open comments of HCL": filled("/*"),
  "signs of HCL": filled("}"),
  "open texts of HCL": filled('"\\'),
} as const;

const readers = {
  "a spec in YAML": (bytes: Buffer) => parse({ file: "a.yaml", bytes }),
  "a spec in JSON": (bytes: Buffer) => parse({ file: "a.json", bytes }),
  "a plan": (bytes: Buffer) => takeFromJson(bytes, { members: () => ({ elements: { take: () => {} } }) }),
  "a state": readShownState,
  "an output of a cloud": readWholeJson,
  "a lock file": (bytes: Buffer) => readLockFile("a.hcl", bytes),
} as const;

/** In seconds of processor time. */
const limit = 0.5;

describe.each(Object.entries(readers))("%s", (_, reader) => {
  test.each(Object.entries(worst))("of the most bytes answers soon: %s", (_name, bytes) => {
    const seconds = () => {
      const start = process.cpuUsage();
      reader(bytes);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    // What else the process does at the same time counts too: a slow answer has to be slow again.
    const first = seconds();
    expect(first < limit ? first : Math.min(seconds(), seconds())).toBeLessThan(limit);
  });
});

test("of the most bytes all together take 128 MB of heap at most", () => {
  const folder = makeScratch();
  const names = Object.entries(worst).flatMap(([name, bytes]) =>
    ["yaml", "json"].map((kind) => {
      writeFileSync(join(folder, `${name}.${kind}`), bytes);
      return `${name}.${kind}`;
    }),
  );
  const { code, err } = plinth(["validate", ...names, "--max-problems", "1"], {
    cwd: folder,
    env: { NODE_OPTIONS: "--max-old-space-size=128" },
  });
  expect([code, err]).toEqual([1, ""]);
});

test("what is nested too deep to be walked is refused by every reader of JSON", () => {
  const deep = Buffer.from(`{"format_version":"1.0","values":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  expect(readWholeJson(deep)).toMatchObject({ fault: { kind: "depth" } });
  expect(readShownState(deep)).toEqual({ reason: "it is nested deeper than any state of Terraform" });
  expect(parse({ file: "a.json", bytes: deep.subarray(0, largestSource) }).problems.map(({ code }) => code)).toEqual([
    "too-deep",
  ]);
});
