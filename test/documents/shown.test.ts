import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { toFittingTable } from "../../src/encoders/markdown";
import { textsIn } from "../../src/terraform/values";
import { findTooWide, testInBrowser } from "../support/rendered";

const folder = "generated/examples";
const pages = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
);

testInBrowser("no page of an example is wider than GitHub shows it", () => {
  expect(pages.size).toBeGreaterThan(100);
  expect(findTooWide(pages)).toEqual([]);
});

/** Texts of specs, which are values whatever they say. */
const values = new Set(
  readdirSync("specs").flatMap((file) => textsIn(parse(readFileSync(join("specs", file), "utf8")))),
);

test("no code span of a page holds a sentence of ours", () => {
  const markdown = new MarkdownIt();
  const sentences = [...pages].flatMap(([path, text]) =>
    markdown
      .parse(text, {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type, content }) => type === "code_inline" && isSentence(content) && !values.has(content))
      .map(({ content }) => `${path}: ${content}`),
  );
  expect(sentences).toEqual([]);
});

/** Whether a text is one of people: several plain words with a full stop, or a phrase with a comma. */
function isSentence(text: string): boolean {
  return /^[A-Z]?[a-z']+(?:,? [A-Za-z'`-]+){3,}\.$|^[A-Za-z]+(?: [a-z]+){2,}, [a-z]+(?: [a-z]+)+/.test(text);
}

test.each([
  ["There is no such thing here.", true],
  ["terraform output -raw endpoint_id", false],
  ["Plan: 4 to add, 0 to change, 0 to destroy.", false],
])("%s is taken for a sentence: %s", (text, is) => {
  expect(isSentence(text)).toBe(is);
});

test("a table whose words are too wide becomes a list", () => {
  const long = `\`${"a".repeat(60)}\``;
  expect(toFittingTable(["what", "value"], [["Id", long]])).toContain(`| Id | ${long} |`);
  expect(toFittingTable(["what", "value"], [[long, long]])).toBe(`- ${long}: ${long}`);
  expect(toFittingTable(["what", "where", "why"], [[long, long, "x"]])).toBe(
    `- ${long}\n  - where: ${long}\n  - why: x`,
  );
});
