import { words } from "../../contract/prose";
import { isTakenOut } from "../compared-plan";
import type { ReviewRule } from "../rule";

/** The plan does not say which spec it was made from. */
export const specUnstated: ReviewRule = {
  id: "spec-unstated",
  severity: "warning",
  title: "The plan does not say which spec it was made from",
  why: "Nobody can tell whether the configuration was compiled from this spec, or from an older one.",
  fix: "Keep the output plinth; for a module, name it with --module, so that its own outputs are found.",
  source: "Every configuration that Plinth writes has the output plinth",
  check: (compared) =>
    compared.identities.planned === undefined && !isTakenOut(compared)
      ? [{ message: words("The planned configuration has no output plinth") }]
      : [],
};
