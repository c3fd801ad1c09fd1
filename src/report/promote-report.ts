import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Colors } from "picocolors/types";
import type { GateItemReport, PromoteReport } from "../../generated/types/output";
import { visible } from "../contract/visible";
import { actorWords, answerMarks } from "../contract/words";
import { toShellWord } from "../encoders/shell";
import type { ValidSpec } from "../spec/validate-spec";
import { unseen } from "../stage/gate";
import type { Move } from "../stage/promotion";

/** A move of a spec, whose text was `before`, as plain data. */
export function promoteReport(
  { spec, source }: ValidSpec,
  before: string,
  evidenceFile: string,
  move: Move,
): PromoteReport {
  const { direction, from, to = null, reason, isDone, gate, text, evidence, written, next } = move;
  const { file } = source;
  const options = { context: 1, headerOptions: FILE_HEADERS_ONLY };
  return {
    version: 2,
    topology: spec.topology,
    name: spec.name,
    file,
    direction,
    from,
    to,
    moved: text !== undefined,
    done: isDone,
    reason,
    diff: text === undefined ? "" : createTwoFilesPatch(file, file, before, text, undefined, undefined, options),
    ...(gate === undefined ? {} : { gate }),
    ...(evidence === undefined ? {} : { evidence: { file: evidenceFile, ...written } }),
    ...(next === undefined ? {} : { next }),
  };
}

/** What `plinth promote` did, or why it did nothing and what helps, for a terminal; `isAssumed` where nobody said where the output is. */
export function renderPromotion(report: PromoteReport, colors: Colors, isAssumed: boolean): string {
  const { name, from, to, reason, gate, moved, done } = report;
  const head = moved
    ? `${colors.bold(visible(name))}: ${from} -> ${colors.bold(visible(to ?? ""))} (${reason})`
    : `${colors.bold(visible(name))} ${done ? "is done, and stays at" : "stays at"} ${colors.bold(from)}: ${reason}`;
  const parts = [
    [head],
    (gate?.items ?? []).flatMap((item) => itemLines(item, colors)),
    diffLines(report, colors),
    evidenceLines(report),
    nextLines(report, colors, isAssumed),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n")}`;
}

function itemLines(item: GateItemReport, colors: Colors): string[] {
  const paint = { open: colors.green, closed: colors.red, unknown: colors.yellow }[item.answer];
  const line = `${paint(answerMarks[item.answer])} ${visible(item.name)}: ${visible(item.observed)}`;
  if (item.answer === "open") return [line];
  const isUnanswered = item.kind === "evidence" && item.answer === "unknown";
  return [
    line,
    `    expected: ${visible(item.expected)}. ${visible(item.meaning)}`,
    `    who acts: ${actorWords[item.actor]}`,
    ...(item.remedy === undefined ? [] : [`    helps:    ${visible(item.remedy)}`]),
    ...lookLines(item),
    ...(isUnanswered ? [`    answer:   --evidence ${toShellWord(`${item.name}=yes, what was seen`)}`] : []),
  ];
}

function lookLines({ kind, observed, commands, shows, fills }: GateItemReport): string[] {
  const label = kind === "applied" || observed === unseen.gone ? "to do:    " : "look:     ";
  return [
    ...commands.map((text, index) => `    ${index === 0 ? label : "          "}${visible(text)}`),
    ...fillLines(fills, "    set:      "),
    ...(shows === undefined ? [] : [`    shows:    ${visible(shows)}`]),
  ];
}

/** One line for each variable that the commands above take from the shell. */
function fillLines(fills: GateItemReport["fills"] = [], label: string): string[] {
  return fills.map(
    ({ name, meaning, from }) => `${label}${visible(name)}: ${visible(meaning)}. From: ${visible(from)}`,
  );
}

function diffLines({ diff }: PromoteReport, colors: Colors): string[] {
  return diff
    .split("\n")
    .map((line) => line.replace(/\r$/, ""))
    .filter((line) => line !== "")
    .map((line) => {
      const text = line.split("\t").map(visible).join("\t");
      if (/^(---|\+\+\+|@@)/.test(line)) return colors.dim(text);
      return line.startsWith("+") ? colors.green(text) : line.startsWith("-") ? colors.red(text) : text;
    });
}

function evidenceLines({ evidence, moved, to }: PromoteReport): string[] {
  if (evidence === undefined) return [];
  const { file, recorded, dropped, removed } = evidence;
  const list = (names: readonly string[]) => names.map(visible).join(", ");
  return [
    ...(removed.length === 0
      ? [
          `Recorded in ${visible(file)}: ${list(recorded) || "what the gate showed"}${moved || to === null ? "" : "; it stays there until the gate opens"}.`,
        ]
      : [
          `Removed from ${visible(file)}, because it has to be looked at again: what was recorded at ${list(removed)}.`,
        ]),
    ...(dropped.length === 0 ? [] : [`Dropped, because the spec has changed since: ${list(dropped)}.`]),
  ];
}

function nextLines({ next, direction }: PromoteReport, colors: Colors, isAssumed: boolean): string[] {
  if (next === undefined) return [];
  return [
    visible(next.purpose),
    ...next.cautions.map((caution) => `${colors.yellow("heed:")} ${visible(caution)}`),
    !isAssumed || next.fills?.some(({ name }) => name === "ROOT") === true
      ? "Next, Terraform acts. From this folder:"
      : "Next, Terraform acts. From this folder, where out is what plinth synth writes to unless --out names another:",
    ...next.commands.map((text) => `    ${visible(text)}`),
    ...fillLines(next.fills, "    set: "),
    `The plan must end with: ${visible(next.plan)}`,
    direction === "forward" ? `Once it is applied, ${actorWords[next.actor]} acts; plinth stages shows what.` : "",
  ].filter((line) => line !== "");
}
