import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { toConnection } from "../../src/board/connection";
import { renderBoard } from "../../src/board/render-board";
import { toFittingTable } from "../../src/encoders/markdown";
import { unseen } from "../../src/stage/gate";
import { promote } from "../../src/stage/promotion";
import { textsIn } from "../../src/terraform/values";
import { commentsOn } from "../support/comments";
import { compileSpec } from "../support/plans";
import { findTooWide, testInBrowser } from "../support/rendered";

const folder = "generated/examples";
const commented = ["clickhouse-aws", "clickpipes-msk-multi-vpc", "endpoint-gcp-confluent", "offer-azure"];

/** What people read: every page of the examples, and comments on plans. */
const pages = new Map([
  ...readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path): [string, string] => [path, readFileSync(join(folder, path), "utf8")]),
  ...commented.flatMap(commentsOn),
]);

/** A board of the connections that are commented on, without states. */
const board = renderBoard(
  commented.map((example) => {
    const spec = compileSpec(join("specs", `${example}.yaml`));
    const promotion = promote(spec, "", { state: undefined, answers: new Map(), module: undefined });
    if ("foreign" in promotion) throw new Error("the state is of another spec");
    return { ...toConnection(spec, promotion.move, false), links: [], svg: "" };
  }),
);

/** The texts of a page, and those that stand in code spans, as a reader sees them. */
function shownIn(text: string): { readonly texts: string[]; readonly spans: string[] } {
  const inline = new MarkdownIt({ linkify: true }).parse(text, {}).flatMap(({ children }) => children ?? []);
  const of = (type: string) => inline.flatMap((token) => (token.type === type ? [token.content] : []));
  return { texts: of("text"), spans: of("code_inline") };
}

/** The same of the board. */
function shownOnBoard(): ReturnType<typeof shownIn> {
  const [, body = ""] = /<main>([\s\S]*)<\/main>/.exec(board) ?? [];
  const spans = [...body.matchAll(/<code>(.*?)<\/code>/g)].map(([, span = ""]) => span);
  const texts = body.replaceAll(/<code>.*?<\/code>/g, "").split(/<[^>]*>/);
  return { texts, spans };
}

const all = [...[...pages].map(([path, text]) => [path, shownIn(text)] as const), ["board", shownOnBoard()] as const];

testInBrowser("no page and no comment is wider than GitHub shows it", () => {
  expect(pages.size).toBeGreaterThan(100);
  expect(findTooWide(pages)).toEqual([]);
});

testInBrowser("what is too wide is found at all", () => {
  const cell = `\`${"aws_vpc_endpoint.clickhouse.".repeat(5)}\``;
  expect(findTooWide(new Map([["page", `| a | b |\n|---|---|\n| ${cell} | ${cell} |\n`]]))).toHaveLength(1);
});

/** Texts of specs, which are values whatever they say. */
const values = new Set(
  readdirSync("specs").flatMap((file) => textsIn(parse(readFileSync(join("specs", file), "utf8")))),
);

test("no code span holds a sentence of ours", () => {
  const sentences = all.flatMap(([path, { spans }]) =>
    spans.filter((span) => isSentence(span) && !values.has(span)).map((span) => `${path}: ${span}`),
  );
  expect(sentences).toEqual([]);
});

test("no call in a code span has what a shell takes for a pattern", () => {
  const bare = all.flatMap(([path, { spans }]) =>
    spans
      .filter((span) => /^aws /.test(span) && /[[*?]/.test(span.replaceAll(/'[^']*'/g, "")))
      .map((span) => `${path}: ${span}`),
  );
  expect(bare).toEqual([]);
});

test("nobody reads Markdown, or what a template left", () => {
  const bare = all.flatMap(([path, { texts }]) =>
    texts.filter((text) => /[`{}|]|\*\*|__|\]\(|\[object|undefined|^#/.test(text)).map((text) => `${path}: ${text}`),
  );
  expect(bare).toEqual([]);
});

/** Whether a text is one of people: several plain words with a full stop, a phrase with a comma, or what a gate says of nothing seen. */
function isSentence(text: string): boolean {
  const ours: readonly string[] = Object.values(unseen);
  return (
    ours.includes(text) ||
    /^[A-Z]?[a-z']+(?:,? [A-Za-z'`-]+){3,}\.$|^[A-Za-z]+(?: [a-z]+){2,}, [a-z]+(?: [a-z]+)+/.test(text)
  );
}

test.each([
  ["There is no such thing here.", true],
  ["nobody has answered", true],
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

test("what is to be done before an apply does not stand after its command", () => {
  const afters = [...pages].flatMap(([path, text]) =>
    text
      .split(/^### After the apply$/m)
      .slice(1)
      .map((after) => ({ path, text: after.split(/^##/m)[0] ?? "" })),
  );
  const late = afters.filter(({ text }) => /before (?:this|the) apply/i.test(text)).map(({ path }) => path);
  expect(afters.length).toBeGreaterThan(0);
  expect(late).toEqual([]);
});

/** The headings of a page, each with how deep it is and what stands before the next one. */
function sectionsOf(text: string): { readonly depth: number; readonly title: string; readonly body: string }[] {
  const lines = text.split("\n");
  const headings = new MarkdownIt()
    .parse(text, {})
    .flatMap(({ type, tag, map }) =>
      type === "heading_open" && map ? [{ depth: Number(tag.slice(1)), at: map[0] }] : [],
    );
  return headings.map(({ depth, at }, index) => ({
    depth,
    title: lines[at]?.replace(/^#+ /, "") ?? "",
    body: lines.slice(at + 1, headings[index + 1]?.at).join("\n"),
  }));
}

test("no section is empty, and those that a page sends its reader to are there", () => {
  const wrong = [...pages].flatMap(([path, text]) => {
    const sections = sectionsOf(text);
    const empty = sections.filter(
      ({ depth, body }, index) => body.trim() === "" && (sections[index + 1]?.depth ?? 0) <= depth,
    );
    const missing = [...text.matchAll(/below `(If it fails)` of stage `([\w-]+)`/g)].filter(([, title, stage]) => {
      const start = sections.findIndex((section) => section.title.startsWith(`Stage \`${stage}\``));
      const within = sections.slice(start + 1);
      const end = within.findIndex(({ depth }) => depth <= 2);
      return !within.slice(0, end === -1 ? undefined : end).some((section) => section.title === title);
    });
    return [...empty.map(({ title }) => `${path}: ${title}`), ...missing.map(([named]) => `${path}: ${named}`)];
  });
  expect(wrong).toEqual([]);
});

test("each row of a table of the documentation is on one line", () => {
  const broken = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => {
      const lines = readFileSync(join("docs", path), "utf8").split("\n");
      return lines.flatMap((line, index) => (/^\| .*[^|]$/.test(line) ? [`${path}:${index + 1}`] : []));
    });
  expect(broken).toEqual([]);
});

test("a runbook says to remove from its spec only lines that this one has", () => {
  const told = [...pages].flatMap(([path, text]) => {
    const [, lists] = /remove the lines from (.*?) in `/.exec(text) ?? [];
    if (lists === undefined || lists === "`forget`") return [];
    const has = [
      ["What Terraform takes over", "`adopt`"],
      ["What gets another address", "`renamedFrom.addresses`"],
    ];
    const names = has.flatMap(([title = "", name = ""]) => (text.includes(`\n## ${title}\n`) ? [name] : []));
    return [{ path, lists, names: names.join(" and ") }];
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ lists, names }) => lists !== names)).toEqual([]);
});
