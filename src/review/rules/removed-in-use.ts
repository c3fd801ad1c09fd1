import { isDeepStrictEqual } from "node:util";
import { prose, words } from "../../contract/prose";
import { stateAttributes } from "../../contract/resource";
import { member } from "../../terraform/values";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { attributeAt } from "../describe";
import { lossOf } from "../held-ids";
import type { Remark, ReviewRule } from "../rule";

/** What clients stand on is removed, whether the spec asks for it or not. */
export const removedInUse: ReviewRule = {
  id: "removed-in-use",
  severity: "warning",
  title: "Something that clients stand on is removed",
  why: "Whoever still uses it is cut off when the plan is applied, whether the change of the spec asks for it or not.",
  fix: "See to it that nobody uses it any more before the plan is applied; or put it back into the spec.",
  source: "The prior state: the last stage is applied, or the resource is ready to be used",
  check: (compared): Remark[] => {
    const { prior, here, context, resources } = compared;
    // Going back takes away what the stage brought; its gate and runbook say what that means.
    if (prior.index === undefined || here < prior.index || context.isTearDown) return [];
    const isLast = prior.index === context.head.timeline.length - 1;
    const leaving = resources.filter(
      (resource) =>
        resource.action === "delete" &&
        resource.mode === "managed" &&
        resource.expectation !== "foreign" &&
        // An allow list that is emptied while names lead to the endpoint has a rule of its own.
        resource.knowledge.allowList === undefined &&
        (isLast || (resource.expectation === "delete" && isReady(resource))),
    );
    // Of what goes together, such as a target with its load balancer and rules, what others know by its id says most.
    const telling = leaving.filter(({ knowledge }) => lossOf(knowledge) !== undefined);
    return [
      ...(telling.length > 0 ? telling : leaving).flatMap(
        ({ address, expectation, knowledge: { stops } }): Remark[] => {
          const message = prose`${address} is removed: ${words(stops ?? "")}`;
          if (stops === undefined) return [];
          if (expectation === "delete") return [{ address, message }];
          const hint =
            "The spec does not ask for it: do not apply this plan. To take the connection down, follow the beginning of RUNBOOK.md.";
          return [{ address, message, severity: "error", hint }];
        },
      ),
      ...(isLast ? findTakenBack(compared) : []),
    ];
  },
};

/** Whether a resource says of itself that it can be used. */
function isReady({ knowledge: { states }, change }: ComparedResource): boolean {
  if (states === undefined) return false;
  return stateAttributes(states).some((attribute) => {
    const value = member(change?.change.before, attribute);
    return typeof value === "string" && states.values[value]?.is === "ready";
  });
}

/** What the last stage of the spec before had switched over, and the plan switches back. */
function findTakenBack({ resources, context, prior }: ComparedPlan): Remark[] {
  const cutOver = context.base?.timeline[prior.index ?? -1]?.changes ?? [];
  return resources.flatMap((resource) =>
    cutOver
      .filter(({ address, argument, to }) =>
        resource.expectedChanges.some(
          (change) => address === resource.local && change.argument === argument && isDeepStrictEqual(change.from, to),
        ),
      )
      .map(({ argument, to }): Remark => {
        const { attribute, show } = attributeAt(resource, argument.split("."));
        const message = prose`${attribute} of ${resource.address} is no longer ${show(to)}: names stop leading to the endpoint`;
        return { address: resource.address, attribute, message };
      }),
  );
}
