import type { Actor, GateItem } from "./gate-item";
import type { Sign } from "./probe";
import type { Prose } from "./prose";
import type { Block } from "./section";
import type { SpecBase } from "./spec-base";

/** What a failure of a stage looks like from a client. */
export interface Failure {
  readonly symptom: Prose;
  readonly cause: Prose;
  readonly remedy: Prose;
  /** The stage that the symptom points to, where it is another one. */
  readonly stage?: string;
  /** How `plinth verify` sees it, where it does. */
  readonly sign?: Sign;
}

/** What a stage means for one spec. */
export interface StageText {
  /** Comment above the stage's blocks in `main.tf`; without values of the spec. */
  readonly comment: string;
  readonly purpose: Prose;
  /** Who acts once the stage is applied. */
  readonly actor: Actor;
  /** What to heed in the plan before it is applied, beyond its counts. */
  readonly cautions?: readonly Prose[];
  /** What to do once the stage is applied, in order. */
  readonly steps: readonly Block[];
  readonly gate: readonly GateItem[];
  readonly failures: readonly Failure[];
  readonly rollback: Prose;
  /** Of the first stage: what to look at before the whole connection is destroyed. */
  readonly takeDown?: readonly Block[];
  /** Whether clients have somewhere else to go once the stage is taken back, as where it cut names over from public ones. */
  readonly relieves?: true;
}

/** A named step of a rollout. */
export interface Stage<S extends SpecBase, Name extends string = S["stage"]> {
  readonly name: Name;
  readonly title: string;
  describe(spec: S): StageText;
}
