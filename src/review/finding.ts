import type { ActionCounts, GateReport, ReviewReport } from "../../generated/types/output";
import type { Range } from "../contract/problem";
import type { Prose } from "../contract/prose";

/** One remark of the plan reviewer. */
export interface Finding {
  /** Id of the rule; stable. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** Values of the plan stand apart from our words, with sensitive ones masked, so that each output language encodes them. */
  readonly message: Prose;
  /** What would happen if the plan were applied. */
  readonly why: string;
  /** The way out. */
  readonly hint: string;
  /** As the plan has it, with the module's address. */
  readonly address?: string;
  readonly attribute?: string;
  /** The line that its author can edit. */
  readonly spec: { readonly file: string; readonly range: Range };
  readonly docs: string;
}

/** What a review says of a plan. */
export interface Review {
  readonly verdict: "pass" | "fail";
  readonly topology: string;
  readonly name: string;
  /** The stage of the spec. */
  readonly stage: string;
  /** The stage that the state was applied at; undefined before the first apply. */
  readonly from: string | undefined;
  readonly findings: readonly Finding[];
  readonly changes: ActionCounts;
  /** Changes as reviewers see them in a table, with values as one-line text where they may be shown. */
  readonly moves: ReviewReport["moves"];
  /** What Terraform leaves alone because the spec says so, as far as the stage has it. */
  readonly ignored: ReviewReport["ignored"];
  /** Changes outside the module that is reviewed. */
  readonly outside: number;
  readonly stages: readonly {
    readonly name: string;
    readonly title: string;
    readonly position: "done" | "here" | "ahead";
  }[];
  /** What the gate that the plan passes through says of the prior state and the evidence; undefined where it passes through none. */
  readonly gate: GateReport | undefined;
  /** What the items of that gate mean and expect, by their names, so that each output language encodes the values. */
  readonly gateTexts: ReadonlyMap<string, { readonly meaning: Prose; readonly expected: Prose }>;
  /** What the move does, in the words of the stages that it goes through: what each brings, or what taking each back means. */
  readonly purpose: readonly Prose[];
  /** Whether the plan is to take the whole connection down. */
  readonly isTearDown: boolean;
  /** Who acts once the plan is applied. */
  readonly actor: "terraform" | "vendor" | "person";
}
