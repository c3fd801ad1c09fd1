import { describe, expect, test } from "@jest/globals";
import parseDot from "dotparser";
import { type DefaultTreeAdapterTypes, parse as parseHtml } from "parse5";
import { parse as parseYaml } from "yaml";
import type { Connection } from "../../src/board/connection";
import { renderBoard } from "../../src/board/render-board";
import { makeProblem } from "../../src/contract/problem";
import { drawSvg } from "../../src/drawing/drawing";
import type { Picture } from "../../src/picture/picture";
import { toDot } from "../../src/picture/to-dot";
import { toMermaid } from "../../src/picture/to-mermaid";
import { toSarif } from "../../src/report/sarif";
import { toEvidenceText } from "../../src/spec/evidence-text";
import { payloads } from "./payloads";
import { xmlStructure } from "./token-structure";

/** A picture with one text wherever a picture has one. */
function pictureOf(text: string): Picture {
  const node = { heading: text, lines: [text, text], look: "here" } as const;
  return {
    name: text,
    title: text,
    boxes: [
      { id: "ours", title: text, nodes: [{ ...node, id: "ours_endpoint" }] },
      { id: "theirs", title: text, nodes: [{ ...node, id: "theirs_service" }] },
    ],
    arrows: [{ from: "ours_endpoint", to: "theirs_service", kind: "link", isAhead: false, label: text }],
  };
}

/** A board of one connection with one text wherever a spec, a state or an answer may have brought one in. */
function boardOf(text: string): string {
  const connection: Connection = {
    ...{ name: text, title: "title", topology: text, vendor: text, stage: text, isDone: false, actors: ["we"] },
    stages: [{ name: "dns", title: "title", mark: "x", position: "here", isHere: true }],
    waits: [{ meaning: text, actor: "we", observed: text, expected: text }],
    deadlines: [text],
    evidence: { stage: text, isOld: true, rows: [{ item: text, recorded: text, expected: text }] },
  };
  const links = [{ href: "./a", label: "Runbook" }];
  return renderBoard([{ ...connection, links, folder: text, svg: drawSvg([pictureOf(text)]) }]);
}

/** A DOT graph without its texts. */
function dotStructure(dot: string): unknown {
  return JSON.parse(JSON.stringify(parseDot(dot)), (key, value) => (key === "eq" || key === "label" ? "*" : value));
}

/** A flowchart of Mermaid without the texts within its quotes, which hold no quote and no line end. */
function mermaidStructure(text: string): string {
  return text.replace(/"[^"\n]*"/g, '"*"');
}

function htmlStructure(page: string): string[] {
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): string[] => {
    if (!("tagName" in node)) return node.nodeName === "#text" ? [] : [node.nodeName];
    const attributes = node.attrs.map(({ name, value }) =>
      /^(href|src|style|on)/.test(name) ? `${name}=${value.slice(0, 14)}` : name,
    );
    return [`${node.tagName} ${attributes.join(" ")}`, ...node.childNodes.flatMap(visit)];
  };
  return parseHtml(page).childNodes.flatMap(visit);
}

const benign = pictureOf("a text");

describe.each(payloads.filter(([, text]) => text !== ""))("%s", (_, text) => {
  const picture = pictureOf(text);

  test("is a text and no more in DOT, Mermaid, SVG and HTML", () => {
    expect(dotStructure(toDot([picture]))).toEqual(dotStructure(toDot([benign])));
    expect(mermaidStructure(toMermaid([picture]))).toBe(mermaidStructure(toMermaid([benign])));
    const elements = (svg: string) => [...new Set(xmlStructure(svg))].sort();
    expect(elements(drawSvg([picture]))).toEqual(elements(drawSvg([benign])));
    expect(htmlStructure(boardOf(text))).toEqual(htmlStructure(boardOf("a text")));
  });

  test("is a text and no more in SARIF, and in the answers that promote writes", () => {
    const start = { line: 1, column: 1 };
    const problem = makeProblem(
      "wrong-value",
      { file: `${text}.yaml`, range: { start, end: start }, pointer: "" },
      text,
      text,
    );
    const [run] = JSON.parse(toSarif([problem], [], "0", () => undefined)).runs;
    expect(run.results).toHaveLength(1);
    expect(run.results[0].message.text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    const answer = { answer: "yes", note: text } as const;
    const file = {
      version: 1,
      topology: "t",
      name: "n",
      stages: { dns: { spec: "0", answers: { key: answer } } },
    } as const;
    if (!/[\ud800-\udfff](?![\udc00-\udfff])/.test(text))
      expect(parseYaml(toEvidenceText("a.evidence.yaml", file))).toEqual(file);
    expect(JSON.parse(toEvidenceText("a.evidence.json", file))).toEqual(file);
  });
});
