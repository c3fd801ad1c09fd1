import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { canonicalDigest } from "../../src/spec/canonical";
import { parse, toPointer } from "../../src/spec/parse";

function codes(file: string, text: string | Uint8Array): string[] {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return parse({ file, bytes }).problems.map(({ code }) => code);
}

describe("a text that is refused before it is a spec", () => {
  test.each([
    ["an empty file", "a.yaml", "", "empty-document"],
    ["only a comment", "a.yaml", "# nothing\n", "empty-document"],
    ["an empty JSON file", "a.json", " \n", "empty-document"],
    ["null", "a.yaml", "~\n", "empty-document"],
    ["a list", "a.yaml", "- a\n", "wrong-type"],
    ["a text", "a.json", '"a"', "wrong-type"],
    ["a YAML directive", "a.yaml", "%YAML 1.1\n---\na: no\n", "directive"],
    ["a late directive", "a.yaml", "---\na: 1\n...\n%YAML 1.1\n---\nb: no\n", "directive"],
    ["a merge key with an alias", "a.yaml", "a: &x { b: 1 }\nc: { <<: *x }\n", "alias"],
    ["a set", "a.yaml", "a: !!set { b, c }\n", "tag"],
    ["a comment in JSON", "a.json", '{ "a": 1 } // x', "json-syntax"],
    ["a trailing comma in JSON", "a.json", '{ "a": 1, }', "json-syntax"],
    ["an unquoted key in JSON", "a.json", "{ a: 1 }", "json-syntax"],
    ["a single-quoted text in JSON", "a.json", "{ 'a': 1 }", "json-syntax"],
    ["a leading zero in JSON", "a.json", '{ "a": 01 }', "json-syntax"],
    ["a number that JSON rounds", "a.json", '{ "a": 72088201116720882011167 }', "inexact-number"],
    ["a duplicate key in JSON", "a.json", '{ "a": 1, "a": 2 }', "duplicate-key"],
    ["an escaped duplicate key in JSON", "a.json", '{ "a": 1, "\\u0061": 2 }', "duplicate-key"],
    ["a prototype key in JSON", "a.json", '{ "__proto__": {} }', "reserved-key"],
    ["a lone surrogate in JSON", "a.json", '{ "a": "\\ud800" }', "control-character"],
    ["an escape sequence", "a.yaml", "a: \u001b[31mred\n", "control-character"],
    ["a bidirectional override", "a.yaml", "a: \u202eb\n", "control-character"],
    ["a carriage return alone", "a.yaml", "a: b\rc: d\n", "control-character"],
    ["a byte order mark inside", "a.yaml", "a: b\ufeffc\n", "control-character"],
  ])("%s", (_, file, text, code) => {
    expect(codes(file, text)).toContain(code);
  });

  test("bytes that are not UTF-8", () => {
    expect(codes("a.yaml", Uint8Array.of(0x61, 0x3a, 0x20, 0xff))).toEqual(["not-utf8"]);
  });

  const text = "topology: clickhouse-aws\nname: a\n";

  test.each([
    ["with its mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["without it", Buffer.from(text, "utf16le")],
    ["of the other order", Buffer.from(text, "utf16le").swap16()],
  ])("UTF-16 %s, in one problem", (_, bytes) => {
    const { problems } = parse({ file: "a.yaml", bytes });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["not-utf8", "the file is UTF-16, and has to be UTF-8"],
    ]);
  });

  test("a character that stands at many places, once", () => {
    const { problems } = parse({ file: "a.yaml", bytes: Buffer.from("a: b\rc: d\re: \u202ef\r") });
    expect(problems.map(({ message, range: { start } }) => [message, start.column])).toEqual([
      ["the text holds the character U+000D, at 3 places", 5],
      ["the text holds the character U+202E", 14],
    ]);
  });

  test("more than 64 KiB", () => {
    expect(codes("a.yaml", `a: ${"x".repeat(64 * 1024)}\n`)).toEqual(["too-large"]);
  });
});

