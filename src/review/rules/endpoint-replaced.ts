import { prose, words } from "../../contract/prose";
import { forcedBy, hazardsWith } from "../forced-by";
import { lossOf } from "../held-ids";
import type { ReviewRule } from "../rule";

/** Something that others know by its id is replaced. */
export const endpointReplaced: ReviewRule = {
  id: "endpoint-replaced",
  severity: "error",
  title: "Something that others know by its id is replaced",
  why: "Who has accepted or allowed the old id does not know the new one: the connection is down until everybody has acted again.",
  fix: "Undo the change of the argument that forces it; where it must be, plan it as a new connection beside the old one.",
  source:
    "Provider schemas (force new); measured with hashicorp/aws 5.100.0: service_name, vpc_id, service_region and the type replace",
  check: (compared) =>
    compared.resources
      .filter(({ action, knowledge }) => action === "replace" && lossOf(knowledge) !== undefined)
      .map((resource) => ({
        address: resource.address,
        ...forcedBy(resource),
        message: prose`${resource.address} is destroyed and made anew${forcedBy(resource).because}: ${words(lossOf(resource.knowledge) ?? "")}${hazardsWith(compared, resource)}`,
      })),
};
