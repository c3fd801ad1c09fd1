import { prose } from "../../prose";
import type { Json } from "../../terraform-json";
import { isObject, member } from "../json";
import type { Remark, ReviewRule } from "../rule";

/** Something that is still used is removed. */
export const deletedInUse: ReviewRule = {
  id: "deleted-in-use",
  severity: "error",
  title: "Something that is still used is removed",
  why: "What stays behind names it: the cloud refuses the removal half-way through the apply, or the connection breaks.",
  fix: "Remove what uses it first, or keep it.",
  source: "The prior state: values of resources that stay hold the id of the one that goes",
  check: ({ resources, priorResources }): Remark[] => {
    const leaving = new Set(
      resources.filter(({ action }) => action === "delete" || action === "replace").map(({ local }) => local),
    );
    const staying = [...priorResources].filter(([local, { mode }]) => mode !== "data" && !leaving.has(local));
    return resources.flatMap(({ address, local, action, change }): Remark[] => {
      if (action !== "delete") return [];
      const ids = idsOf(change?.change.before);
      const user = staying.find(([other, { values }]) => {
        const after = resources.find((resource) => resource.local === other)?.change?.change.after;
        return other !== local && ids.some((id) => holds(values, id) && (after === undefined || holds(after, id)));
      });
      return user === undefined
        ? []
        : [{ address, message: prose`${address} is removed, and ${user[1].address} still names it` }];
    });
  },
};

/** The ids by which others name a resource, but for those that it only has from one of its arguments. */
function idsOf(values: Json | undefined): string[] {
  if (!isObject(values)) return [];
  const { id, arn, ...rest } = values;
  return [id, arn]
    .filter((value) => typeof value === "string" && value.length > 3)
    .map(String)
    .filter((value) => !holds(rest, value));
}

function holds(value: Json | undefined, text: string): boolean {
  if (typeof value === "string") return value === text;
  if (Array.isArray(value)) return value.some((item) => holds(item, text));
  // Computed lists of what stands on a resource name it too, such as the load balancers of a target group.
  return (
    isObject(value) &&
    Object.keys(value).some((key) => !/_(arns|ids)_computed$/.test(key) && holds(member(value, key), text))
  );
}
