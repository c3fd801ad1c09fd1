import { counted } from "../contract/visible";
import { actorWords, answerMarks, countActions, positionMarks } from "../contract/words";
import { toCodeSpan, toTable } from "../encoders/markdown";
import { toMarkdown } from "../encoders/prose";
import type { Finding, Review } from "../review/finding";
import { pageAddress } from "./page-address";

/** GitHub takes no longer comment, in characters. */
export const longestComment = 65_536;

/** What a comment begins with, so that a later review of the same connection can replace it. */
export function commentHeader(name: string): string {
  // A name is a DNS label, so it ends no comment; anything else is left out all the same.
  return `<!-- plinth-review: ${name.replace(/[^a-zA-Z0-9-]/g, "")} -->`;
}

/**
 * A review as a comment on a pull request: the verdict, findings with their way out, a table of the changes, the gate and the timeline.
 * Never longer than a comment may be: what is cut first is the end of the table of changes, then findings from the last on; the
 * verdict says how many there are. `docs` is the address that pages of rules are below, such as that of the repository.
 */
export function renderReviewComment(review: Review, docs: string | undefined): string {
  const head = [commentHeader(review.name), verdictOf(review)];
  const tail = [...ignoredOf(review), ...gateOf(review), timelineOf(review)];
  const room = longestComment - [...head, ...tail].join("\n\n").length - 400;
  const findings = keepThatFit(
    review.findings.map((finding) => findingOf(finding, docs)),
    room,
    "\n\n",
  );
  const [head1 = "", head2 = "", ...lines] = toTable(
    ["", "what", "where", "attributes"],
    review.moves.map(rowOf),
  ).split("\n");
  const rows = keepThatFit(lines, room - findings.text.length - head1.length - head2.length, "\n");
  const parts = [
    ...head,
    ...(review.findings.length === 0 ? [] : ["### Findings", findings.text, ...more(findings.cut, "findings")]),
    ...(review.moves.length === 0 ? [] : [`${head1}\n${head2}\n${rows.text}`, ...more(rows.cut, "changes")]),
    ...tail,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What the spec has Terraform leave alone. */
function ignoredOf({ ignored }: Review): string[] {
  if (ignored.length === 0) return [];
  const rows = ignored.map(({ address, arguments: names, reason }) => [
    names.map(toCodeSpan).join(" "),
    toCodeSpan(address),
    toCodeSpan(reason),
  ]);
  return [`### Left alone, as the spec says\n\n${toTable(["arguments", "of", "because"], rows)}`];
}

function verdictOf({ verdict, name, topology, stage, from, findings, changes, outside, actor }: Review): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const way =
    from === undefined
      ? `first apply, at stage ${toCodeSpan(stage)}`
      : from === stage
        ? `at stage ${toCodeSpan(stage)}`
        : `from stage ${toCodeSpan(from)} to ${toCodeSpan(stage)}`;
  const heading =
    verdict === "pass" && outside > 0
      ? "The plan does what the spec's stage says inside the module; the rest of it is not reviewed"
      : verdict === "pass"
        ? "The plan does what the spec's stage says, and nothing else"
        : "The plan must not be applied as it is";
  const lines = [
    `## ${verdict === "pass" ? "✅" : "❌"} ${heading}`,
    `${toCodeSpan(name)} (${toCodeSpan(topology)}), ${way}: ${countActions(changes)}. ${counted(errors, "error")}, ${counted(warnings, "warning")}.`,
    ...(outside === 0
      ? []
      : [`${counted(outside, "change")} outside the module: searched for its names, and not reviewed otherwise.`]),
    ...(verdict === "pass" ? [`After the apply, ${actorWords[actor]} acts: see plinth stages.`] : []),
  ];
  return lines.join("\n\n");
}

function findingOf({ rule, severity, message, why, hint, spec, docs }: Finding, base: string | undefined): string {
  const page = base === undefined ? toCodeSpan(rule) : `[${toCodeSpan(rule)}](${pageAddress(base, docs)})`;
  const place = toCodeSpan(`${spec.file}:${spec.range.start.line}`);
  return `- **${severity}** ${page}: ${toMarkdown(message)}\n\n  ${escapeWords(why)} ${escapeWords(hint)} (${place})`;
}

function rowOf({ address, action, differences, expected }: Review["moves"][number]): string[] {
  const attributes = differences.map(
    ({ attribute, from, to }) => `${toCodeSpan(attribute)}: ${toCodeSpan(from)} to ${toCodeSpan(to)}`,
  );
  return [
    expected ? "" : "⚠️",
    action === "replace" || action === "unknown" ? `**${action}**` : action,
    toCodeSpan(address),
    attributes.join("<br>"),
  ];
}

function gateOf({ gate, from }: Review): string[] {
  if (gate === undefined) return [];
  const rows = gate.items.map(({ name, answer, observed, expected }) => [
    answerMarks[answer],
    ...[name, observed, expected].map(toCodeSpan),
  ]);
  return [`### Gate of ${toCodeSpan(from ?? "")}\n\n${toTable(["", "what", "observed", "expected"], rows)}`];
}

function timelineOf({ stages }: Review): string {
  const steps = stages.map(({ name, title, position }) => {
    const step = `${positionMarks[position]} ${toCodeSpan(name)} ${title}`;
    return position === "here" ? `**${step}**` : step;
  });
  return steps.join(" → ");
}

/** Hints are our words, but for constraints of versions, whose signs Markdown could take for HTML. */
function escapeWords(text: string): string {
  return text
    .replace(/[<>&]/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[sign] ?? sign)
    .replace(/[*_~`]/g, "\\$&");
}

function more(cut: number, what: string): string[] {
  return cut === 0 ? [] : [`${cut} more ${what} do not fit into a comment; plinth review shows them all.`];
}

/** As many parts as there is room for, and how many were left out. */
function keepThatFit(
  parts: readonly string[],
  room: number,
  separator: string,
): { readonly text: string; readonly cut: number } {
  const kept: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += part.length + separator.length;
    if (used > room) break;
    kept.push(part);
  }
  return { text: kept.join(separator), cut: parts.length - kept.length };
}
