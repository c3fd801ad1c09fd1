import { prose } from "../../contract/prose";
import type { ReviewRule } from "../rule";

/** The state was applied from a spec that nobody gave. */
export const priorSpecUnknown: ReviewRule = {
  id: "prior-spec-unknown",
  severity: "warning",
  title: "The state was applied from another version of the spec",
  why: "What that version asked for is not known here, so changes that the new one explains look unexpected.",
  fix: "Give the spec that was applied last with --base, as a file or a git revision.",
  source: "The output plinth holds the digest of the spec",
  check: ({ prior, identities, context }) =>
    prior.isOfOtherSpec && identities.prior?.name === context.name
      ? [{ message: prose`The state was applied from a spec with the digest ${identities.prior.spec}` }]
      : [],
};
