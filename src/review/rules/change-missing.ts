import { prose } from "../../contract/prose";
import type { Json } from "../../terraform/json";
import { isAtOrAround } from "../../terraform/path";
import { holdsTemplate } from "../../terraform/references";
import { type ComparedPlan, type ComparedResource, isIgnored } from "../compared-plan";
import { attributeAt } from "../describe";
import type { Remark, ReviewRule } from "../rule";

/** The plan lacks something that the stage is there for. */
export const changeMissing: ReviewRule = {
  id: "change-missing",
  severity: "error",
  title: "The plan lacks a change of the stage",
  why: "The stage would count as applied although nothing has happened: names would not be switched, or not be switched back.",
  fix: "Compile the spec with plinth synth and plan again; look for ignore_changes and for arguments that were edited by hand.",
  source: "private_dns_enabled and multi-VPC connectivity are optional and computed: left out, they keep their value",
  check: (compared) =>
    (isRefresh(compared) ? [] : compared.resources).flatMap((resource) => findMissing(resource, compared)),
};

function findMissing(resource: ComparedResource, compared: ComparedPlan): Remark[] {
  const { prior, here, priorResources } = compared;
  const { address, local, action, body, expectation, expectedChanges, differences, mismatches, change } = resource;
  if (expectation === "create" && action === "no-op" && change === undefined) {
    return [{ address, message: prose`The stage adds ${address}, and the plan does not` }];
  }
  if ((expectation === "keep" || expectation === "update") && change === undefined) {
    return [{ address, message: prose`The plan says nothing of ${address}, which the applied stage has` }];
  }
  if (expectation === "forget" && action !== "forget" && action !== "delete" && priorResources.has(local)) {
    return [{ address, message: prose`The spec forgets ${address}, and the plan keeps it` }];
  }
  const isGone = change === undefined && !priorResources.has(local);
  if (expectation === "delete" && (action === "no-op" || action === "update") && !isGone) {
    return [{ address, message: prose`Going back removes ${address}, and the plan keeps it` }];
  }
  if (expectation !== "update" || (action !== "no-op" && action !== "update")) return [];
  const isThere = (argument: string) =>
    change !== undefined && !mismatches.some(({ path }) => isAtOrAround(path, argument));
  // After an apply that failed, what it was to change is still as the stage before has it, or already as the stage has it.
  const isRetry = prior.isUnfinished || (prior.index !== undefined && here < prior.index);
  return expectedChanges
    .filter(({ argument }) => !isIgnored(argument.split("."), body))
    .filter(({ argument }) => !differences.some(({ path }) => isAtOrAround(path, argument)))
    .filter(({ argument, from, to }) => !((isRetry || isSameByReference(from, to)) && isThere(argument)))
    .map(({ argument, from, to }): Remark => {
      const { attribute, show } = attributeAt(resource, argument.split("."));
      if (!isThere(argument)) {
        const message = prose`The stage changes ${attribute} of ${address}, and the plan does not (from ${show(from)} to ${show(to)})`;
        return { address, attribute, message };
      }
      const message = prose`${attribute} of ${address} is ${show(to)} already, which this stage sets: somebody set it by hand, or an apply failed half-way, and the state has taken it over`;
      return { address, attribute, message, hint: wayBackTo(compared) };
    });
}

/** Whether a change only names what was referred to, or refers to what was named, as where an endpoint is forgotten or adopted. */
function isSameByReference(from: Json | undefined, to: Json | undefined): boolean {
  return holdsTemplate(from ?? null) !== holdsTemplate(to ?? null);
}

/** What makes the move one that the stage itself makes. */
function wayBackTo({ prior, here, context }: ComparedPlan): string {
  const { timeline } = context.head;
  const before = timeline[prior.index ?? here]?.stage.name ?? "";
  return `Set the stage of the spec back to ${before}, compile, plan and apply there: that plan writes the value of ${before} again, and a warning says what it takes back. Then move on with plinth promote.`;
}

/** Whether a plan takes note of what is there at the stage that is applied; it then says nothing of resources. */
function isRefresh({ isRefreshOnly, prior, here }: ComparedPlan): boolean {
  // After an apply that failed the state is between two stages: it names the later one.
  return isRefreshOnly && (prior.index === here || (prior.isUnfinished && prior.index === here - 1));
}
