import { prose } from "../../contract/prose";
import { lossOf } from "../held-ids";
import type { Remark, ReviewRule } from "../rule";

/** Something that the applied stage has is made again. */
export const createdAgain: ReviewRule = {
  id: "created-again",
  severity: "error",
  title: "Something that should exist is created again",
  why: "Either it was deleted outside Terraform, or an apply was interrupted; what others know by its id they do not know any more.",
  fix: "Find out which it was. After an interrupted apply, apply again at the same stage; after a deletion, everybody who accepted or allowed the old one has to act again.",
  source: "The state's output plinth says that the stage was applied",
  check: ({ resources, plan }): Remark[] => {
    const deleted = new Set(
      (plan.resource_drift ?? [])
        .filter(({ change }) => change.actions.includes("delete"))
        .map(({ address }) => address),
    );
    return resources
      .filter(({ action, expectation }) => action === "create" && (expectation === "keep" || expectation === "update"))
      .map(({ address, knowledge, change }): Remark => {
        const isGone = deleted.has(address);
        const lost = lossOf(knowledge);
        const isGrave = isGone || lost !== undefined || (change?.change.before ?? null) !== null;
        const cause = isGone ? ", because somebody deleted it outside Terraform" : "";
        const loss = lost === undefined ? "" : `: ${lost}`;
        return {
          address,
          severity: isGrave ? "error" : "warning",
          message: prose`${address} is created again${cause}${loss}`,
        };
      });
  },
};
