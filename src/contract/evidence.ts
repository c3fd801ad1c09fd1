import type { EvidenceAnswer, EvidenceFile, ObservedItem, StageEvidence } from "../../generated/types/input";

export type { EvidenceAnswer, EvidenceFile, ObservedItem };

/** The answers to the evidence items of one gate, by their keys. */
export type Evidence = ReadonlyMap<string, EvidenceAnswer>;

/** Nothing was answered. */
export const noEvidence: Evidence = new Map();

/** What was recorded at the gate of one stage. */
export interface RecordedStage {
  /** Whether it is about the spec as it is now; otherwise it counts no more. */
  readonly isCurrent: boolean;
  readonly answers: Evidence;
  /** What the state showed then. */
  readonly observed: readonly ObservedItem[];
  /** What it showed of values that documents leave to a person, by the names of their outputs, with the key where one gives several. */
  readonly values: Values;
}

/** Values by the names of the outputs that give them, with the key where one gives several. */
export type Values = ReadonlyMap<string, string>;

/** What a file records of a stage, given the digest that the spec has at that stage now; undefined where it records nothing. */
export function findRecorded(file: EvidenceFile | undefined, stage: string, digest: string): RecordedStage | undefined {
  if (file === undefined || !Object.hasOwn(file.stages, stage)) return undefined;
  const recorded = file.stages[stage];
  if (recorded === undefined) return undefined;
  return {
    isCurrent: recorded.spec === digest,
    answers: new Map(Object.entries(recorded.answers)),
    observed: recorded.observed ?? [],
    values: new Map(Object.entries(recorded.values ?? {})),
  };
}

/** The answers of a stage that count for the spec as it is now. */
export function currentAnswers(recorded: RecordedStage | undefined): Evidence {
  return recorded?.isCurrent === true ? recorded.answers : noEvidence;
}

/** One line of what was recorded, as documents show it. */
export interface RecordedRow {
  readonly item: string;
  readonly recorded: string;
  readonly expected: string;
}

/** What was recorded, line by line: what the state showed, then what people answered. */
export function recordedRows({ answers, observed }: RecordedStage): RecordedRow[] {
  return [
    ...observed.map(({ item, observed: recorded, expected }) => ({ item, recorded, expected })),
    ...[...answers].map(([item, { answer, note }]) => ({
      item,
      recorded: note === undefined ? answer : `${answer}: ${note}`,
      expected: "yes",
    })),
  ];
}

/** A file with what one stage records replaced, stages in the order given. */
export function withStage(
  file: EvidenceFile,
  stage: string,
  recorded: StageEvidence,
  order: readonly string[],
): EvidenceFile {
  return inOrder(file, { ...file.stages, [stage]: recorded }, order);
}

/** A file without what these stages record. */
export function withoutStages(file: EvidenceFile, stages: readonly string[], order: readonly string[]): EvidenceFile {
  const kept = Object.entries(file.stages).filter(([stage]) => !stages.includes(stage));
  return inOrder(file, Object.fromEntries(kept), order);
}

function inOrder(file: EvidenceFile, stages: EvidenceFile["stages"], order: readonly string[]): EvidenceFile {
  const entries = Object.entries(stages).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { version: 1, topology: file.topology, name: file.name, stages: Object.fromEntries(entries) };
}
