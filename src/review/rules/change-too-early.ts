import { isDeepStrictEqual } from "node:util";
import { prose } from "../../contract/prose";
import { attributeAt } from "../describe";
import type { Remark, ReviewRule } from "../rule";

/** The plan does what a later stage is for. */
export const changeTooEarly: ReviewRule = {
  id: "change-too-early",
  severity: "error",
  title: "The plan does what a later stage is for",
  why: "Names that are switched before the endpoint is accepted and let in lead nowhere.",
  fix: "Compile the spec with plinth synth and plan again; where somebody changed it in the console, change it back there first.",
  source: "A stage is cumulative: it holds what the stages before it added, nothing of those after it",
  check: ({ resources, context, here }): Remark[] => {
    const later = context.head.timeline.slice(here + 1);
    return resources.flatMap((resource): Remark[] => {
      const { address, local, action, expectation, mismatches } = resource;
      const adding = later.find(({ adds }) => adds.includes(local));
      if (expectation === "foreign" && adding !== undefined && action !== "no-op" && action !== "delete") {
        return [{ address, message: prose`${address} belongs to the later stage ${adding.stage.name}` }];
      }
      return mismatches.flatMap(({ path, actual }): Remark[] => {
        const argument = path.join(".");
        const stage = later.find(({ changes }) =>
          changes.some(
            (change) =>
              change.address === local && change.argument === argument && isDeepStrictEqual(change.to, actual),
          ),
        );
        if (stage === undefined) return [];
        const { attribute, show } = attributeAt(resource, path);
        const message = prose`${attribute} of ${address} is ${show(actual)}, which is for the later stage ${stage.stage.name}`;
        return [{ address, attribute, message }];
      });
    });
  },
};
