import type { EvidenceAnswer } from "../contract/evidence";
import type { GateItem } from "../contract/gate-item";
import { suggest } from "../contract/suggest";
import { visible } from "../contract/visible";
import { findForbidden } from "../spec/characters";

/** An answer as it is given on the command line. */
export interface GivenAnswer extends EvidenceAnswer {
  readonly key: string;
}

const longestNote = 500;

/** Reads `KEY=yes` or `KEY=no`, with a note after it; gives the reason in words where it is none. */
export function parseAnswer(text: string): GivenAnswer | string {
  const split = text.indexOf("=");
  if (split <= 0) return "Write KEY=yes or KEY=no, with what was seen after it.";
  const [, answer, note = ""] = /^(yes|no)(?:$|[\s,;:.]+(.*)$)/su.exec(text.slice(split + 1)) ?? [];
  if (answer !== "yes" && answer !== "no") return "What stands after = must start with yes or no.";
  if (note.includes("\n") || findForbidden(note).length > 0) return "The note must be one line of visible characters.";
  if (note.length > longestNote) return `The note is longer than ${longestNote} characters.`;
  return { key: text.slice(0, split), answer, ...(note.trim() === "" ? {} : { note: note.trim() }) };
}

/** What is wrong with answers to a gate, in words: an item that it does not have, or one that is answered twice. */
export function findMistake(
  given: readonly GivenAnswer[],
  stage: string,
  gate: readonly GateItem[],
): string | undefined {
  const keys = gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
  const foreign = given.find(({ key }) => !keys.includes(key));
  if (foreign !== undefined) {
    const near = suggest(foreign.key, keys);
    const asked = keys.length === 0 ? "nothing but the state" : keys.join(", ");
    const question = near === undefined ? "" : ` Did you mean ${near}?`;
    return `the gate of ${stage} does not ask for ${visible(foreign.key)}; it asks for: ${asked}.${question}`;
  }
  const twice = given.find(({ key }, index) => given.findIndex((other) => other.key === key) !== index);
  return twice === undefined ? undefined : `${visible(twice.key)} is answered twice`;
}
