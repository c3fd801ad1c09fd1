import { prose } from "../../contract/prose";
import { isObject, type Json } from "../../terraform/json";
import type { ComparedPlan } from "../compared-plan";
import type { Remark, ReviewRule } from "../rule";

/** Something that is still used is removed. */
export const deletedInUse: ReviewRule = {
  id: "deleted-in-use",
  severity: "error",
  title: "Something that is still used is removed",
  why: "What stays behind names it: the cloud refuses the removal half-way through the apply, or the connection breaks.",
  fix: "Remove what uses it first, or keep it; if it is to go on existing without Terraform, list its address under forget in the spec.",
  source: "The prior state: values of resources that stay hold the id of the one that goes",
  check: (compared): Remark[] => {
    const leaving = compared.resources
      .filter(({ action }) => action === "delete")
      .map(({ address, local, change }) => ({ address, local, ids: idsOf(change?.change.before) }));
    if (leaving.length === 0) return [];
    const users = findUsers(new Set(leaving.flatMap(({ ids }) => ids)), compared);
    return leaving.flatMap(({ address, local, ids }): Remark[] => {
      const user = ids.flatMap((id) => users.get(id) ?? []).find((other) => other.local !== local);
      return user === undefined
        ? []
        : [{ address, message: prose`${address} is removed, and ${user.address} still names it` }];
    });
  },
};

interface User {
  readonly local: string;
  readonly address: string;
}

/** Which resources that stay hold which of these texts, before and after; two of each are enough. */
function findUsers(wanted: ReadonlySet<string>, { resources, priorResources }: ComparedPlan): Map<string, User[]> {
  const changes = new Map(resources.map((resource) => [resource.local, resource]));
  const users = new Map<string, User[]>();
  for (const [local, { mode, address, values }] of priorResources) {
    const planned = changes.get(local);
    if (mode === "data" || planned?.action === "delete" || planned?.action === "replace") continue;
    const before = new Set(heldIn(values, wanted));
    if (before.size === 0) continue;
    const after = new Set(heldIn(planned?.change?.change.after ?? values, wanted));
    for (const text of before) {
      if (!after.has(text)) continue;
      const found = users.get(text) ?? [];
      if (found.length < 2) users.set(text, [...found, { local, address }]);
    }
  }
  return users;
}

/** The ids by which others name a resource, but for those that it only has from one of its arguments. */
function idsOf(values: Json | undefined): string[] {
  if (!isObject(values)) return [];
  const { id, arn, ...rest } = values;
  return [id, arn]
    .filter((value) => typeof value === "string" && value.length > 3)
    .map(String)
    .filter((value) => heldIn(rest, new Set([value])).length === 0);
}

/** Those of the wanted texts that a value holds. */
function heldIn(value: Json | undefined, wanted: ReadonlySet<string>): string[] {
  if (typeof value === "string") return wanted.has(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => heldIn(item, wanted));
  // Computed lists of what stands on a resource name it too, such as the load balancers of a target group.
  return Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) =>
    /_(arns|ids)_computed$/.test(key) ? [] : heldIn(item, wanted),
  );
}
