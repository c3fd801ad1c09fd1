import { listed, type Prose, prose, words } from "../../contract/prose";
import { unseen } from "../../stage/gate";
import type { Remark, ReviewRule } from "../rule";

/** The gate before the stage is not open. */
export const gateClosed: ReviewRule = {
  id: "gate-closed",
  severity: "error",
  title: "The gate before this stage is not open",
  why: "Names that are switched to an endpoint that is not available, or not let in, lead nowhere: clients are cut off.",
  fix: "Wait until the gate is open: plinth promote says what it waits for and who has to act.",
  source: "The gate of each stage; a successful apply is never enough",
  check: ({ gate }): Remark[] =>
    (gate?.items ?? []).flatMap(({ kind, name, answer, observed, expected, remedy }): Remark[] => {
      if (answer === "closed") {
        const message = prose`${name} is ${toProse(observed)}; the stage needs ${toAlternatives(expected)}`;
        return [{ message, ...(remedy === undefined ? {} : { hint: remedy }) }];
      }
      // What a person has to answer is shown with the review; only a state that should tell and does not is worth a remark.
      return answer === "unknown" && kind === "state"
        ? [
            {
              severity: "warning",
              message: prose`${name} cannot be told from the plan: ${toProse(observed)}; the stage needs ${toAlternatives(expected)}`,
            },
          ]
        : [];
    }),
};

/** What was observed, as a text of ours where nothing was. */
function toProse(observed: string): Prose {
  return Object.values<string>(unseen).includes(observed) ? words(observed) : prose`${observed}`;
}

function toAlternatives(expected: string): Prose {
  return listed(expected.split(" or "), " or ");
}
