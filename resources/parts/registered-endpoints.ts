import type { Cloud, CloudObject } from "../../src/contract/model";
import { answerConnection, connectionState } from "./endpoint-connections";
import { textOf } from "./known";
import { setStatus, statusOf } from "./private-endpoint-connection";

/** Whether the vendor was asked for a connection and has not refused it, as far as an endpoint shows; undefined where nothing here made it. */
export function isRefused(told: string, cloud: Cloud): boolean | undefined {
  const state = stateOf(told, cloud);
  return state === undefined
    ? undefined
    : ["rejected", "Rejected", "Disconnected", "REJECTED", "CLOSED"].includes(state);
}

function stateOf(told: string, cloud: Cloud): string | undefined {
  const own = connectionState(told, cloud);
  if (own !== undefined) return own;
  const onAzure = cloud.find("azurerm_private_endpoint", told);
  if (onAzure !== undefined) return statusOf(onAzure, cloud);
  return textOf(findRule(told, cloud)?.values["psc_connection_status"]);
}

/** The vendor accepts or refuses an endpoint that it is told of: by its id, its PSC connection id, or the name of its forwarding rule. */
export function answerEndpoint(told: string, isAccepted: boolean, cloud: Cloud): void {
  answerConnection(told, isAccepted ? "available" : "rejected", cloud);
  if (cloud.find("azurerm_private_endpoint", told) !== undefined)
    setStatus(told, isAccepted ? "Approved" : "Rejected", cloud);
  const rule = findRule(told, cloud);
  if (rule === undefined) return;
  cloud.put(rule.type, rule.id, { ...rule.values, psc_connection_status: isAccepted ? "ACCEPTED" : "REJECTED" });
}

/** The endpoint of Private Service Connect with a connection id or a name; undefined where nothing here made it. */
export function findRule(told: string, cloud: Cloud): CloudObject | undefined {
  return cloud
    .all("google_compute_forwarding_rule")
    .find(({ values }) => values["psc_connection_id"] === told || values["name"] === told);
}
