import { prose } from "../../contract/prose";
import type { ReviewRule } from "../rule";

/** The plan was made from another version of the spec. */
export const otherDigest: ReviewRule = {
  id: "other-digest",
  severity: "error",
  title: "The plan was made from another version of the spec",
  why: "What was reviewed in the spec is not what will be applied.",
  fix: "Compile the spec with plinth synth, then plan again.",
  source: "The output plinth holds the digest of the spec",
  check: ({ identities: { planned }, context: { head, stage } }) =>
    // Another stage gives another digest, and has a rule of its own.
    planned === undefined || planned.stage !== stage || planned.spec === head.digestAt(stage)
      ? []
      : [
          {
            message: prose`The plan was made from a spec with the digest ${planned.spec}; this one has ${head.digestAt(stage)}`,
          },
        ],
};
