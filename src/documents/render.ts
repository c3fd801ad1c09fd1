import Handlebars from "handlebars/runtime";
import handover from "../../templates/HANDOVER.md.hbs";
import blocks from "../../templates/partials/blocks.hbs";
import fills from "../../templates/partials/fills.hbs";
import sections from "../../templates/partials/sections.hbs";
import runbook from "../../templates/RUNBOOK.md.hbs";
import type { Command, Fill, Prose } from "../contract/prose";
import type { GateItem } from "../contract/topology";
import { expectedState } from "../contract/words";
import { toCell, toCodeSpan, toFence } from "../encoders/markdown";
import { toMarkdown } from "../encoders/prose";
import { toShell, toShellLine } from "../encoders/shell";
import type { HandoverView, RunbookView } from "./view";

// Templates write nothing but through these helpers: each names the language that it encodes for. `word` is for our own words.
const handlebars = Handlebars.create();
handlebars.registerHelper({
  word: (text: string) => text,
  code: toCodeSpan,
  codeCell: (text: string) => toCell(toCodeSpan(text)),
  prose: toMarkdown,
  proseCell: (prose: Prose) => toCell(toMarkdown(prose)),
  shellBlock: (commands: readonly Command[]) => toFence(commands.map(toShell).join("\n"), "sh"),
  commandCell,
  fence: toFence,
  variable: (fill: Fill) => toCodeSpan(fill.fill),
  gatePlace,
  gateExpected,
  groupByExpectation,
});
handlebars.registerPartial({
  blocks: handlebars.template(blocks),
  fills: handlebars.template(fills),
  sections: handlebars.template(sections),
});

const runbookTemplate = handlebars.template<RunbookView>(runbook);
const handoverTemplate = handlebars.template<HandoverView>(handover);

/** RUNBOOK.md. */
export function renderRunbook(view: RunbookView): string {
  return tidy(runbookTemplate(view));
}

/** HANDOVER.md. */
export function renderHandover(view: HandoverView): string {
  return tidy(handoverTemplate(view));
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

function commandCell(command: Command): string {
  return toCell(toCodeSpan(toShellLine(command)));
}

function gatePlace(item: GateItem): string {
  if (item.kind === "state") return toCell(`${toCodeSpan(`${item.address}.${item.attribute}`)} in the state`);
  return commandCell(item.command);
}

function gateExpected(item: GateItem): string {
  if (item.kind === "evidence") return item.command.shows === undefined ? "" : toCell(toMarkdown(item.command.shows));
  return toCell(expectedState(item, toCodeSpan));
}

/** Blocks end with an empty line each; at the end of the document one newline stays. */
function tidy(text: string): string {
  return `${text.trimEnd()}\n`;
}
