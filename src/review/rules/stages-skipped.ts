import { prose } from "../../contract/prose";
import type { Remark, ReviewRule } from "../rule";

/** Two stages in one plan. */
export const stagesSkipped: ReviewRule = {
  id: "stages-skipped",
  severity: "error",
  title: "The plan moves more than one stage at once",
  why: "Between two stages somebody has to look: names that are switched before the vendor accepts lead nowhere. An apply from nothing straight to where names are switched is stopped half-way, and has to be repeated once the vendor has let the endpoint in.",
  fix: "Set the spec to the stage next to the one that is applied, and go on from there.",
  source: "The stages of a topology are ordered, and each has a gate",
  check: ({ prior, here, context }): Remark[] => {
    if (context.isTearDown) return [];
    const nameAt = (index: number) => context.head.timeline[index]?.stage.name ?? "";
    if (prior.index === undefined) {
      return here > 0
        ? [
            {
              message: prose`Nothing is applied yet, and the spec is already at ${context.stage}; the first stage is ${nameAt(0)}`,
            },
          ]
        : [];
    }
    const next = prior.index + Math.sign(here - prior.index);
    return Math.abs(here - prior.index) > 1
      ? [
          {
            message: prose`The plan goes from ${nameAt(prior.index)} to ${context.stage}; the next one is ${nameAt(next)}`,
          },
        ]
      : [];
  },
};
