import { prose } from "../../contract/prose";
import type { ComparedResource } from "../compared-plan";
import { attributeAt } from "../describe";
import { isExpectedDifference } from "../expected-paths";
import type { Remark, ReviewRule } from "../rule";
import { findUnasked } from "../unasked-arguments";

/** The plan changes or sets something that the stage does not. */
export const unexpectedAttribute: ReviewRule = {
  id: "unexpected-attribute",
  severity: "error",
  title: "The plan changes or sets an attribute that the stage does not",
  why: "An update may touch only what the stage changes, from the value before to the value after; everything else came in beside the spec.",
  fix: "If a change of the spec asks for it, give the spec before it with --base; otherwise look for edits of the configuration or the cloud.",
  source: "The difference between the configurations of the applied stage and of the spec's",
  isGeneral: true,
  check: ({ resources }) => resources.flatMap(findUnexpected),
};

function findUnexpected(resource: ComparedResource): Remark[] {
  const { address, action, knowledge, schema, body, change, expectation, differences, mismatches } = resource;
  if (expectation === "foreign" || expectation === "delete") return [];
  const changed =
    action === "update" || action === "no-op"
      ? differences
          .filter((change) => !isExpectedDifference(change, resource))
          .map(({ path, from, to, isUnknown }): Remark => {
            const { attribute, show } = attributeAt(resource, path);
            const message = prose`${attribute} of ${address} changes from ${show(from)} to ${show(to, isUnknown)}`;
            return { address, attribute, message };
          })
      : [];
  if (action !== "update" && action !== "no-op" && action !== "create") return changed;
  const other = mismatches
    .filter(({ isUnknown }) => !isUnknown)
    .map(({ path, expected, actual }): Remark => {
      const { attribute, show } = attributeAt(resource, path);
      const message = prose`${attribute} of ${address} will be ${show(actual)}; the spec says ${show(expected)}`;
      return { address, attribute, message };
    });
  const unasked =
    action === "create" && body !== undefined && schema !== undefined
      ? findUnasked(knowledge, body, change?.change.after, schema)
      : [];
  return firstOfEach([
    ...changed,
    ...other,
    ...unasked.map(({ path, value }): Remark => {
      const { attribute, show } = attributeAt(resource, path);
      const message = prose`${attribute} of ${address} is set to ${show(value)}; the spec does not set it`;
      return { address, attribute, message };
    }),
  ]);
}

function firstOfEach(remarks: readonly Remark[]): Remark[] {
  return [...new Map([...remarks].reverse().map((remark) => [remark.attribute, remark])).values()].reverse();
}
