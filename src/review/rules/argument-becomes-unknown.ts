import { prose } from "../../contract/prose";
import { attributeAt, roleOf } from "../describe";
import { isExpectedDifference } from "../expected-paths";
import { followsRemade } from "../remade";
import type { Remark, ReviewRule } from "../rule";

/** An argument that has a value will get one that nobody knows yet. */
export const argumentBecomesUnknown: ReviewRule = {
  id: "argument-becomes-unknown",
  severity: "error",
  title: "An argument is set to a value that is not known yet",
  why: "It looks like a small update, but the value comes from something that is made anew: the old one is lost.",
  fix: "Look for what is replaced or created again in the same plan, and undo that.",
  source: "Measured with Terraform 1.11.4: a replaced endpoint shows its attachment as an update to an unknown id",
  isGeneral: true,
  check: (compared): Remark[] =>
    compared.resources.flatMap((resource) => {
      const { address, action, schema, differences, mismatches } = resource;
      if (action !== "update" && action !== "no-op" && action !== "create") return [];
      const changed = differences
        .filter(({ isUnknown }) => isUnknown)
        .filter((change) => roleOf(schema, change.path) !== "computed" && !isExpectedDifference(change, resource));
      const given = mismatches.filter(({ isUnknown }) => isUnknown);
      const found = new Map(
        [
          ...changed.map(({ path, from }) => ({ path, value: from })),
          ...given.map(({ path, expected }) => ({ path, value: expected })),
        ].map(({ path, value }) => {
          const { attribute, show } = attributeAt(resource, path);
          return [attribute, show(value)];
        }),
      );
      return [...found].map(
        ([attribute, value]): Remark => ({
          address,
          attribute,
          ...(followsRemade(resource, attribute, compared) ? { severity: "warning" } : {}),
          message: prose`${attribute} of ${address} is ${value} and becomes a value that is known only after the apply`,
        }),
      );
    }),
};
