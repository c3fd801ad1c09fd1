import { isObject, type Json, type JsonObject } from "../json";
import { type Argument, type Block, type Body, rest } from "./body";
import { type Assignment, isIdentifier, toExpression } from "./expression";
import { indentWidth, printAssignments } from "./print";
import { toQuotedLiteral } from "./string";

/** One block of a configuration: the JSON of its body, and the labels under which it stood. */
export interface BlockInstance {
  readonly labels: readonly string[];
  readonly body: JsonObject;
}

/**
 * The blocks that a JSON value stands for: objects nested as deep as the block has labels, with one body or a list of bodies
 * in the innermost. Throws for any other value.
 */
export function listBlocks(json: Json, labelCount: number, labels: readonly string[] = []): BlockInstance[] {
  if (json === null) return [];
  if (!isObject(json)) {
    if (typeof json !== "object")
      throw new Error(`a block is ${JSON.stringify(json)}, neither an object nor a list of them`);
    return json.flatMap((item) => listBlocks(item, labelCount, labels));
  }
  if (labels.length === labelCount) return [{ labels, body: json }];
  return Object.entries(json).flatMap(([label, inner]) => listBlocks(inner, labelCount, [...labels, label]));
}

/** A block as HCL, to stand at `indent` columns. Throws for a name that the block does not have. */
export function printBlock(type: string, block: Block, { labels, body }: BlockInstance, indent: number): string {
  const margin = " ".repeat(indent);
  const head = [type, ...labels.map(toQuotedLiteral)].join(" ");
  const content = printBody(type, block.toBody(labels), body, indent + indentWidth);
  return content === "" ? `${margin}${head} {}` : `${margin}${head} {\n${content}\n${margin}}`;
}

function printBody(type: string, body: Body, json: JsonObject, indent: number): string {
  const paragraphs: string[] = [];
  for (const entries of toParagraphs(body, json)) {
    const assignments: Assignment[] = [];
    const blocks: string[] = [];
    for (const [name, value] of entries) {
      const member = findMember(type, body, name);
      if (member.kind === "argument") assignments.push({ key: name, value: toExpression(value, member.syntax) });
      else for (const block of listBlocks(value, member.labels)) blocks.push(printBlock(name, member, block, indent));
    }
    if (assignments.length > 0) paragraphs.push(printAssignments(assignments, indent));
    paragraphs.push(...blocks);
  }
  return paragraphs.join("\n\n");
}

function toParagraphs({ paragraphs }: Body, json: JsonObject): [string, Json][][] {
  const unlisted = Object.entries(json).filter(([name]) => !paragraphs.some((names) => names.includes(name)));
  return paragraphs.map((names) => {
    const entries: [string, Json][] = [];
    for (const name of names) {
      if (name === rest) entries.push(...unlisted);
      else if (json[name] !== undefined) entries.push([name, json[name]]);
    }
    return entries;
  });
}

function findMember(type: string, body: Body, name: string): Argument | Block {
  const member = body.tryFind(name);
  if (member === undefined) throw new Error(`${name} is neither an argument nor a block of ${type}`);
  if (!isIdentifier(name)) throw new Error(`${JSON.stringify(name)} cannot be the name of an argument`);
  return member;
}
