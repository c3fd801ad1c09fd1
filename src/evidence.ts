/** What a person answers to an item of a gate that no state shows. */
export interface EvidenceAnswer {
  readonly answer: "yes" | "no";
  /** What was seen, in the words of who answered; untrusted. */
  readonly note?: string;
}

/** The answers to the evidence items of one gate, by their keys. */
export type Evidence = ReadonlyMap<string, EvidenceAnswer>;

/** Nothing was answered. */
export const noEvidence: Evidence = new Map();
