import { describe, expect, test } from "@jest/globals";
import { visible } from "../../src/contract/visible";
import { toDotText } from "../../src/encoders/dot";
import { toMermaidText } from "../../src/encoders/mermaid";

/** Texts that mean something in one of the languages; Mermaid 12.3.0 and Graphviz show each as it is here. */
const texts = [
  '"]:::x --> y',
  "<img src=x onerror=alert(1)>",
  "`**bold** _it_`",
  "1. list",
  "- item",
  "# head",
  "end",
  "%%{init: {}}%%",
  "$$x^2$$",
  "fa:fa-car",
  "#quot; &lt; &amp; #35;",
  "a\nb\u202e",
  '\\N \\G \\l "',
  "ünïcode 中文",
  "a | b",
  "{{x}}",
];

describe("a text in a label of Mermaid", () => {
  test.each(texts)("%j stays what it is", (text) => {
    const encoded = toMermaidText(text);
    expect(encoded.replaceAll("<wbr>", "")).toMatch(/^(?:[A-Za-z0-9 /]|[.-](?=[A-Za-z0-9])|#\d+;)*$/);
    const read = encoded.replaceAll("<wbr>", "").replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    expect(read).toBe(visible(text));
  });

  test("is no formula and no icon, which Mermaid reads after the numbers", () => {
    expect(toMermaidText("$$x$$")).toBe("#36;<wbr>#36;x#36;<wbr>#36;");
    expect(toMermaidText("fa:fa-car")).toBe("fa#58;<wbr>fa-car");
  });
});

describe("a text in a string of DOT", () => {
  test.each(texts)("%j stays what it is", (text) => {
    const encoded = toDotText(text);
    expect(encoded).toMatch(/^(?:[^"\\\n]|\\["\\])*$/);
    const read = encoded.replace(/\\(["\\])/g, "$1").replaceAll("&amp;", "&");
    expect(read).toBe(visible(text));
  });
});
