import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { isMap, isScalar, parseDocument } from "yaml";
import type { Span } from "./source-node";

/**
 * The text of a valid spec with another stage, every other character as it was: comments, quotes, flow style, line ends and byte order
 * mark. `file` tells the format. Throws where the text has no key `stage` at its top, which a valid spec has.
 */
export function editStage(file: string, text: string, stage: string): string {
  const bom = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(bom.length);
  const span = file.endsWith(".json") ? findInJson(body) : findInYaml(body);
  const written = body.slice(span.start, span.end);
  return `${bom}${body.slice(0, span.start)}${rewrite(written, stage)}${body.slice(span.end)}`;
}

/** Quotes stay; in a block scalar the name is on the last line that has one. */
function rewrite(written: string, stage: string): string {
  const [first = ""] = written;
  if (first === '"' || first === "'") return `${first}${stage}${first}`;
  if (first !== "|" && first !== ">") return stage;
  return written.replace(/[^\s]+(?=\s*$)/, stage);
}

function findInJson(text: string): Span {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, ["stage"]);
  if (node === undefined) throw new Error("the spec has no stage to edit");
  return { start: node.offset, end: node.offset + node.length };
}

function findInYaml(text: string): Span {
  const { contents } = parseDocument(text, { version: "1.2", schema: "core", merge: false, uniqueKeys: false });
  const items = isMap(contents) ? contents.items : [];
  const value = items.find(({ key }) => isScalar(key) && key.value === "stage")?.value;
  if (!isScalar(value) || !value.range) throw new Error("the spec has no stage to edit");
  return { start: value.range[0], end: value.range[1] };
}
