import type { Colors } from "picocolors/types";
import { counted, visible } from "../contract/visible";
import { actorWords } from "../contract/words";
import type { Review, ReviewedChange } from "../review/finding";

const marks = {
  create: "+",
  update: "~",
  delete: "-",
  replace: "-/+",
  forget: ".",
  read: "<",
  unknown: "?",
  "no-op": " ",
} as const;

const gateMarks = { open: "✓", closed: "✗", unknown: "?" } as const;

/** A review for a terminal: the verdict, what the plan does, and the gate that it passes through. Findings stand apart. */
export function renderReview(review: Review, colors: Colors): string {
  const { verdict, name, topology, stage, from, changes, moves, gate, outside, actor } = review;
  const paint = verdict === "pass" ? colors.green : colors.red;
  const way =
    from === undefined ? `the first apply, at ${stage}` : from === stage ? `at ${stage}` : `from ${from} to ${stage}`;
  const { add, change, replace, destroy } = changes;
  const lines = [
    `${paint(colors.bold(verdict))} ${colors.bold(visible(name))} (${topology}), ${way}`,
    `  ${add} to add, ${change} to change, ${replace} to replace, ${destroy} to destroy`,
    ...(outside === 0
      ? []
      : [`  ${counted(outside, "change")} outside the module: searched for its names, and not reviewed otherwise`]),
    ...moves.flatMap((move) => moveLines(move, colors)),
    ...(gate.length === 0 ? [] : [`  gate of ${from ?? ""}:`]),
    ...gate.map(
      (item) =>
        `    ${gateMarks[item.answer]} ${visible(item.name)}: ${visible(item.observed)} (${visible(item.expected)})`,
    ),
    ...(verdict === "pass" ? [`  after the apply, ${actorWords[actor]} acts: see plinth stages`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function moveLines({ address, action, differences, isExpected }: ReviewedChange, colors: Colors): string[] {
  const line = `  ${isExpected ? " " : colors.red("!")} ${marks[action]} ${visible(address)}`;
  return [
    line,
    ...differences.map(
      ({ attribute, from, to }) => `        ${visible(attribute)}: ${visible(from)} -> ${visible(to)}`,
    ),
  ];
}
