import type { Cloud, CloudObject } from "../../src/contract/model";
import { textOf, textsOf } from "./known";

/** State of a connection, as the owner of an endpoint service sees it. */
export type ConnectionState = "pendingAcceptance" | "available" | "rejected";

/** A connection that an endpoint asked an endpoint service for. It is the owner's, so no resource of the consumer describes it. */
const type = "vpc-endpoint-connection";

/** The endpoint service with a name, where it was made here. */
export function findEndpointService(serviceName: string, cloud: Cloud): CloudObject | undefined {
  return cloud.all("aws_vpc_endpoint_service").find(({ values }) => values["service_name"] === serviceName);
}

/**
 * Whether an endpoint service lets a principal ask for a connection: it is named, its account is, or everybody is. (AWS documentation,
 * endpoint services, permissions)
 */
export function isAllowed(service: CloudObject, principal: string): boolean {
  const allowed = textsOf(service.values["allowed_principals"]);
  const [, account] = /^arn:aws:iam::(\d{12}):/.exec(principal) ?? [];
  return allowed.includes("*") || allowed.includes(principal) || allowed.includes(`arn:aws:iam::${account}:root`);
}

/** Asks an endpoint service for a connection, or gives the one that is there. One of another account, not made here, has to accept it. */
export function connect(serviceName: string, endpoint: string, cloud: Cloud): ConnectionState {
  const known = connectionState(endpoint, cloud);
  if (known !== undefined) return known;
  const service = findEndpointService(serviceName, cloud);
  const isOpen =
    service === undefined
      ? cloud.surroundings.acceptance === "automatic"
      : service.values["acceptance_required"] === false;
  const state = isOpen ? "available" : "pendingAcceptance";
  cloud.put(type, endpoint, { service_name: serviceName, state });
  return state;
}

/** The state of an endpoint's connection; undefined where it asked for none. */
export function connectionState(endpoint: string, cloud: Cloud): ConnectionState | undefined {
  return cloud.find(type, endpoint)?.values["state"] as ConnectionState | undefined;
}

/** The owner accepts or rejects a connection, which shows at the endpoint too. */
export function answerConnection(endpoint: string, state: "available" | "rejected", cloud: Cloud): void {
  const connection = cloud.find(type, endpoint);
  if (connection !== undefined) cloud.put(type, endpoint, { ...connection.values, state });
  const own = cloud.find("aws_vpc_endpoint", endpoint);
  if (own !== undefined) cloud.put(own.type, own.id, { ...own.values, state });
  for (const { type, id, values } of cloud.all("clickhouse_clickpipes_reverse_private_endpoint")) {
    if (values["endpoint_id"] !== endpoint) continue;
    cloud.put(type, id, { ...values, status: state === "available" ? "Ready" : "Rejected" });
  }
}

/** The endpoint is gone, and its connection with it. */
export function dropConnection(endpoint: string, cloud: Cloud): void {
  cloud.remove(type, endpoint);
}

/** Whether an endpoint service has a connection that is in use or asked for. */
export function isConnected(service: CloudObject, cloud: Cloud): boolean {
  const name = textOf(service.values["service_name"]);
  return cloud.all(type).some(({ values }) => values["service_name"] === name && values["state"] !== "rejected");
}
