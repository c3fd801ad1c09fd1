import type { Colors } from "picocolors/types";
import type { FindingReport, IgnoredWarning, ReviewReport } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { actionMarks, actorWords, answerMarks, countActions } from "../contract/words";
import { toPlainText } from "../encoders/prose-text";
import type { Finding, Review } from "../review/finding";
import { ignoredLine } from "./problems-report";

/** A review as plain data, with the warnings about its spec that are ignored. */
export function reviewReport(review: Review, ignoredWarnings: readonly IgnoredWarning[] = []): ReviewReport {
  return {
    version: 2,
    verdict: review.verdict,
    topology: review.topology,
    name: review.name,
    stage: review.stage,
    from: review.from ?? null,
    findings: review.findings.map(toReport),
    changes: review.changes,
    moves: review.moves,
    ignored: review.ignored,
    ignoredWarnings: [...ignoredWarnings],
    outside: review.outside,
    ...(review.gate === undefined ? {} : { gate: review.gate }),
  };
}

function toReport({ rule, severity, message, why, hint, address, attribute, spec, docs }: Finding): FindingReport {
  return {
    rule,
    severity,
    message: toPlainText(message),
    why,
    hint,
    ...(address === undefined ? {} : { address }),
    ...(attribute === undefined ? {} : { attribute }),
    spec: { file: spec.file, range: spec.range },
    docs,
  };
}

/** A finding as a problem of the spec's line that its author can edit, for the formats that show places in files. */
export function toProblemOfSpec(finding: Finding): Problem {
  const { rule: code, severity, message, why, hint, address, attribute, spec, docs } = finding;
  const pointer = [address, attribute].filter((part) => part !== undefined).join(".");
  return { code, severity, message: toPlainText(message), why, hint, ...spec, pointer, docs };
}

/** A review for a terminal: the verdict, what the plan does, what is ignored, and the gate that it passes through. Findings stand apart. */
export function renderReview(review: Review, colors: Colors, ignoredWarnings: readonly IgnoredWarning[] = []): string {
  const { verdict, name, topology, stage, from, changes, moves, ignored, gate, outside, actor } = review;
  const paint = verdict === "pass" ? colors.green : colors.red;
  const way =
    from === undefined ? `the first apply, at ${stage}` : from === stage ? `at ${stage}` : `from ${from} to ${stage}`;
  const lines = [
    `${paint(colors.bold(verdict))} ${colors.bold(visible(name))} (${topology}), ${way}`,
    `  ${countActions(changes)}`,
    ...(outside === 0
      ? []
      : [`  ${counted(outside, "change")} outside the module: searched for its names, and not reviewed otherwise`]),
    ...moves.flatMap((move) => moveLines(move, colors)),
    ...ignored.map(
      ({ address, arguments: names, reason }) =>
        `  left alone: ${names.map(visible).join(", ")} of ${visible(address)}: ${visible(reason)}`,
    ),
    ...ignoredWarnings.map((each) => `  ${ignoredLine(each)}`),
    ...(gate === undefined ? [] : [`  gate of ${from ?? ""}: ${gate.answer}`]),
    ...(gate?.items ?? []).map(
      (item) =>
        `    ${answerMarks[item.answer]} ${visible(item.name)}: ${visible(item.observed)} (${visible(item.expected)})`,
    ),
    ...(verdict === "pass" ? [`  after the apply, ${actorWords[actor]} acts: see plinth stages`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function moveLines({ address, action, differences, expected }: Review["moves"][number], colors: Colors): string[] {
  const line = `  ${expected ? " " : colors.red("!")} ${actionMarks[action]} ${visible(address)}: ${action}`;
  return [
    line,
    ...differences.map(
      ({ attribute, from, to }) => `        ${visible(attribute)}: ${visible(from)} -> ${visible(to)}`,
    ),
  ];
}
