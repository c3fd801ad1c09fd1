import type { PlanReview, SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import { type Evidence, noEvidence } from "../contract/evidence";
import { readPlan } from "../plan/read-plan";
import type { ProviderSchema } from "../provider/schema";
import { reviewReport } from "../report/review-report";
import { reviewContext } from "../review/from-spec";
import { review } from "../review/review-plan";
import { seenFrom } from "../stage/timeline";

/** The plan reviewer, as it would look at a pull request that moves the spec to a stage. */
export interface Reviewer {
  /** Keeps what people answered at the gate of a stage. */
  record(stage: string, answers: Evidence): void;
  /**
   * What it says of a plan for a stage, knowing the provider versions as if from a lock file. `shown` is what `terraform show -json`
   * printed. Throws where that is no plan.
   */
  review(stage: string, shown: string, providers: readonly SimulatedProvider[]): PlanReview;
}

/** A reviewer of the plans of one spec. */
export function makeReviewer(synthesized: SynthesizedSpec, schemas: readonly ProviderSchema[]): Reviewer {
  const answers = new Map<string, Evidence>();
  return {
    record: (stage, given) => answers.set(stage, given),
    review: (stage, shown, providers) => {
      const inputs = {
        versions: new Map(providers.map(({ source, version }) => [source, version])),
        answersAt: (each: string) => answers.get(each) ?? noEvidence,
      };
      const { resources } = synthesized.knowledge;
      const read = readPlan("plan.json", new TextEncoder().encode(shown), { module: undefined, resources });
      if ("problem" in read) throw new Error(`terraform show printed no plan: ${read.problem.message}`);
      const { verdict, findings } = reviewReport(
        review(read.value, reviewContext(at(synthesized, stage), schemas, inputs)),
      );
      return { verdict, findings };
    },
  };
}

function at(synthesized: SynthesizedSpec, stage: string): SynthesizedSpec {
  const { valid, timeline } = synthesized;
  return {
    ...synthesized,
    valid: { ...valid, spec: { ...valid.spec, stage } },
    timeline: seenFrom(timeline, stage),
  };
}
