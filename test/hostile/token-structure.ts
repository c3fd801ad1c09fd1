import { parse as parseHcl } from "@cdktf/hcl2json";
import { scanSync } from "libpg-query";
import MarkdownIt from "markdown-it";
import { SaxesParser } from "saxes";
import { parse as parseShell } from "shell-quote";
import { isObject, type Json } from "../../src/terraform/json";

/**
 * What a text in one of the languages that Plinth writes is made of, without the texts of others in it: the same for two texts that
 * differ in these only. Where the text of an author is an identifier, it is as good as any other. Fails where its own parser does not
 * take it. SQL is read once `loadModule` of `libpg-query` is done.
 */
export async function tokenStructure(path: string, content: string, author: string): Promise<unknown> {
  switch (path.slice(path.lastIndexOf("."))) {
    case ".tf":
      return shapeOf(await parseHcl(path, content), author);
    case ".json":
      return jsonStructure(JSON.parse(content), author);
    case ".md":
      return markdownStructure(content, author);
    case ".sh":
      return shellStructure(content, author);
    case ".sql":
      return sqlStructure(content);
    default:
      throw new Error(`no parser for ${path}`);
  }
}

/** Of Terraform's JSON, what stands in `backend` and `cloud` is no template. */
function jsonStructure(terraform: Json, author: string): unknown {
  if (!isObject(terraform) || !isObject(terraform["terraform"])) return shapeOf(terraform, author);
  const { terraform: settings, ...rest } = terraform;
  const { backend = null, cloud = null, ...others } = settings;
  return [shapeOf({ backend, cloud }, author, false), shapeOf({ ...rest, others }, author)];
}

/** A value without its texts, but for what Terraform evaluates in them. Keys that are no words of Terraform's are texts. */
function shapeOf(value: Json, author: string, isTemplate = true): unknown {
  if (typeof value === "string") return isTemplate ? findExpressions(value, author) : [];
  if (Array.isArray(value)) return value.map((item) => shapeOf(item, author, isTemplate));
  if (!isObject(value)) return value;
  return Object.entries(value)
    .map(([key, item]) => {
      const isWord = key !== author && /^[a-z][a-z0-9_]*$/.test(key);
      const name = isWord ? withoutName(key, author) : findExpressions(key, author);
      return JSON.stringify([name, shapeOf(item, author, isTemplate)]);
    })
    .sort();
}

/** The expressions and directives in a template, from the first of them on, however they are laid out; texts and names in them are `*`. */
function findExpressions(template: string, author: string): string[] {
  const withoutTexts = template
    .replace(/([$%])\1\{/g, "")
    .replace(/"(?:[^"\\]|\\.)*"/gs, (text) => (/[$%]\{/.test(text) ? text : "*"))
    .replace(/[\s,]+/g, " ");
  return (withoutTexts.match(/[$%]\{.*/gs) ?? []).map((text) => withoutName(text, author));
}

/** A text with `*` for the author's where that is an identifier, also within a longer one that is made of it, as in `_az1` and in capitals. */
function withoutName(text: string, author: string): string {
  if (!/^[a-z0-9_]+$/i.test(author)) return text;
  return text.replace(new RegExp(`(?<=(?<![a-z0-9])(?:az)?)${author}(?![a-z0-9])`, "gi"), "*");
}

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Of Markdown, what is no plain text. What is too wide for a table stands in a list, so that these do not count. */
function markdownStructure(content: string, author: string): unknown {
  const blocks = ["heading_open", "fence", "code_block", "html_block", "blockquote_open", "hr"];
  const marks = ["code_inline", "link_open", "image", "html_inline"];
  return markdown
    .parse(content, {})
    .flatMap(({ type, info, content: text, children }) => [
      ...(blocks.includes(type) ? [[type, info, info === "sh" ? shellStructure(text, author) : []]] : []),
      ...(children ?? []).map((child) => child.type).filter((mark) => marks.includes(mark)),
    ]);
}

function shellStructure(script: string, author: string): unknown {
  return parseShell(script, (name) => ({ op: withoutName(`$${name}`, author) })).map((token) =>
    typeof token === "string" ? "word" : "comment" in token ? "comment" : token.op,
  );
}

function sqlStructure(script: string): unknown {
  return scanSync(script).tokens.map(({ tokenType }) => tokenType);
}

/** The elements of an XML text; fails where it is not well-formed. */
export function xmlStructure(xml: string): string[] {
  const elements: string[] = [];
  const reader = new SaxesParser();
  reader.on("opentag", ({ name, attributes }) => elements.push([name, ...Object.keys(attributes)].join(" ")));
  reader.on("error", (error) => {
    throw error;
  });
  reader.write(xml).close();
  return elements;
}
