import type { Values } from "../contract/evidence";
import { type Argument, type Command, type Fill, type Prose, prose } from "../contract/prose";
import type { Block, Section } from "../contract/section";
import type { Sql, SqlValue } from "../contract/statement";
import { type FillText, recordedName } from "../contract/topology";
import type { TimelineStage } from "../stage/timeline";

/** Values that the state has shown, by what stands for them in documents. */
export type Known = ReadonlyMap<string, { readonly value: string; readonly stage: string }>;

/** What was recorded of the values that documents leave to a person, from the last stage that has each. What is of an earlier version counts for nothing. */
export function findKnown(fills: readonly FillText[], timeline: readonly TimelineStage[]): Known {
  const names = new Map(fills.map((text) => [recordedName(text), text.fill.fill]));
  const known = timeline.flatMap(({ stage, recorded }) => {
    const values: Values = recorded?.isCurrent === true ? recorded.values : new Map();
    return [...values].flatMap(([name, value]) => {
      const fill = names.get(name);
      return fill === undefined ? [] : [[fill, { value, stage: stage.name }] as const];
    });
  });
  return new Map(known);
}

/** Where values come from, with those that are known in its place. */
export function fillTexts(fills: readonly FillText[], known: Known): FillText[] {
  return fills.map((text) => {
    const found = known.get(text.fill.fill);
    if (found === undefined) return text;
    return { ...text, from: prose`${found.value}, as the state had it when the gate of ${found.stage} was looked at` };
  });
}

/** Those that a document names anywhere in its content. */
export function usedFills(fills: readonly FillText[], content: unknown): FillText[] {
  if (fills.length === 0) return [];
  const named = new Set<string>();
  addNames(content, named);
  return fills.filter(({ fill }) => named.has(fill.fill));
}

function addNames(content: unknown, names: Set<string>): void {
  if (typeof content === "string") for (const name of content.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? []) names.add(name);
  else if (typeof content === "object" && content !== null)
    for (const part of Object.values(content)) addNames(part, names);
}

/** Sections with known values in place of what stands for them. */
export function fillSections(sections: readonly Section[], known: Known): Section[] {
  return sections.map(({ title, blocks }) => ({ title, blocks: blocks.map((block) => fillBlock(block, known)) }));
}

function fillBlock(block: Block, known: Known): Block {
  if ("words" in block) return fillProse(block, known);
  if ("commands" in block) return { commands: block.commands.map((each) => fillCommand(each, known)) };
  if ("chain" in block) return { chain: block.chain.map((each) => fillCommand(each, known)) };
  if ("copy" in block) return { copy: { ...block.copy, text: fillArgument(block.copy.text, known) } };
  if ("sql" in block) return { sql: fillSql(block.sql, known) };
  const { head, rows } = block.table;
  return { table: { head, rows: rows.map((row) => row.map((cell) => fillProse(cell, known))) } };
}

function fillProse(text: Prose, known: Known): Prose {
  return { ...text, values: text.values.map((value) => fill(value, known)) };
}

function fillCommand({ pipeline, shows }: Command, known: Known): Command {
  const filled = pipeline.map((argv) => argv.map((argument) => fillArgument(argument, known)));
  return shows === undefined ? { pipeline: filled } : { pipeline: filled, shows: fillProse(shows, known) };
}

function fillArgument(argument: Argument, known: Known): Argument {
  const isSeveral = typeof argument !== "string" && "length" in argument;
  return isSeveral ? argument.map((piece) => fill(piece, known)) : fill(argument, known);
}

function fillSql({ words, values }: Sql, known: Known): Sql {
  return { words, values: values.map((value) => fillSqlValue(value, known)) };
}

function fillSqlValue(value: SqlValue, known: Known): SqlValue {
  if ("words" in value) return fillSql(value, known);
  if (!("fill" in value) && !("blank" in value)) return value;
  const found = known.get("fill" in value ? value.fill : value.blank.fill);
  return found === undefined ? value : { literal: found.value };
}

function fill(value: string | Fill, known: Known): string | Fill {
  return typeof value === "string" ? value : (known.get(value.fill)?.value ?? value);
}
