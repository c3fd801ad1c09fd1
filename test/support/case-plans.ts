import { readFileSync } from "node:fs";
import type { EvidenceAnswer } from "../../src/contract/evidence";
import { knowledge } from "../../src/knowledge";
import type { Review } from "../../src/review/finding";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { digestAt } from "../../src/spec/validate-spec";
import { compileSpec, type Loose, type MadePlan, toReadPlan } from "./plans";

/** What a review is given besides the plan and spec of a case. */
export interface CaseInputs {
  readonly base?: string;
  /** Keys of the gate before the stage that people have answered with yes. */
  readonly yes?: readonly string[];
  readonly change?: (plan: MadePlan) => void;
}

/** What a review says of a plan below `test/cases/`, as if it had been made from the spec as it compiles now: digests are those of today. */
export function reviewOfCase(planFile: string, specFile: string, inputs: CaseInputs = {}): Review {
  const spec = compileSpec(`test/cases/${specFile}`);
  const base = inputs.base === undefined ? undefined : compileSpec(`test/cases/${inputs.base}`);
  const plan: MadePlan = JSON.parse(readFileSync(`test/cases/${planFile}`, "utf8"));
  const { plinth } = plan["output_changes"];
  const expression = plan["configuration"].root_module.outputs?.plinth?.expression;
  const of = (identity: Loose, compiled = spec) =>
    identity && { ...identity, spec: digestAt(compiled.valid, identity.stage) };
  plinth.before = of(plinth.before, base);
  plinth.after = of(plinth.after);
  if (expression?.constant_value !== undefined) expression.constant_value = of(expression.constant_value);
  inputs.change?.(plan);
  const answers = new Map((inputs.yes ?? []).map((key): [string, EvidenceAnswer] => [key, { answer: "yes" }]));
  const context = reviewContext(spec, knowledge.providers, {
    base,
    ...(inputs.yes === undefined ? {} : { answersAt: () => answers }),
  });
  return review(toReadPlan(plan), context);
}
