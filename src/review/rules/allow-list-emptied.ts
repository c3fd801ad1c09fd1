import { prose } from "../../contract/prose";
import { isCutOver } from "../in-use";
import type { Remark, ReviewRule } from "../rule";

/** An allow list is emptied while names lead to the endpoint. */
export const allowListEmptied: ReviewRule = {
  id: "allow-list-emptied",
  severity: "error",
  title: "An allow list is emptied while names lead to the endpoint",
  why: "Clients resolve the names to the endpoint and are refused there: the connection is reset until somebody puts the id back.",
  fix: "If somebody else is to own the list, or a person is to change it, add the address to forget in the spec and plan again: Terraform then leaves the list as it is. To take the connection down, go back one stage first: plinth promote --back.",
  source:
    "ClickHouse/clickhouse 3.25.3, service_private_endpoints_attachment.go: deletion takes out every id that the state has",
  check: (compared): Remark[] =>
    isCutOver(compared) && !compared.context.isTearDown
      ? compared.resources
          .filter(({ knowledge, action }) => knowledge.allowList !== undefined && action === "delete")
          .map(({ address }) => ({
            address,
            message: prose`${address} is removed, which empties the allow list, and names lead to the endpoint`,
          }))
      : [],
};
