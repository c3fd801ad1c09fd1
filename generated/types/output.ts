// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Output = Manifest | Problem | StagesReport | ValidateReport;

/**
 * plinth.json: what a folder was compiled from and what it holds.
 */
export interface Manifest {
  version: 1;
  topology: string;
  name: string;
  stage: string;
  spec: ManifestSpec;
  format: "hcl" | "json";
  /**
   * Digest of each file that was written.
   */
  files: {
    [k: string]: string;
  };
  /**
   * For each Terraform address, the part of the spec that it came from.
   */
  addresses: {
    [k: string]: ManifestAddress;
  };
}
export interface ManifestSpec {
  /**
   * Base name of the spec file, or standard input.
   */
  file: string;
  /**
   * Digest of the canonical parsed spec.
   */
  digest: string;
}
export interface ManifestAddress {
  pointer: string;
  range: Range;
  arguments: {
    [k: string]: Origin;
  };
}
/**
 * A piece of a file; the end is the place after the last character.
 */
export interface Range {
  start: Position;
  end: Position;
}
/**
 * Line and column from 1; columns count UTF-16 code units.
 */
export interface Position {
  line: number;
  column: number;
}
/**
 * A value of the spec and where it stands.
 */
export interface Origin {
  pointer: string;
  range: Range;
}
/**
 * One thing wrong with an input of the user.
 */
export interface Problem {
  /**
   * Code of the problem; stable.
   */
  code: string;
  /**
   * An error fails the run; a warning does so only with --strict.
   */
  severity: "error" | "warning";
  /**
   * What is wrong, with the received value shortened.
   */
  message: string;
  /**
   * A way out.
   */
  hint?: string;
  /**
   * File as the user named it; - is standard input.
   */
  file: string;
  range: Range;
  /**
   * JSON pointer of the value; empty for the whole document.
   */
  pointer: string;
  /**
   * Page about the code, relative to the repository.
   */
  docs: string;
}
/**
 * Output of plinth stages --format json: the timeline of a spec.
 */
export interface StagesReport {
  version: 1;
  topology: string;
  name: string;
  /**
   * Stage that the spec is at.
   */
  stage: string;
  stages: StageReport[];
}
export interface StageReport {
  name: string;
  title: string;
  /**
   * Where the spec is, seen from this stage.
   */
  position: "done" | "here" | "ahead";
  /**
   * Who acts after this stage is applied.
   */
  actor: "terraform" | "vendor" | "person";
  purpose: string;
  /**
   * Addresses that the stage adds.
   */
  adds: string[];
  /**
   * Arguments that the stage changes in place.
   */
  changes: StageChange[];
  /**
   * What must be observed before the next stage.
   */
  gate: GateReport[];
  recorded?: RecordedReport;
  failures: FailureReport[];
  rollback: string;
}
export interface StageChange {
  address: string;
  argument: string;
  /**
   * JSON text of the value before.
   */
  from: string;
  /**
   * JSON text of the value after.
   */
  to: string;
}
export interface GateReport {
  kind: "state" | "evidence";
  /**
   * Address and attribute, or key of the evidence.
   */
  name: string;
  expected: string;
}
/**
 * What the evidence file beside the spec records of the gate; absent where it records nothing.
 */
export interface RecordedReport {
  /**
   * Whether it is about the spec as it is now; otherwise it counts no more.
   */
  current: boolean;
  items: RecordedItem[];
}
export interface RecordedItem {
  /**
   * Address and attribute, or key of the evidence.
   */
  name: string;
  recorded: string;
  expected: string;
}
export interface FailureReport {
  symptom: string;
  cause: string;
  remedy: string;
  /**
   * Stage that the symptom points to.
   */
  stage: string;
}
/**
 * Output of plinth validate --format json.
 */
export interface ValidateReport {
  version: 1;
  problems: Problem[];
  /**
   * How many specs were read.
   */
  specs: number;
}
