// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Output =
  | Action
  | DiffReport
  | GateReport
  | IgnoredWarning
  | ListReport
  | Manifest
  | Problem
  | PromoteReport
  | RehearseReport
  | ReviewReport
  | StagesReport
  | ValidateReport
  | VerifyReport;
/**
 * What happens to an address. no-op: the configuration differs, and the provider plans nothing. unknown: something that this version does not know.
 */
export type Action = "create" | "update" | "replace" | "delete" | "read" | "forget" | "no-op" | "unknown";
/**
 * Closed: something else was observed. Unknown: nothing was.
 */
export type GateAnswer = "open" | "closed" | "unknown";
/**
 * Who acts.
 */
export type Actor = "terraform" | "vendor" | "person";
/**
 * Shell variables of the commands that a person has to set; absent where there are none.
 */
export type Fills = FillIn[];

/**
 * Output of plinth diff --format json: what moves between two versions or stages of a spec.
 */
export interface DiffReport {
  version: 2;
  from: DiffSide;
  to: DiffSide;
  counts: ActionCounts;
  resources: DiffResource[];
  /**
   * Settings of Terraform and its providers, variables and outputs.
   */
  settings: DiffSetting[];
  /**
   * Documents and SQL, in brief.
   */
  documents: DiffDocument[];
  /**
   * Gates that the connection is through, and what they would ask of what is added; absent where nothing is.
   */
  passed?: DiffPassedGate[];
  /**
   * Set where a mere move of the stage replaces something.
   */
  problems: Problem[];
}
export interface DiffSide {
  /**
   * Where it was taken from; nothing for a spec that the revision does not have.
   */
  taken: "spec" | "file" | "revision" | "nothing";
  /**
   * File, or revision and file.
   */
  file: string;
  topology: string;
  name: string;
  stage: string;
}
/**
 * Resources by what happens to them; data sources and checks are not counted.
 */
export interface ActionCounts {
  create: number;
  update: number;
  replace: number;
  delete: number;
}
export interface DiffResource {
  address: string;
  action: Action;
  /**
   * The stage or the lines of the spec that it comes from.
   */
  reason: string;
  arguments: DiffArgument[];
  cost?: ReplacementCost;
}
export interface DiffArgument {
  argument: string;
  /**
   * JSON text of the value before.
   */
  from: string;
  /**
   * JSON text of the value after.
   */
  to: string;
  /**
   * Whether it forces the replacement.
   */
  forces: boolean;
  reason: string;
  note?: string;
}
/**
 * What the replacement costs; of a removal, what stops.
 */
