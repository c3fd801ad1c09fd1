import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { SaxesParser } from "saxes";
import { prose } from "../../src/contract/prose";
import { visible } from "../../src/contract/visible";
import { toCell, toCodeSpan, toFence, toFittingTable, toTable } from "../../src/encoders/markdown";
import { toBlankText, toMarkdown, toPlainText } from "../../src/encoders/prose-text";
import { toShell, toShellChain, toShellLine, toShellWord } from "../../src/encoders/shell";
import { toSql, toSqlFile } from "../../src/encoders/sql";
import { toXmlText } from "../../src/encoders/xml";
import { payloads } from "../hostile/payloads";

const texts = payloads.map(([, text]) => text);
const whole = texts.filter((text) => !/\p{Cs}|\0/u.test(text));
const fill = { fill: "ENDPOINT_ID" };

describe("a shell reads", () => {
  const read = (script: string, env: { readonly [name: string]: string } = {}) =>
    spawnSync("sh", ["-c", script], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", ...env } });
  const print = ["printf", "%s\\0"];

  test("each word as it is", () => {
    const words = [...whole, "-", "a-b_c./:=@%+,", "~", "a b"];
    expect(
      read(toShell({ pipeline: [[...print, ...words]] }))
        .stdout.split("\0")
        .slice(0, -1),
    ).toEqual(words);
  });

  test("no word that holds NUL", () => {
    expect(() => toShellWord("a\0b")).toThrow("NUL");
  });

  test("quotes only where they are needed", () => {
    expect(["a-b", "", "a b", "it's", "a;b", "$x"].map(toShellWord)).toEqual([
      "a-b",
      "''",
      "'a b'",
      "'it'\\''s'",
      "'a;b'",
      "'$x'",
    ]);
  });

  test("what a person fills in, within words of any kind", () => {
    const command = { pipeline: [[...print, fill, ["id=", fill], ["it's ", fill, "!"], []]] };
    const { stdout } = read(toShell(command), { ENDPOINT_ID: "vpce-1 '$x'" });
    expect(stdout.split("\0").slice(0, -1)).toEqual(["vpce-1 '$x'", "id=vpce-1 '$x'", "it's vpce-1 '$x'!", ""]);
    expect(toShell({ pipeline: [[["id=", fill, "-x"]]] })).toBe('"id=${ENDPOINT_ID:?}-x"');
    expect(read(toShell(command)).status).not.toBe(0);
    const literals = ["$(echo run)", "`echo run`", '"', "\\", "$ENDPOINT_ID"];
    const mixed = toShell({ pipeline: [[...print, ...literals.map((literal) => [literal, fill])]] });
    expect(read(mixed, { ENDPOINT_ID: "x" }).stdout.split("\0").slice(0, -1)).toEqual(
      literals.map((literal) => `${literal}x`),
    );
  });

  test("pipelines, and chains that end with the first failure", () => {
    const pipeline = {
      pipeline: [
        ["printf", "a b"],
        ["tr", "a", "c"],
      ],
    };
    expect(toShell(pipeline)).toBe("printf 'a b' \\\n  | tr a c");
    expect(toShellLine(pipeline)).toBe("printf 'a b' | tr a c");
    expect(read(toShell(pipeline)).stdout).toBe("c b");
    const chain = toShellChain([pipeline, { pipeline: [["false"]] }, { pipeline: [["echo", "never"]] }]);
    expect(read(chain).stdout).toBe("c b");
  });
});

describe("Markdown reads", () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });

  test.each(texts.filter((text) => text.trim() !== ""))("%j as code and no more, in a line and in a table", (text) => {
    const inline = markdown.parseInline(`before ${toCodeSpan(text)} after`, {})[0]?.children ?? [];
    expect(inline.map(({ type }) => type)).toEqual(["text", "code_inline", "text"]);
    expect(inline[1]?.content.trim()).toBe(visible(text).trim());
    const tokens = markdown.parse(toTable(["head", "other"], [[toCodeSpan(text), "x"]]), {});
    expect(tokens.filter(({ type }) => type === "td_open")).toHaveLength(2);
    const fenced = markdown.parse(`${toFence(text.replace(/\r/g, ""), "sh")}\n\nafter`, {});
    expect(fenced.map(({ type }) => type)).toEqual(["fence", "paragraph_open", "inline", "paragraph_close"]);
  });

  test("a span that begins or ends in backticks, or is blank, with a space on each side", () => {
    expect(["`a", "a`", "a``b", "   ", "", "a"].map(toCodeSpan)).toEqual([
      "`` `a ``",
      "`` a` ``",
      "```a``b```",
      "`     `",
      "`  `",
      "`a`",
    ]);
  });

  test("pipes in cells, and fences longer than what they hold", () => {
    expect(toCell("a|b|")).toBe("a\\|b\\|");
    expect(toTable(["a", "b"], [["1", "|"]])).toBe("| a | b |\n|---|---|\n| 1 | \\| |");
    expect(toFence("x", "sql")).toBe("```sql\nx\n```");
    expect(toFence("````", "")).toBe("`````\n````\n`````");
  });

  test("a table that would be too wide as a list", () => {
    const long = `\`${"x".repeat(60)}\``;
    expect(toFittingTable(["a", "b"], [["1", "short"]])).toBe("| a | b |\n|---|---|\n| 1 | short |");
    expect(toFittingTable(["a", "b"], [[long, long]])).toBe(`- ${long}: ${long}`);
    expect(toFittingTable(["a", "b", "", "d"], [[long, long, "c", ""]])).toBe(`- ${long}\n  - b: ${long}\n  - c`);
    expect(
      toFittingTable(
        ["a", "b"],
        [1, 2].map(() => [long, long]),
      ),
    ).toBe(`- ${long}: ${long}\n- ${long}: ${long}`);
    // The widest three that fit are 760 pixels with their code spans, and the widest two without are just below.
    const spans = (...lengths: readonly number[]) => lengths.map((length) => `\`${"x".repeat(length - 2)}\``);
    expect(toFittingTable(["", "", ""], [spans(20, 28, 28)])).toContain("|---|");
    expect(toFittingTable(["", "", ""], [spans(20, 28, 29)])).not.toContain("|---|");
    expect(toFittingTable(["", ""], [["x".repeat(41), "x".repeat(42)]])).toContain("|---|");
    expect(toFittingTable(["", ""], [["x".repeat(42), "x".repeat(42)]])).not.toContain("|---|");
    const words = "word ".repeat(40).trim();
    expect(toFittingTable(["a", "b"], [[words, words]])).toContain("|---|---|");
    expect(toFittingTable(["a", "b"], [["in-".repeat(40), "in-".repeat(40)]])).toContain("|---|---|");
    expect(toFittingTable(["a"], [["0-".repeat(60)]])).toBe(`- ${"0-".repeat(60)}`);
  });

  test("prose with its values as code, and a terminal with nothing invisible", () => {
    expect(toMarkdown(prose`Send ${"a`b"} to ${fill}.`)).toBe("Send ``a`b`` to `$ENDPOINT_ID`.");
    expect(toPlainText(prose`Send ${"a\u202eb\u001b"} to ${fill}.`)).toBe("Send a\\u{202e}b\\u{1b} to $ENDPOINT_ID.");
    expect(toBlankText(["id ", fill])).toBe("id <ENDPOINT_ID>");
    expect(toBlankText("id")).toBe("id");
    expect(toBlankText(fill)).toBe("<ENDPOINT_ID>");
  });
});

describe("SQL", () => {
  test("doubles quotes within names and texts, and leaves what a person fills in to psql", () => {
    const sql = {
      words: ["CREATE ", " = ", ", ", ", ", ", ", ";"],
      values: [
        { identifier: 'a"b' },
        { literal: "it's ''" },
        { number: 9092 },
        { blank: fill },
        { words: ["(", ")"], values: [fill] },
      ],
    };
    expect(toSql(sql)).toBe(`CREATE "a""b" = 'it''s ''''', 9092, '<ENDPOINT_ID>', (:'ENDPOINT_ID');`);
  });

  test("keeps a comment on its line", () => {
    const sql = { words: ["SELECT 1"], values: [] };
    expect(toSqlFile([1, 2].map(() => ({ stage: "a", comment: "a\nDROP", sql })))).toBe(
      "-- a\\u{a}DROP\nSELECT 1;\n\n-- a\\u{a}DROP\nSELECT 1;\n",
    );
  });
});

test.each(whole)("XML reads %j as a text, in an attribute and between tags", (text) => {
  const seen: string[] = [];
  const reader = new SaxesParser();
  reader.on("attribute", ({ value }) => seen.push(value));
  reader.on("text", (value) => seen.push(value));
  reader.write(`<a b="${toXmlText(text)}" c='${toXmlText(text)}'>.${toXmlText(text)}</a>`).close();
  expect(seen).toEqual([visible(text), visible(text), `.${visible(text)}`]);
});
