import { prose } from "../../contract/prose";
import { isResource } from "../../terraform/address";
import type { Json } from "../../terraform/json";
import { findReferences } from "../../terraform/references";
import { items, member, toItems } from "../../terraform/values";
import { findMismatches } from "../mismatches";
import type { Remark, ReviewRule } from "../rule";

/** An allow list loses an id that the spec does not own. */
export const allowListLosesId: ReviewRule = {
  id: "allow-list-loses-id",
  severity: "error",
  title: "An allow list loses an id that the spec does not own",
  why: "The id belongs to somebody else's endpoint, which is refused as soon as the plan is applied.",
  fix: "Find out whose endpoint it is. If it is to stay, add its id to clickhouse.otherEndpointIds. If somebody else is to own the list, set clickhouse.allowList to manual and add the address to forget.",
  source:
    "ClickHouse provider: private_endpoint_ids is the whole list, changed in place; deleting the attachment empties it",
  check: ({ resources, prior, planned, priorResources, gone }) =>
    resources.flatMap(({ address, local, knowledge, action, change, schema }): Remark[] => {
      const attribute = knowledge.allowList;
      if (attribute === undefined || change === undefined || !["update", "delete", "replace"].includes(action))
        return [];
      const before = items(member(change.change.before, attribute));
      const kept = items(member(change.change.after, attribute));
      const body = prior.blocks.get(local);
      const state = (at: string) => {
        const values = priorResources.get(at)?.values ?? gone.get(at);
        return values === undefined ? planned(at) : { after: values, unknown: undefined };
      };
      const list = body?.[attribute] ?? [];
      // The spec's own endpoint is what the configuration refers to, or, where it exists already, an id that it gives as an output.
      const own = toItems(list)
        .filter((item) => findReferences(item).some(({ address: at }) => isResource(at)))
        .map((item) => ({ [attribute]: Array.isArray(list) ? [item] : item }));
      const stated = items(list).flatMap((item, index) => {
        if (!Object.values(prior.outputs).some((output) => output["value"] === item)) return [];
        const references = findReferences(item);
        if (references.some(({ address: at }) => isResource(at))) return [];
        return references.length === 0 ? [item] : before.length === items(list).length ? [before[index]] : [];
      });
      const isOwn = (id: Json) =>
        stated.includes(id) ||
        (schema !== undefined &&
          own.some(
            (asked) =>
              findMismatches(asked, { [attribute]: [id] }, undefined, { schema, knowledge }, state).length === 0,
          ));
      return before
        .filter((id) => !kept.includes(id) && !isOwn(id))
        .map((id) => ({
          address,
          attribute,
          message: prose`The allow list ${address} loses ${String(id)}, which is not an endpoint of this spec`,
        }));
    }),
};
