import { prose } from "../../contract/prose";
import { items, member } from "../../terraform/values";
import { findMismatches } from "../mismatches";
import type { Remark, ReviewRule } from "../rule";

/** An allow list loses an id that the spec does not own. */
export const allowListLosesId: ReviewRule = {
  id: "allow-list-loses-id",
  severity: "error",
  title: "An allow list loses an id that the spec does not own",
  why: "The id belongs to somebody else's endpoint, which is refused as soon as the plan is applied.",
  fix: "Find out whose endpoint it is. The attachment owns the whole list of a service: all endpoints of a service belong in one spec.",
  source:
    "ClickHouse provider: private_endpoint_ids is the whole list, changed in place; deleting the attachment empties it",
  check: ({ resources, prior, planned, priorResources }) =>
    resources.flatMap(({ address, local, knowledge, action, change, schema }): Remark[] => {
      const attribute = knowledge.allowList;
      if (attribute === undefined || change === undefined || !["update", "delete", "replace"].includes(action))
        return [];
      const before = items(member(change.change.before, attribute));
      const kept = items(member(change.change.after, attribute));
      const body = prior.blocks.get(local);
      const own = (values: readonly unknown[]) => {
        // An id is the spec's own where the configuration of the applied stage, alone with it, is satisfied.
        if (body === undefined || schema === undefined) return false;
        const list = { [attribute]: body[attribute] ?? [] };
        const state = (at: string) => {
          const values = priorResources.get(at)?.values;
          return values === undefined ? planned(at) : { after: values, unknown: undefined };
        };
        return (
          findMismatches(list, { [attribute]: values as string[] }, undefined, { schema, knowledge }, state).length ===
          0
        );
      };
      const expected = items(body?.[attribute]).length;
      const foreign = expected === 1 ? before.filter((id) => !own([id])) : own(before) ? [] : before.slice(expected);
      return foreign
        .filter((id) => !kept.includes(id))
        .map((id) => ({
          address,
          attribute,
          message: prose`The allow list ${address} loses ${String(id)}, which is not an endpoint of this spec`,
        }));
    }),
};
