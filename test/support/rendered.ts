import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { findProgram } from "./find-program";
import { makeScratch } from "./scratch";

/** Width of a comment on GitHub, in pixels. */
const width = 760;

/** What GitHub's stylesheet says of widths: tables and code blocks scroll, everything else breaks. */
const style = `
  body { margin: 0 }
  article { box-sizing: border-box; width: ${width}px; font: 16px/1.5 "Noto Sans", Helvetica, Arial, sans-serif; word-wrap: break-word }
  ul { padding-left: 2em }
  code { padding: .2em .4em; font: 85% monospace; white-space: break-spaces }
  pre { padding: 16px; overflow: auto; font-size: 85% }
  pre code { padding: 0; font-size: 100%; white-space: pre }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
  th, td { padding: 6px 13px; border: 1px solid }
`;

const browser = findProgram("chromium");

/** A test that needs a browser. */
export const testInBrowser = browser === undefined ? test.skip : test;

/** What of some Markdown is wider than a comment on GitHub, apart from code blocks, which scroll: the page and the first words. */
export function findTooWide(pages: ReadonlyMap<string, string>): string[] {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const articles = [...pages].map(([name, text]) => `<article title="${name}">${markdown.render(text)}</article>`);
  const measure = `
    const wide = [...document.querySelectorAll("article, article *")]
      .filter((each) => !each.closest("pre") && each.scrollWidth > each.clientWidth && each.clientWidth > 0)
      .map((each) => each.closest("article").title + ": " + each.tagName + " " + each.scrollWidth + " " + each.textContent.trim().slice(0, 60));
    document.body.textContent = "measured " + JSON.stringify(wide);
  `;
  const file = join(makeScratch(), "page.html");
  const head = `<!doctype html><meta charset="utf-8"><style>${style}</style>`;
  writeFileSync(file, `${head}${articles.join("\n")}<script>${measure}</script>`);
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", `--window-size=${width},1000`];
  const { stdout, stderr } = spawnSync(browser ?? "chromium", [...options, `file://${file}`], { encoding: "utf8" });
  const found = /measured (\[.*\])<\/body>/s.exec(stdout)?.[1];
  if (found === undefined) throw new Error(`the browser measured nothing: ${stderr}`);
  const text = found.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&nbsp;", " ").replaceAll("&amp;", "&");
  return JSON.parse(text);
}
