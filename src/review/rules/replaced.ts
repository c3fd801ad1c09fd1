import { prose } from "../../contract/prose";
import type { ComparedResource } from "../compared-plan";
import { isAskedReplacement } from "../expected-paths";
import { forcedBy, hazardsWith } from "../forced-by";
import { lossOf } from "../held-ids";
import { isRemade } from "../remade";
import type { Remark, ReviewRule } from "../rule";

/** Anything is replaced. */
export const replaced: ReviewRule = {
  id: "replaced",
  severity: "error",
  title: "A resource is replaced",
  why: "No stage replaces anything, forward or back: what is destroyed in between is missing to the connection. It is a warning where no id is lost that others know, and a change of the spec asks for it; or -replace or a failed creation, at the stage that makes the resource.",
  fix: "Undo the change of the argument that forces it, or untaint the resource, and plan again.",
  source: "Terraform JSON output format: replace_paths",
  check: (compared): Remark[] =>
    compared.resources
      .filter(({ action, knowledge }) => action === "replace" && lossOf(knowledge) === undefined)
      .map((resource) => {
        const { address } = resource;
        const forced = forcedBy(resource);
        const message = prose`${address} is destroyed and made anew${forced.because}${hazardsWith(compared, resource)}`;
        if (isAskedReplacement(resource))
          return {
            address,
            ...forced,
            severity: "warning",
            hint: `The change of the spec asks for it, ${costOf(resource)}`,
            message: prose`${message}, as the spec asks`,
          };
        return isRemade(resource, compared)
          ? {
              address,
              ...forced,
              severity: "warning",
              hint: `Nothing of a later stage stands on it, ${costOf(resource)}`,
              message,
            }
          : { address, ...forced, message };
      }),
};

function costOf({ knowledge }: ComparedResource): string {
  return `and no id is lost that others know. What it costs: ${knowledge.replacement?.effect ?? "not known"}.`;
}