describe("a text that makes parsers slow is refused without being parsed", () => {
  test.each([
    ["nested mappings in brackets", "{".repeat(801)],
    ["nested lists in brackets", "[".repeat(60_000)],
    ["nested explicit keys", "? ".repeat(800)],
    ["nested lists on one line", "- ".repeat(30_000)],
    ["deep indentation", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
  ])("%s", (_, text) => {
    expect(codes("a.yaml", text)).toEqual(["too-deep"]);
  });

  test("nested brackets in JSON", () => {
    expect(codes("a.json", "[".repeat(60_000))).toEqual(["too-deep"]);
  });
});

describe("a text that is read", () => {
  test.each([
    ["a byte order mark at the start", "\ufeffa: b\n"],
    ["Windows line ends", "a: b\r\n"],
    ["no final newline", "a: b"],
    ["a document marker", "---\na: b\n"],
  ])("%s", (_, text) => {
    expect(parse({ file: "a.yaml", bytes: Buffer.from(text) }).value?.value).toEqual({ a: "b" });
  });

  test.each([
    ["no", "no"],
    ["yes", "yes"],
    ["1_000", "1_000"],
    ["2026-11-21", "2026-11-21"],
    ["12:30:00", "12:30:00"],
    ["true", true],
    ["~", null],
    ["0o17", 15],
  ])("%s means %j, as in YAML 1.2", (written, value) => {
    expect(parse({ file: "a.yaml", bytes: Buffer.from(`a: ${written}\n`) }).value?.value).toEqual({ a: value });
  });
});

test("a value's place is its line, column and pointer", () => {
  const parsed = parse({ file: "a.yaml", bytes: Buffer.from("a:\n  - b: c\n    d/e: [f, g]\n") }).value;
  expect(parsed?.locate(["a", 0, "d/e", 1])).toEqual({
    file: "a.yaml",
    pointer: "/a/0/d~1e/1",
    range: { start: { line: 3, column: 14 }, end: { line: 3, column: 15 } },
  });
});

test("a value that the text does not have is placed at the nearest one around it", () => {
  const parsed = parse({ file: "a.yaml", bytes: Buffer.from("a:\n  b: c\n") }).value;
  expect(parsed?.locate(["a", "x", "y"])).toEqual({
    file: "a.yaml",
    pointer: "/a",
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  });
});

test.each([
  { path: ["a", 0, "d/e", 1] },
  { path: ["a", 0, "d/e", 2] },
  { path: ["a", "0"] },
  { path: ["a", 0, "b", "length"] },
  { path: ["a", 0, "n", "x"] },
  { path: ["toString"] },
  { path: [] },
])("the pointer of $path is that of its place", ({ path }) => {
  const source = { file: "a.yaml", bytes: Buffer.from("a:\n  - b: c\n    d/e: [f, g]\n    n:\n1: x\n") };
  const parsed = parse(source).value;
  expect(parsed?.pointerOf(path)).toBe(parsed?.locate(path).pointer);
});

test("a pointer escapes slashes and tildes", () => {
  expect(toPointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
});

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.stringMatching(/^[a-z $%{}"'#:-]{0,12}$/),
    fc.integer(),
    fc.boolean(),
    tie("list"),
    tie("mapping"),
  ),
  list: fc.array(tie("value"), { maxLength: 3 }),
  mapping: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("value"), { maxKeys: 4, noNullPrototype: true }),
}));

describe("for every document", () => {
  const document = plain.mapping.filter((value) => Object.keys(value as object).length > 0);
  const read = (file: string, text: string) => parse({ file, bytes: Buffer.from(text) }).value?.value;

  test("YAML and JSON give the same value", () => {
    fc.assert(
      fc.property(document, (value) => {
        const json = JSON.stringify(value);
        expect(read("a.json", json)).toEqual(JSON.parse(json));
        expect(read("a.yaml", stringify(value))).toEqual(JSON.parse(json));
      }),
    );
  });

  test("the digest does not depend on the order of keys", () => {
    const reverse = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reverse);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, reverse(item)]),
      );
    };
    fc.assert(
      fc.property(document, (value) => {
        const [one, other] = [value, reverse(value)].map((of) => read("a.json", JSON.stringify(of)));
        expect(canonicalDigest(one ?? null)).toBe(canonicalDigest(other ?? null));
      }),
    );
  });
});