export interface ReplacementCost {
  costs: ("new-id" | "acceptance" | "allow-list" | "downtime" | "data")[];
  effect: string;
  /**
   * Where the fact comes from.
   */
  source: string;
}
export interface DiffSetting {
  setting: string;
  /**
   * JSON text of the value before.
   */
  from: string;
  /**
   * JSON text of the value after.
   */
  to: string;
  /**
   * What it leads to.
   */
  effect?: string;
}
export interface DiffDocument {
  path: string;
  /**
   * Lines.
   */
  added: number;
  /**
   * Lines.
   */
  removed: number;
  /**
   * Headings above the lines that differ; the first few.
   */
  sections: string[];
}
export interface DiffPassedGate {
  stage: string;
  /**
   * Addresses with their attribute, or keys of evidence.
   */
  asks: string[];
  /**
   * Addresses that the apply stops at until this gate would be open.
   */
  stops: string[];
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
   * What would happen if it were let through.
   */
  why: string;
  /**
   * A way out.
   */
  hint: string;
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
 * A gate, evaluated on a state and on what people answered.
 */
export interface GateReport {
  answer: GateAnswer;
  items: GateItemReport[];
}
export interface GateItemReport {
  /**
   * applied: that the state was made from the spec at its stage.
   */
  kind: "applied" | "state" | "evidence";
  /**
   * Address and attribute, or key of the evidence.
   */
  name: string;
  answer: GateAnswer;
  /**
   * What was seen; sensitive values are masked.
   */
  observed: string;
  expected: string;
  meaning: string;
  actor: Actor;
  /**
   * What helps; absent where what was seen may pass by waiting.
   */
  remedy?: string;
  /**
   * What to run to look again.
   */
  commands: string[];
  fills?: Fills;
  /**
   * What the command of an evidence item must show.
   */
  shows?: string;
}
export interface FillIn {
  name: string;
  meaning: string;
  /**
   * Where the value comes from.
   */
  from: string;
}
/**
 * A warning that fails no run, because a spec or plinth.yaml says why it is right.
 */
export interface IgnoredWarning {
  warning: Problem;
  /**
   * Why it is right.
   */
  reason: string;
  by: IgnoringPlace;
}
/**
 * Where that is said.
 */
export interface IgnoringPlace {
  /**
   * The spec, or plinth.yaml.
   */
  file: string;
  range: Range;
}
/**
 * Output of plinth list --format json.
 */
export interface ListReport {
  version: 1;
  specs: ListedSpec[];
}
export interface ListedSpec {
  /**
   * File as the user named it.
   */
  file: string;
  topology: string;
  /**
   * Name of the spec, and of its folder in the output.
   */
  name: string;
  stage: string;
  /**
   * Whether the gate of the last stage is recorded as open.
   */
  done: boolean;
}
/**
 * plinth.json: what a folder was compiled from and what it holds.
 */
export interface Manifest {
  version: 1;
  topology: string;
  name: string;
  stage: string;
  spec: ManifestSpec;
  /**
   * Build of the Plinth that wrote it: a count that goes up where an unchanged spec compiles to something else. Absent in the first.
   */
  build?: number;
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
  arguments: {
    [k: string]: Origin;
  };
}
/**
 * A value of the spec and where it stands.
 */
export interface Origin {
  /**
   * JSON pointer into the spec.
   */
  pointer: string;
}
/**
 * Output of plinth promote --format json: what the gate said and what was written.
 */
export interface PromoteReport {
  version: 2;
  topology: string;
  name: string;
  /**
   * Spec file as the user named it.
   */
  file: string;
  direction: "forward" | "back";
  /**
   * Stage that the spec was at.
   */
  from: string;
  /**
   * The stage next to it in that direction; null where there is none.
   */
  to: string | null;
  /**
   * Whether the spec was edited.
   */
  moved: boolean;
  /**
   * Whether the spec is at its last stage and the gate there is open: there is nothing left to do.
   */
  done: boolean;
  /**
   * Why it was moved or not, as a sentence.
   */
  reason: string;
  /**
   * The edit as a unified diff; empty where nothing was edited.
   */
  diff: string;
  gate?: GateReport;
  evidence?: WrittenEvidence;
  next?: NextMove;
}
/**
 * What was written to the evidence file; absent where nothing was.
 */
export interface WrittenEvidence {
  file: string;
  /**
   * Keys that were answered now.
   */
  recorded: string[];
  /**
   * Keys whose answers were about an earlier version of the spec.
   */
  dropped: string[];
  /**
   * Stages whose evidence was removed, because they have to be looked at again.
   */
  removed: string[];
}
/**
 * What follows a move; absent where there was none.
 */
export interface NextMove {
  /**
   * What the move is for, or what it takes back.
   */
  purpose: string;
  /**
   * What the plan must end with.
   */
  plan: string;
  /**
   * What to heed before the apply.
   */
  cautions: string[];
  /**
   * Commands to run, in order, from the folder that the path of the spec starts at.
   */
  commands: string[];
  fills?: Fills;
  actor: Actor;
}
/**
 * Output of plinth rehearse --format json: every step of every rehearsal.
 */
export interface RehearseReport {
  version: 2;
  terraform?: RehearsedTerraform;
  /**
   * Whether no spec has an error.
   */
  passed: boolean;
  /**
   * Problems of the specs and the scenario, found before anything ran.
   */
  problems: Problem[];
  /**
   * Warnings about the specs that are ignored, each with the reason.
   */
  ignored: IgnoredWarning[];
  /**
   * In the order of the spec files.
   */
  specs: SpecRehearsal[];
}
/**
 * The program that ran; absent where the specs or the scenario have errors, so that nothing ran.
 */
export interface RehearsedTerraform {
  product: "terraform" | "opentofu";
  version: string;
}
export interface SpecRehearsal {
  topology: string;
  name: string;
  /**
   * File as the user named it; - is standard input.
   */
  file: string;
  passed: boolean;
  /**
   * Milliseconds; differs from run to run.
   */
  durationMs: number;
  /**
   * The providers, and the version that each was simulated as.
   */
  providers: SimulatedProvider[];
  /**
   * In the order in which they were taken.
   */
  steps: RehearsalStep[];
}
export interface SimulatedProvider {
  name: string;
  source: string;
  version: string;
}
/**
 * One thing that was done or looked at.
 */
export interface RehearsalStep {
  /**
   * Before the first stage, forward through the stages, back through them, and the destruction at the end. ahead: what would come of going on although a gate is not open; only planned.
   */
  direction: "start" | "forward" | "ahead" | "back" | "destroy";
  /**
   * The stage whose configuration is in place.
   */
  stage: string;
  /**
   * init, validate, plan and apply are Terraform's; review is what plinth review says of the plan, without whose pass it is not applied; repeat plans once more and refresh after others have acted, and both are reviewed where anything moves; gate looks at the gate; others lets the vendor and other people act; adopt takes what the spec adopts out of the state and imports it again; real-plan plans the move into the stage with real providers, and is reviewed.
   */
  kind:
    | "init"
    | "validate"
    | "plan"
    | "review"
    | "apply"
    | "repeat"
    | "gate"
    | "others"
    | "refresh"
    | "adopt"
    | "real-plan";
  /**
   * waiting: a gate that is not open yet; skipped: left out, and the notes say why.
   */
  outcome: "passed" | "failed" | "waiting" | "skipped";
  durationMs: number;
  plan?: PlanSummary;
  review?: PlanReview;
  gate?: GateReport;
  /**
   * The check blocks that do not pass.
   */
  checks?: OpenCheck[];
  /**
   * What the others did, what a refresh saw, or why the step was skipped.
   */
  notes?: string[];
  problems: Problem[];
}
/**
 * How many resources a plan touches, and how.
 */
export interface PlanSummary {
  create: number;
  update: number;
  replace: number;
  delete: number;
  /**
   * Data sources that are read during the apply.
   */
  read: number;
  /**
   * In the order of the plan, without what stays as it is.
   */
  changes: PlannedChange[];
  /**
   * Names of the outputs that get another value, without the values.
   */
  outputs: string[];
}
export interface PlannedChange {
  address: string;
  action: Action;
  /**
   * Attributes that a change or replacement gives another value, without the values.
   */
  attributes: string[];
  /**
   * Paths of the attributes that force a replacement.
   */
  forcedBy: string[];
}
/**
 * What plinth review says of the plan.
 */
export interface PlanReview {
  verdict: "pass" | "fail";
  findings: FindingReport[];
}
/**
 * One remark of the plan reviewer.
 */
export interface FindingReport {
  /**
   * Id of the rule; stable.
   */
  rule: string;
  severity: "error" | "warning";
  message: string;
  /**
   * What would happen if the plan were applied.
   */
  why: string;
  /**
   * A way out.
   */
  hint: string;
  /**
   * Terraform address, with that of the module.
   */
  address?: string;
  attribute?: string;
  spec: SpecPlace;
  /**
   * Page about the rule, relative to the repository.
   */
  docs: string;
}
/**
 * The line of the spec that its author can edit.
 */
export interface SpecPlace {
  file: string;
  range: Range;
}
export interface OpenCheck {
  address: string;
  status: string;
  messages: string[];
}
/**
 * Output of plinth review --format json: whether a plan does what the stage of its spec says and nothing else.
 */
export interface ReviewReport {
  version: 2;
  /**
   * fail where any finding is an error; with --strict, where there is any.
   */
  verdict: "pass" | "fail";
  topology: string;
  name: string;
  /**
   * Stage that the spec is at.
   */
  stage: string;
  /**
   * Stage that the state was applied at; null before the first apply.
   */
  from: string | null;
  findings: FindingReport[];
  changes: ActionCounts;
  /**
   * The changes one by one.
   */
  moves: MoveReport[];
  /**
   * What Terraform leaves alone because the spec says so, with the reason.
   */
  ignored: IgnoredReport[];
  /**
   * Warnings about the spec that are ignored, each with the reason.
   */
  ignoredWarnings: IgnoredWarning[];
  /**
   * Changes outside the module that is reviewed.
   */
  outside: number;
  gate?: GateReport;
}
export interface MoveReport {
  address: string;
  action: Action;
  /**
   * Whether the stage asks for it.
   */
  expected: boolean;
  differences: DifferenceReport[];
}
export interface DifferenceReport {
  attribute: string;
  /**
   * JSON text, or a word in brackets where there is no value, or where it is or looks like a secret. Of a long list, what the other one does not have.
   */
  from: string;
  to: string;
}
export interface IgnoredReport {
  address: string;
  arguments: string[];
  reason: string;
}
/**
 * Output of plinth stages --format json: the timeline of a spec.
 */
export interface StagesReport {
  version: 2;
  topology: string;
  name: string;
  /**
   * Stage that the spec is at.
   */
  stage: string;
  /**
   * Whether the spec is at its last stage and plinth promote has recorded, for the spec as it is, that the gate there is open.
   */
  done: boolean;
  stages: StageReport[];
}
export interface StageReport {
  name: string;
  title: string;
  /**
   * Where the spec is, seen from this stage.
   */
  position: "done" | "here" | "ahead";
  actor: Actor;
  purpose: string;
  /**
   * Addresses that the stage brings.
   */
  create: string[];
  /**
   * Arguments that the stage changes in place.
   */
  update: StageUpdate[];
  /**
   * What must be observed before the next stage.
   */
  gate: StageGateItem[];
  recorded?: RecordedReport;
  failures: FailureReport[];
  rollback: string;
}
export interface StageUpdate {
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
export interface StageGateItem {
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
  version: 2;
  problems: Problem[];
  /**
   * Warnings that are ignored, each with the reason.
   */
  ignored: IgnoredWarning[];
  /**
   * How many specs were read.
   */
  specs: number;
}
/**
 * Output of plinth verify --format json: what a spec's connection shows from inside the network.
 */
export interface VerifyReport {
  version: 2;
  topology: string;
  name: string;
  /**
   * Stage that the spec is at.
   */
  stage: string;
  /**
   * Whether something was connected to, and nothing is wrong.
   */
  passed: boolean;
  hosts: HostReport[];
  /**
   * Answers to questions of the gate of this stage, for plinth promote --evidence.
   */
  evidence: VerifiedAnswer[];
  /**
   * What cannot be looked at from inside the network, and how a person sees it.
   */
  byHand?: ByHand[];
  /**
   * What to send to the vendor's support, line by line, where something on the way through an endpoint failed.
   */
  support?: string[];
}
export interface HostReport {
  /**
   * The name that clients use, an address, or the Terraform address of the endpoint.
   */
  host: string;
  checks: CheckReport[];
}
export interface CheckReport {
  step: "resolve" | "connect" | "tls" | "ping" | "kafka" | "postgres" | "mysql";
  /**
   * warn does not fail a run; skip is what could not be looked at.
   */
  outcome: "pass" | "warn" | "fail" | "skip";
  /**
   * Address that was connected to.
   */
  address?: string;
  port?: number;
  observed: string;
  /**
   * What commonly brings this about.
   */
  cause?: string;
  remedy?: string;
  /**
   * Stage that it points to.
   */
  stage?: string;
  /**
   * What to run next, as a line of shell.
   */
  command?: string;
}
export interface VerifiedAnswer {
  key: string;
  answer: "yes" | "no";
  note: string;
}
export interface ByHand {
  what: string;
  /**
   * A line of shell that shows it.
   */
  command?: string;
}
