import { prose, words } from "../../contract/prose";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { forcedBy, hazardsWith } from "../forced-by";
import { lossOf } from "../held-ids";
import { isRemade, stageOf } from "../remade";
import type { Remark, ReviewRule } from "../rule";

/** Something that others know by its id is replaced. */
export const endpointReplaced: ReviewRule = {
  id: "endpoint-replaced",
  severity: "error",
  title: "Something that others know by its id is replaced",
  why: "Who has accepted or allowed the old id does not know the new one: the connection is down until everybody has acted again. It is a warning where -replace asks for it, or a failed creation does, at the stage that makes the resource.",
  fix: "Undo the change of the argument that forces it; where it must be, plan it as a new connection beside the old one.",
  source:
    "Provider schemas (force new); measured with hashicorp/aws 5.100.0: service_name, vpc_id, service_region and the type replace",
  check: (compared) =>
    compared.resources
      .filter(({ action, knowledge }) => action === "replace" && lossOf(knowledge) !== undefined)
      .map((resource) => ({
        address: resource.address,
        ...forcedBy(resource),
        ...remadeBy(resource, compared),
        message: prose`${resource.address} is destroyed and made anew${forcedBy(resource).because}: ${words(lossOf(resource.knowledge) ?? "")}${hazardsWith(compared, resource)}`,
      })),
};

/** How grave it is where a person or a failed creation asks for it, and what helps then. */
function remadeBy(resource: ComparedResource, compared: ComparedPlan): Pick<Remark, "severity" | "hint"> {
  if (isRemade(resource, compared))
    return {
      severity: "warning",
      hint: "Apply it where the old one is of no use to anybody. Whoever accepts or allows it has to act again: give HANDOVER.md on once more.",
    };
  const stage = stageOf(resource, compared);
  const isData = resource.knowledge.replacement?.costs.includes("data") === true;
  const { address, change } = resource;
  switch (change?.action_reason) {
    case "replace_because_tainted":
      return {
        hint: `terraform untaint ${address} keeps it. ${isData ? "Where it holds nothing yet, take the connection down and apply again: RUNBOOK.md begins with how." : `To make it anew, go back to stage ${stage} first.`}`,
      };
    case "replace_by_request":
      return {
        hint: isData
          ? "Plan without -replace: it holds data."
          : `Go back to stage ${stage} first, one stage at a time, and plan with -replace there.`,
      };
    default:
      return {};
  }
}
