// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Input = EvidenceFile;

/**
 * What was observed and answered at the gates of one spec: a file beside the spec, written by plinth promote. Who answered and when is said by the commit.
 */
export interface EvidenceFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Topology of the spec that it belongs to.
   */
  topology: string;
  /**
   * Name of the spec that it belongs to.
   */
  name: string;
  /**
   * What was recorded, by stage.
   */
  stages: {
    [k: string]: StageEvidence;
  };
}
/**
 * What was recorded at the gate of one stage.
 */
export interface StageEvidence {
  /**
   * Digest of the spec at that stage, as plinth.json has it; the answers count for this version of the spec alone.
   */
  spec: string;
  /**
   * Answers to the evidence items of the gate, by their keys.
   */
  answers: {
    [k: string]: EvidenceAnswer;
  };
  /**
   * What the state showed when the gate was last looked at with one.
   *
   * @maxItems 256
   */
  observed?: ObservedItem[];
}
/**
 * What a person answered.
 */
export interface EvidenceAnswer {
  /**
   * Whether it was seen as expected.
   */
  answer: "yes" | "no";
  /**
   * What was seen, and from where.
   */
  note?: string;
}
/**
 * An item of the gate that the state answers.
 */
export interface ObservedItem {
  /**
   * Address and attribute.
   */
  item: string;
  /**
   * What the item said to it.
   */
  answer: "open" | "closed" | "unknown";
  /**
   * What was seen; sensitive values are masked.
   */
  observed: string;
  /**
   * What the item expects.
   */
  expected: string;
}
