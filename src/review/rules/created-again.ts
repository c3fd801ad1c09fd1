import { prose, words } from "../../contract/prose";
import { findReferences } from "../../terraform/references";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { lossOf } from "../held-ids";
import type { Remark, ReviewRule } from "../rule";

/** Something that the applied stage has is made again. */
export const createdAgain: ReviewRule = {
  id: "created-again",
  severity: "error",
  title: "Something that should exist is created again",
  why: "It was deleted outside Terraform, or the stage that has it was never complete. What others know by its id they do not know any more; what was never made is no loss at its own stage.",
  fix: "Find out which it was. After an apply that failed, apply again at the same stage; after a deletion, everybody who accepted or allowed the old one has to act again.",
  source:
    "The state's output plinth says that the stage was applied, also after an apply that failed; Terraform makes what refers to a resource after it",
  check: (compared): Remark[] =>
    compared.resources
      .filter(({ action, expectation }) => action === "create" && (expectation === "keep" || expectation === "update"))
      .flatMap((resource) => describe(resource, compared)),
};

function describe({ address, local, knowledge, change }: ComparedResource, compared: ComparedPlan): Remark[] {
  const { plan, prior, here, context } = compared;
  const isGone = (plan.resource_drift ?? []).some(
    (drifted) => drifted.address === address && drifted.change.actions.includes("delete"),
  );
  const wasThere = isGone || (change?.change.before ?? null) !== null || isReferredTo(local, compared);
  const lost = lossOf(knowledge);
  const loss = lost === undefined ? prose`` : prose`: ${words(lost)}`;
  const cause = isGone ? prose`, because somebody deleted it outside Terraform` : prose``;
  if (wasThere) return [{ address, message: prose`${address} is created again${cause}${loss}` }];
  if (prior.index === undefined || here <= prior.index) return [];
  const stage = context.head.timeline[prior.index]?.stage.name ?? "";
  return [{ address, message: prose`${address} was never made, so stage ${stage} is not complete: apply it first` }];
}

/** Whether the state has a resource whose configuration refers to this one, so that this one has been there. */
function isReferredTo(local: string, { prior, priorResources }: ComparedPlan): boolean {
  return [...prior.blocks].some(
    ([address, body]) =>
      priorResources.has(address) && findReferences(body).some((reference) => reference.address === local),
  );
}
