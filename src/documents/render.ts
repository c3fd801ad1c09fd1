import Handlebars from "handlebars/runtime";
import handover from "../../templates/HANDOVER.md.hbs";
import permissions from "../../templates/PERMISSIONS.md.hbs";
import blocks from "../../templates/partials/blocks.hbs";
import sections from "../../templates/partials/sections.hbs";
import stage from "../../templates/partials/stage.hbs";
import runbook from "../../templates/RUNBOOK.md.hbs";
import verifyScript from "../../templates/verify.sh.hbs";
import type { Argument, Command, Prose } from "../contract/prose";
import type { Table } from "../contract/section";
import type { Sql } from "../contract/statement";
import { toCodeSpan, toFence, toFittingTable } from "../encoders/markdown";
import { toBlankText, toMarkdown } from "../encoders/prose-text";
import { toShell, toShellChain, toShellWord } from "../encoders/shell";
import { toSql } from "../encoders/sql";
import type { PermissionsView } from "./permissions";
import type { VerifyScriptView } from "./verify-script";
import type { HandoverView, RunbookView } from "./view";

// Templates write nothing but through these helpers: each names the language that it encodes for. `word` is for our own words.
const handlebars = Handlebars.create();
handlebars.registerHelper({
  word: (text: string) => text,
  code: toCodeSpan,
  prose: toMarkdown,
  table: ({ head, rows }: Table) =>
    toFittingTable(
      head,
      rows.map((row) => row.map(toMarkdown)),
    ),
  shellBlock: (commands: readonly Command[]) => toFence(commands.map(toShell).join("\n"), "sh"),
  chainBlock: (commands: readonly Command[]) => toFence(toShellChain(commands), "sh"),
  fence: toFence,
  copyBlock: ({ text, language }: { readonly text: Argument; readonly language: string }) =>
    toFence(toBlankText(text), language),
  call: (words: readonly string[]) => words.map(toShellWord).join(" "),
  sqlBlock: (statement: Sql) => toFence(`${toSql(statement)};`, "sql"),
  groupByExpectation,
});
handlebars.registerPartial({
  blocks: handlebars.template(blocks),
  sections: handlebars.template(sections),
  stage: handlebars.template(stage),
});

const runbookTemplate = handlebars.template<RunbookView>(runbook);
const handoverTemplate = handlebars.template<HandoverView>(handover);
const permissionsTemplate = handlebars.template<PermissionsView>(permissions);
const verifyTemplate = handlebars.template<VerifyScriptView>(verifyScript);

/** RUNBOOK.md. */
export function renderRunbook(view: RunbookView): string {
  return tidy(runbookTemplate(view));
}

/** HANDOVER.md. */
export function renderHandover(view: HandoverView): string {
  return tidy(handoverTemplate(view));
}

/** PERMISSIONS.md. */
export function renderPermissions(view: PermissionsView): string {
  return tidy(permissionsTemplate(view));
}

/** verify.sh. */
export function renderVerifyScript(view: VerifyScriptView): string {
  return `#!/bin/sh\n${tidy(verifyTemplate(view))}`;
}

/** Commands up to one that says what it must show stand in one block, with the expectation below. */
function groupByExpectation(commands: readonly Command[]): { commands: Command[]; shows: Prose | undefined }[] {
  const groups: { commands: Command[]; shows: Prose | undefined }[] = [];
  for (const command of commands) {
    const open = groups.at(-1);
    if (open !== undefined && open.shows === undefined) {
      open.commands.push(command);
      open.shows = command.shows;
    } else {
      groups.push({ commands: [command], shows: command.shows });
    }
  }
  return groups;
}

/** Blocks end with an empty line each; at the end of the document one newline stays. */
function tidy(text: string): string {
  return `${text.trimEnd()}\n`;
}
