import type { Colors } from "picocolors/types";
import type { DiffArgument, DiffReport, DiffResource } from "../../generated/types/output";
import { counted, visible } from "../contract/visible";
import { actionMarks, countActions } from "../contract/words";
import { toCodeSpan, toTable } from "../encoders/markdown";
import { paintOf } from "./paint";

const costWords = {
  "new-id": "a new id",
  acceptance: "acceptance",
  "allow-list": "the allow list",
  downtime: "downtime",
  data: "data",
} as const;

/** What moves between two specs, for a terminal or as Markdown for a pull request. */
export function renderDiff(report: DiffReport, format: "text" | "markdown", colors: Colors): string {
  return format === "text" ? toText(report, colors) : toMarkdown(report);
}

/** A value on one line; long ones are cut, because the whole is in the Terraform. */
function brief(text: string): string {
  const line = visible(text);
  return line.length <= 120 ? line : `${line.slice(0, 80)}…${line.slice(-30)}`;
}

function toText(report: DiffReport, colors: Colors): string {
  const parts = [
    [titleText(report, colors)],
    report.resources.flatMap((resource) => resourceText(resource, colors)),
    report.settings.flatMap(({ setting, from, to, effect }) => [
      `${colors.yellow("~")} ${visible(setting)}: ${brief(from)} -> ${brief(to)}`,
      ...(effect === undefined ? [] : [`    heed: ${effect}`]),
    ]),
    report.documents.map(
      ({ path, added, removed, sections }) =>
        `${path}: ${counted(added, "line")} added, ${removed} removed${sections.length === 0 ? "" : ` (${sections.map(visible).join("; ")})`}`,
    ),
    passedTexts(report, visible).map((text) => `${colors.yellow("!")} ${text}`),
    [isEmpty(report) ? "Nothing moves." : countActions(report.counts)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function titleText({ from, to }: DiffReport, colors: Colors): string {
  const side = ({ taken, file, stage }: DiffReport["from"]) =>
    taken === "nothing" ? taken : `${taken === "spec" ? visible(file) : `${taken} ${visible(file)}`} at ${stage}`;
  return `${colors.bold(visible(to.name))}: ${side(from)} -> ${side(to)}`;
}

function isEmpty({ resources, settings, documents }: DiffReport): boolean {
  return resources.length + settings.length + documents.length === 0;
}

function resourceText(resource: DiffResource, colors: Colors): string[] {
  const { address, action, reason, cost } = resource;
  const why = action === "create" || action === "delete" || action === "forget" ? ` (${visible(reason)})` : "";
  return [
    `${paintOf(action, colors)(actionMarks[action])} ${visible(address)}: ${action}${why}`,
    ...resource.arguments.map((argument) => argumentText(argument, colors)),
    ...(cost === undefined
      ? []
      : [`    costs ${cost.costs.map((each) => costWords[each]).join(", ")}: ${cost.effect} (${cost.source})`]),
  ];
}

/** What is added behind gates that are passed, with what the apply stops at. */
function passedTexts({ passed = [] }: DiffReport, encode: (text: string) => string): string[] {
  return passed.flatMap(({ stage, asks, stops }) => [
    `the gate of stage ${encode(stage)} is passed, and nobody looked there at what is added: ${asks.map(encode).join(", ")}`,
    ...stops.map(
      (address) => `the apply stops at ${encode(address)} until the gate of stage ${encode(stage)} would be open`,
    ),
  ]);
}

function argumentText({ argument, from, to, forces, reason, note }: DiffArgument, colors: Colors): string {
  const forcing = forces ? ` ${colors.red("forces the replacement")}` : "";
  const noted = note === undefined ? "" : `; ${note}`;
  return `    ${visible(argument)}: ${brief(from)} -> ${brief(to)}${forcing} (${visible(reason)}${noted})`;
}

function toMarkdown(report: DiffReport): string {
  const { from, to, resources, settings, documents } = report;
  const side = ({ taken, file, stage }: DiffReport["from"]) =>
    taken === "nothing" ? taken : `${taken === "spec" ? "" : `${taken} `}${toCodeSpan(file)} at ${toCodeSpan(stage)}`;
  const rows = resources.flatMap(resourceRows);
  const parts = [
    `**${toCodeSpan(to.name)}**: ${side(from)} to ${side(to)}: ${isEmpty(report) ? "nothing moves" : countActions(report.counts)}`,
    ...(rows.length === 0 ? [] : [toTable(["", "address", "argument", "from", "to", "why"], rows)]),
    ...resources.flatMap(({ address, action, cost }) =>
      cost === undefined
        ? []
        : [
            `**${action === "delete" ? "Deleted" : "Replaced"}**: ${toCodeSpan(address)} costs ${cost.costs.map((each) => costWords[each]).join(", ")}: ${cost.effect}`,
          ],
    ),
    ...passedTexts(report, toCodeSpan).map((text) => `**Heed**: ${text}`),
    ...(settings.length === 0
      ? []
      : [
          toTable(
            ["setting", "from", "to", "heed"],
            settings.map(({ setting, from: old, to: fresh, effect = "" }) => [
              toCodeSpan(setting),
              toCodeSpan(brief(old)),
              toCodeSpan(brief(fresh)),
              effect,
            ]),
          ),
        ]),
    ...(documents.length === 0
      ? []
      : [
          toTable(
            ["document", "lines", "where"],
            documents.map(({ path, added, removed, sections }) => [
              toCodeSpan(path),
              `+${added} -${removed}`,
              sections.map(toCodeSpan).join("<br>"),
            ]),
          ),
        ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function resourceRows({ address, action, reason, arguments: found }: DiffResource): string[][] {
  const head = [`${toCodeSpan(actionMarks[action])} ${action}`, toCodeSpan(address)];
  if (found.length === 0) return [[...head, "", "", "", toCodeSpan(reason)]];
  return found.map(({ argument, from, to, forces, reason: why, note }) => [
    ...head,
    `${toCodeSpan(argument)}${forces ? " **forces the replacement**" : ""}`,
    toCodeSpan(brief(from)),
    toCodeSpan(brief(to)),
    `${toCodeSpan(why)}${note === undefined ? "" : ` ${note}`}`,
  ]);
}
