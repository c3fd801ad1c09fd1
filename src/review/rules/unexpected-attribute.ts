import { isDeepStrictEqual } from "node:util";
import { prose } from "../../contract/prose";
import type { Difference } from "../../terraform/difference";
import { isAtOrAround, namesOf } from "../../terraform/path";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { attributeAt, effectOf } from "../describe";
import { isAskedFor, isExpectedDifference } from "../expected-paths";
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
  check: (compared) => compared.resources.flatMap((resource) => findUnexpected(resource, compared)),
};

function findUnexpected(resource: ComparedResource, compared: ComparedPlan): Remark[] {
  const { address, action, knowledge, schema, body, change, expectation, differences, mismatches } = resource;
  if (expectation === "foreign" || expectation === "delete") return [];
  const changed =
    action === "update" || action === "no-op"
      ? differences
          .filter((change) => !isExpectedDifference(change, resource))
          .map((difference): Remark => {
            const { path, from, to, isUnknown } = difference;
            const { attribute, showBoth } = attributeAt(resource, path);
            const shown = showBoth(from, to, isUnknown);
            const effect = effectOf(knowledge, attribute, to);
            const message = prose`${attribute} of ${address} changes from ${shown.from} to ${shown.to}${effect}`;
            const brought = findStagePutBack(difference, resource, compared);
            if (brought === undefined) return { address, attribute, message };
            const hint = `The value is that of stage ${brought}, which is not applied: somebody set it by hand, or an apply failed half-way. The plan puts it back; whoever relies on it already is cut off when it is applied.`;
            return { address, attribute, severity: "warning", hint, message };
          })
      : [];
  if (action !== "update" && action !== "no-op" && action !== "create") return changed;
  const other = mismatches
    .filter(({ isUnknown }) => !isUnknown)
    .map(({ path, expected, actual }): Remark => {
      const { attribute, showBoth } = attributeAt(resource, path);
      const shown = showBoth(actual, expected);
      const effect = effectOf(knowledge, attribute, actual);
      const message = prose`${attribute} of ${address} will be ${shown.from}${effect}; the spec says ${shown.to}`;
      return { address, attribute, message };
    });
  const unasked =
    body === undefined || schema === undefined
      ? []
      : findUnasked(knowledge, body, change?.change.after, schema).filter(
          // What the stage takes away has to be gone; what it leaves alone may have been set by others.
          ({ path }) => action === "create" || isAskedFor(path, resource),
        );
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

/** The later stage whose value a plan takes back to what the applied one has; undefined where it does something else. */
function findStagePutBack(
  { path, from, to, isUnknown }: Difference,
  { local, action, mismatches }: ComparedResource,
  { prior, here, context }: ComparedPlan,
): string | undefined {
  const isRight = !mismatches.some((mismatch) => isAtOrAround(path, mismatch.path.join(".")));
  if (action !== "update" || isUnknown || !isRight || prior.isOfOtherSpec || prior.index !== here) return undefined;
  return context.head.timeline
    .slice(here + 1)
    .find(({ changes }) =>
      changes.some(
        (change) =>
          change.address === local &&
          change.argument === namesOf(path) &&
          isDeepStrictEqual([change.from, change.to], [to, from]),
      ),
    )?.stage.name;
}

function firstOfEach(remarks: readonly Remark[]): Remark[] {
  return [...new Map([...remarks].reverse().map((remark) => [remark.attribute, remark])).values()].reverse();
}
