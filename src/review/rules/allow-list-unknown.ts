import { prose } from "../../contract/prose";
import { holdsTrue, items, member } from "../../terraform/values";
import { attributeAt } from "../describe";
import { followsRemade } from "../remade";
import type { Remark, ReviewRule } from "../rule";

/** An allow list is set to an id that nobody knows yet. */
export const allowListUnknown: ReviewRule = {
  id: "allow-list-unknown",
  severity: "error",
  title: "An allow list is set to an id that is not known yet",
  why: "The endpoint is made anew: its old id leaves the list, the new one is not accepted yet, and clients are refused. The plan shows it as a harmless update.",
  fix: "Look for what replaces or creates the endpoint in the same plan, and undo that; an endpoint that exists becomes Terraform's by its id under adopt.",
  source: "Measured: a replaced endpoint shows the attachment as update with after_unknown.private_endpoint_ids",
  check: (compared): Remark[] =>
    compared.resources.flatMap((resource): Remark[] => {
      const { address, knowledge, action, change } = resource;
      const attribute = knowledge.allowList;
      if (attribute === undefined || action !== "update") return [];
      if (!holdsTrue(member(change?.change.after_unknown, attribute))) return [];
      const before = attributeAt(resource, [attribute]).show(items(member(change?.change.before, attribute)));
      return [
        {
          address,
          attribute,
          ...(followsRemade(resource, attribute, compared) ? { severity: "warning" } : {}),
          message: prose`The allow list ${address} holds ${before} and gets an id that is known only after the apply`,
        },
      ];
    }),
};
