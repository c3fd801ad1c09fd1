import type { IgnoredWarning } from "../../generated/types/output";
import { counted } from "../contract/visible";
import { actorWords, answerMarks, countActions, positionMarks } from "../contract/words";
import { toCodeSpan } from "../encoders/markdown";
import { toMarkdown } from "../encoders/prose-text";
import type { Finding, Review } from "../review/finding";
import { unseen } from "../stage/gate";
import { pageAddress } from "./page-address";

/** GitHub takes no longer comment, in characters. */
export const longestComment = 65_536;

/** What a comment begins with, so that a later review of the same connection can replace it. */
export function commentHeader(name: string): string {
  // A name is a DNS label, so it ends no comment; anything else is left out all the same.
  return `<!-- plinth-review: ${name.replace(/[^a-zA-Z0-9-]/g, "")} -->`;
}

/**
 * A review as a comment on a pull request. What stands first is seen at one look: pass or fail, what moves, what the gate saw, who acts. Then
 * findings with their way out, the changes, and the gate, as lists, because tables with addresses are wider than a comment.
 * Never longer than a comment may be: what is cut first is the end of the changes, then findings from the last on; the first look
 * says how many there are. `docs` is the address that pages of rules are below, such as that of the repository.
 */
export function renderReviewComment(
  review: Review,
  docs: string | undefined,
  ignoredWarnings: readonly IgnoredWarning[] = [],
): string {
  const head = [commentHeader(review.name), ...verdictOf(review), lookOf(review), ...unaskedOf(review)];
  const tail = [...ignoredOf(review), ...ignoredWarningsOf(ignoredWarnings), ...gateOf(review)];
  const room = longestComment - [...head, ...tail].join("\n\n").length - 400;
  const findings = keepThatFit(
    review.findings.map((finding) => findingOf(finding, docs)),
    room,
    "\n\n",
  );
  const purpose = review.purpose.map(toMarkdown);
  const moves = keepThatFit(review.moves.map(moveOf), room - findings.text.length - purpose.join("\n\n").length, "\n");
  const parts = [
    ...head,
    ...(review.findings.length === 0 ? [] : ["### Findings", findings.text, ...more(findings.cut, "findings")]),
    ...(purpose.length === 0 ? [] : ["### What the stage says", ...purpose]),
    ...(review.moves.length === 0 ? [] : ["### What the plan does", moves.text, ...more(moves.cut, "changes")]),
    ...tail,
  ];
  return `${parts.join("\n\n")}\n`;
}

function verdictOf({ verdict, name, topology, stage, from, outside, isTearDown }: Review): string[] {
  const way = isTearDown
    ? "taken down as a whole"
    : from === undefined
      ? `first apply, at stage ${toCodeSpan(stage)}`
      : from === stage
        ? `at stage ${toCodeSpan(stage)}`
        : `from stage ${toCodeSpan(from)} to ${toCodeSpan(stage)}`;
  const heading =
    verdict === "fail"
      ? "❌ Fail: the plan must not be applied as it is"
      : outside > 0
        ? "✅ Pass: the plan does what the spec's stage says inside the module; the rest of it is not reviewed"
        : "✅ Pass: the plan does what the spec's stage says, and nothing else";
  return [`## ${heading}`, `**${toCodeSpan(name)}** (${toCodeSpan(topology)}), ${way}.`];
}

/** What is seen at one look, a line each. */
function lookOf(review: Review): string {
  const { changes, findings, outside } = review;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [
    `- **Moves:** ${countActions(changes, false)}.`,
    ...(outside === 0
      ? []
      : [
          `- **Outside:** ${counted(outside, "change")} outside the module: searched for its names, and not reviewed otherwise.`,
        ]),
    `- **Findings:** ${counted(errors, "error")}, ${counted(findings.length - errors, "warning")}.`,
    ...gateLineOf(review),
    `- **Acts now:** ${actsNow(review)}`,
    `- **Stages:** ${timelineOf(review)}`,
  ].join("\n");
}

function gateLineOf({ gate, from }: Review): string[] {
  if (gate === undefined) return [];
  const { items } = gate;
  const count = (answer: string) => items.filter((item) => item.answer === answer).length;
  const unknown = count("unknown");
  const answers = [
    `${count("open")} of ${items.length} as expected`,
    ...(count("closed") === 0 ? [] : [`${count("closed")} **not as expected**`]),
    ...(unknown === 0 ? [] : [`${unknown} not observed`]),
  ];
  return [`- **Gate of ${toCodeSpan(from ?? "")}:** ${answers.join(", ")}.`];
}

