import { prose, words } from "../../contract/prose";
import { findReferences } from "../../terraform/references";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { lifetimeOf, lossOf } from "../held-ids";
import { isRemade } from "../remade";
import type { Remark, ReviewRule } from "../rule";

/** Something that the applied stage has is made again. */
export const createdAgain: ReviewRule = {
  id: "created-again",
  severity: "error",
  title: "Something that should exist is created again",
  why: "It was deleted outside Terraform, or the stage that has it was never complete. What others know by its id they do not know any more; what was never made is no loss at its own stage. It is a warning where the other side had removed it by itself, because nobody had accepted it in time, and where what was deleted is made again at the stage that makes it, or on the way back.",
  fix: "Find out which it was. After an apply that failed, apply again at the same stage; after a deletion, everybody who accepted or allowed the old one has to act again.",
  source:
    "The state's output plinth says that the stage was applied, also after an apply that failed; Terraform makes what refers to a resource after it",
  check: (compared): Remark[] =>
    compared.resources
      .filter(({ action, expectation }) => action === "create" && (expectation === "keep" || expectation === "update"))
      .flatMap((resource) => describe(resource, compared)),
};

const timeIsOver =
  "Apply the plan once whoever accepts the new one is ready: its time begins with the apply. It has another id and other DNS names, so give them to everybody who had the old ones. Where it had failed, remove the cause first.";

function describe(resource: ComparedResource, compared: ComparedPlan): Remark[] {
  const { address, local, knowledge, change } = resource;
  const { prior, here, context, gone } = compared;
  const isDeleted = gone.has(local);
  const wasThere = isDeleted || (change?.change.before ?? null) !== null || isReferredTo(local, compared);
  const lost = lossOf(knowledge);
  const loss = lost === undefined ? prose`` : prose`: ${words(lost)}`;
  const { invitation } = knowledge;
  const expired =
    invitation === undefined
      ? prose``
      : prose`, or nobody accepted the invitation within ${invitation.hours} hours (inferred: ${words(invitation.inferred)})`;
  const cause = isDeleted ? prose`, because somebody deleted it outside Terraform${expired}` : prose``;
  const lifetime = lifetimeOf(knowledge, gone.get(local));
  if (lifetime !== undefined) {
    const { state, hours } = lifetime;
    const message = prose`${address} is created again: it was ${state}, and the other side removes by itself what has been that for ${hours} hours${loss}`;
    return [{ address, severity: "warning", message, hint: timeIsOver }];
  }
  const message = prose`${address} is created again${cause}${loss}`;
  if (wasThere) return [{ address, message, ...(isRemade(resource, compared) ? remade : {}) }];
  if (prior.index === undefined || here <= prior.index) return [];
  const stage = context.head.timeline[prior.index]?.stage.name ?? "";
  return [{ address, message: prose`${address} was never made, so stage ${stage} is not complete: apply it first` }];
}

const remade = {
  severity: "warning",
  hint: "It is gone already, and the plan makes another. Whoever accepts or allows it has to act again: give HANDOVER.md on once more.",
} as const;

/** Whether the state has a resource whose configuration refers to this one, so that this one has been there. */
function isReferredTo(local: string, { prior, priorResources }: ComparedPlan): boolean {
  return [...prior.blocks].some(
    ([address, body]) =>
      priorResources.has(address) && findReferences(body).some((reference) => reference.address === local),
  );
}
