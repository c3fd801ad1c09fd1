import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import type { Review } from "../../src/review/finding";
import { type ReviewInputs, reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "./open-gates";
import { compileSpec, type MadePlan, makePlan, toReadPlan } from "./plans";

/** A move of an example spec between two stages; the first apply where `from` is undefined. */
export interface MoveOfSpec {
  readonly spec: string;
  readonly from: string | undefined;
  readonly to: string;
  /** Address of the module that the connection is in; absent for a root. */
  readonly module?: string | undefined;
}

/** The honest plan of a move, as a value of its own that a test may change. */
export function honestPlan({ spec, from, to, module }: MoveOfSpec): MadePlan {
  const compiled = compileSpec(spec, to);
  return structuredClone(makePlan(compiled, from, to, openGates(compiled), compiled, module));
}

/** What a review says of a plan for a spec at the stage that the move leads to. */
export function reviewOf({ spec, to }: MoveOfSpec, plan: MadePlan, inputs: ReviewInputs = {}): Review {
  return review(toReadPlan(plan, inputs.module), reviewContext(compileSpec(spec, to), knowledge.providers, inputs));
}

/** The findings of a review, one text each. */
export function findingsOf({ findings }: Review): string[] {
  return findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${toPlainText(message)}`);
}
