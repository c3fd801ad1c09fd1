import { prose } from "../../contract/prose";
import type { Remark, ReviewRule } from "../rule";

/** A check or condition fails. */
export const checkFailed: ReviewRule = {
  id: "check-failed",
  severity: "error",
  title: "A check of the configuration fails",
  why: "Terraform only warns of it, and goes on.",
  fix: "The check's message says what is not ready; wait for it, then plan again.",
  source:
    "Terraform JSON output format: checks. A check that the plan adds may fail, because it is about what the plan brings",
  check: ({ plan, context, prior, blocks }): Remark[] => {
    const prefix = context.module === undefined ? "" : `${context.module}.`;
    return (plan.checks ?? []).flatMap(({ address, status, instances }): Remark[] => {
      const name = address.to_display;
      if ((status !== "fail" && status !== "error") || !name.startsWith(prefix)) return [];
      const local = name.slice(prefix.length);
      if (blocks.has(local) && local.startsWith("check.") && !prior.blocks.has(local)) return [];
      const messages = (instances ?? []).flatMap(({ problems }) =>
        (problems ?? []).map(({ message }) => String(message ?? "")),
      );
      return [
        {
          address: name,
          message: prose`${name} ${status === "fail" ? "fails" : "cannot be evaluated"}: ${messages.join(" ")}`,
        },
      ];
    });
  },
};
