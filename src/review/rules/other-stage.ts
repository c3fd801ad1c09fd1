import { prose } from "../../contract/prose";
import type { ReviewRule } from "../rule";

/** The plan was made at another stage. */
export const otherStage: ReviewRule = {
  id: "other-stage",
  severity: "error",
  title: "The plan was made from another stage of the spec",
  why: "It does something else than the spec says now.",
  fix: "Compile the spec with plinth synth, then plan again.",
  source: "The output plinth names the stage",
  check: ({ identities: { planned }, context: { stage } }) =>
    planned === undefined || planned.stage === stage
      ? []
      : [{ message: prose`The plan was made at stage ${planned.stage}; the spec is at ${stage}` }],
};
