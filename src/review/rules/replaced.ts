import { prose } from "../../contract/prose";
import { forcedBy, hazardsWith } from "../forced-by";
import { lossOf } from "../held-ids";
import type { ReviewRule } from "../rule";

/** Anything is replaced. */
export const replaced: ReviewRule = {
  id: "replaced",
  severity: "error",
  title: "A resource is replaced",
  why: "No stage replaces anything, forward or back: what is destroyed in between is missing to the connection.",
  fix: "Undo the change of the argument that forces it, or untaint the resource, and plan again.",
  source: "Terraform JSON output format: replace_paths",
  check: (compared) =>
    compared.resources
      .filter(({ action, knowledge }) => action === "replace" && lossOf(knowledge) === undefined)
      .map((resource) => ({
        address: resource.address,
        ...forcedBy(resource),
        message: prose`${resource.address} is destroyed and made anew${forcedBy(resource).because}${hazardsWith(compared, resource)}`,
      })),
};