function actsNow({ verdict, findings, gate, actor, from, stage, stages, isTearDown }: Review): string {
  if (verdict === "fail") {
    const isGateAlone = findings.every(({ rule, severity }) => rule === "gate-closed" || severity === "warning");
    const waited = (gate?.items ?? [])
      .filter(({ answer }) => answer === "closed")
      .map((item) => actorWords[item.actor]);
    return isGateAlone && waited.length > 0
      ? `${[...new Set(waited)].join(" and ")}. Until the gate is open, nobody applies this.`
      : "whoever made this change. Nobody applies it before the findings are dealt with.";
  }
  if (isTearDown) return "whoever applies this.";
  const isSeen = (gate?.items ?? []).every(({ answer }) => answer !== "unknown");
  const applies = `whoever applies this${isSeen ? "" : ", after a look at what the gate did not see"}.`;
  const index = (name: string | undefined) => stages.findIndex((each) => each.name === name);
  if (index(from) > index(stage)) return `${applies} The spec then stays until the cause is found.`;
  const isLast = index(stage) === stages.length - 1;
  const then = isLast ? "looks whether the connection is done" : "acts";
  return `${applies} After that ${actorWords[actor]} ${then}; ${toCodeSpan("plinth stages")} shows what.`;
}

/** What the plan destroys or makes anew although the stage does not ask for it, as a text that no mark of a list hides. */
function unaskedOf({ moves }: Review): string[] {
  const lost = moves.filter(({ action, expected }) => !expected && (action === "delete" || action === "replace"));
  if (lost.length === 0) return [];
  const shown = lost.slice(0, 10).map(({ address, action }) => `${toCodeSpan(address)} (${action})`);
  const rest = lost.length - shown.length;
  return [
    `**Destroys what the stage does not ask for:** ${shown.join(", ")}${rest === 0 ? "" : `, and ${rest} more`}.`,
  ];
}

function findingOf({ rule, severity, message, why, hint, spec, docs }: Finding, base: string | undefined): string {
  const page = base === undefined ? toCodeSpan(rule) : `[${toCodeSpan(rule)}](${pageAddress(base, docs)})`;
  const place = toCodeSpan(`${spec.file}:${spec.range.start.line}`);
  return `- **${severity}**: ${toMarkdown(message)}\n\n  ${escapeWords(why)} ${escapeWords(hint)} (${page}, ${place})`;
}

function moveOf({ address, action, differences, expected }: Review["moves"][number]): string {
  const isPlain = expected && action !== "replace" && action !== "unknown";
  const what = expected ? action : `not asked for: ${action}`;
  const attributes = differences.map(
    ({ attribute, from, to }) => `  - ${toCodeSpan(attribute)}: ${toCodeSpan(from)} → ${toCodeSpan(to)}`,
  );
  return [`- ${isPlain ? what : `**${what}**`} ${toCodeSpan(address)}`, ...attributes].join("\n");
}

/** What the spec has Terraform leave alone. */
function ignoredOf({ ignored }: Review): string[] {
  if (ignored.length === 0) return [];
  const rows = ignored.map(
    ({ address, arguments: names, reason }) =>
      `- ${names.map(toCodeSpan).join(", ")} of ${toCodeSpan(address)}, because: ${toCodeSpan(reason)}`,
  );
  return ["### Left alone, as the spec says", rows.join("\n")];
}

/** Characters of a comment that ignored warnings may take. */
const roomForIgnored = 8_000;

/** The warnings about the spec that somebody says are right. */
function ignoredWarningsOf(ignored: readonly IgnoredWarning[]): string[] {
  if (ignored.length === 0) return [];
  const placeOf = ({ file, range }: IgnoredWarning["by"]) => toCodeSpan(`${file}:${range.start.line}`);
  const rows = ignored.map(
    ({ warning, reason, by }) =>
      `- ${toCodeSpan(warning.code)} at ${placeOf(warning)}, because: ${toCodeSpan(reason)} (${placeOf(by)})`,
  );
  const { text, cut } = keepThatFit(rows, roomForIgnored, "\n");
  return ["### Ignored warnings", text, ...more(cut, "ignored warnings")];
}

/** What the gate saw: what it means, what was observed, what was expected, and last the address. */
function gateOf({ gate, gateTexts, from }: Review): string[] {
  if (gate === undefined || gate.items.length === 0) return [];
  const ours: readonly string[] = Object.values(unseen);
  const rows = gate.items.map(({ name, answer, observed, expected }) => {
    const texts = gateTexts.get(name);
    const meaning = texts === undefined ? "" : `${toMarkdown(texts.meaning)} `;
    const seen = ours.includes(observed) ? observed : toCodeSpan(observed);
    const asked = texts === undefined ? toCodeSpan(expected) : toMarkdown(texts.expected).replace(/\.$/, "");
    return `- ${answerMarks[answer]} ${meaning}Observed: ${seen}. Expected: ${asked}. (${toCodeSpan(name)})`;
  });
  return [`### What the gate of ${toCodeSpan(from ?? "")} saw`, rows.join("\n")];
}

/** The stages, with that of the state and that of the spec. */
function timelineOf({ stages, stage, from }: Review): string {
  const steps = stages.map(({ name, title, position }) => {
    const here = [...(name === from ? ["the state"] : []), ...(name === stage ? ["the spec"] : [])];
    const step = `${positionMarks[position]} ${toCodeSpan(name)} ${title}`;
    return here.length === 0 ? step : `**${step}** (${here.join(" and ")})`;
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
