import { prose } from "../../contract/prose";
import type { MadeFrom } from "../../plan/made-from";
import type { Remark, ReviewRule } from "../rule";

/** The plan or its state belongs to another connection. */
export const otherSpec: ReviewRule = {
  id: "other-spec",
  severity: "error",
  title: "The plan or the state belongs to another spec",
  why: "Applied in the wrong workspace, a plan takes another connection apart.",
  fix: "Plan in the folder and workspace of this spec, or give the spec that the plan was made from.",
  source: "The output plinth names topology and connection",
  isLast: true,
  check: ({ identities: { planned, prior, disagreeing }, context }): Remark[] => {
    if (disagreeing.length > 0) {
      return [
        {
          key: "name",
          message: prose`The outputs and the configuration do not agree on what the plan and the state were made from: ${disagreeing.join(", ")}`,
        },
      ];
    }
    const isOther = (identity: MadeFrom | undefined) =>
      identity !== undefined && (identity.name !== context.name || identity.topology !== context.topology);
    const keyOf = ({ topology }: MadeFrom) => (topology === context.topology ? "name" : "topology");
    if (planned !== undefined && isOther(planned)) {
      return [
        {
          key: keyOf(planned),
          message: prose`The plan was made from ${planned.topology} ${planned.name}, not from ${context.topology} ${context.name}`,
        },
      ];
    }
    return prior !== undefined && isOther(prior)
      ? [
          {
            key: keyOf(prior),
            message: prose`The state is that of ${prior.topology} ${prior.name}, not of ${context.topology} ${context.name}`,
          },
        ]
      : [];
  },
};
