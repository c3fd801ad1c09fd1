import { prose } from "../../contract/prose";
import type { Remark, ReviewRule } from "../rule";

/** The plan does something that this version does not know. */
export const unknownAction: ReviewRule = {
  id: "unknown-action",
  severity: "error",
  title: "The plan has an action or a part that Plinth does not know",
  why: "What is not understood cannot be called harmless.",
  fix: "Read that part of the plan yourself, and use a Plinth that knows this version of Terraform.",
  source: "Terraform JSON output format: change.actions; action_invocations since Terraform 1.14",
  check: ({ resources, unknownParts }): Remark[] => [
    ...resources
      .filter(({ action }) => action === "unknown")
      .map(({ address, change }) => ({
        address,
        message: prose`The plan does ${JSON.stringify(change?.change.actions)} with ${address}`,
      })),
    ...unknownParts.map((name) => ({ message: prose`The plan has a part ${name}, which may do anything` })),
  ],
};
