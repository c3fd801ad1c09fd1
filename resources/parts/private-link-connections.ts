import type { Cloud, CloudObject } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { textOf, textsOf } from "./known";

/** A connection that an endpoint of somebody else asked a private link service for. No resource here describes it. */
const type = "private-link-service-connection";

/** Whose endpoint asks where everybody may. */
const somebody = "99999999-9999-4999-8999-999999999999";

/** The connections to a private link service, in the order of their subscriptions, once their endpoints have asked. */
export function connectionsOf(service: string, cloud: Cloud): readonly CloudObject[] {
  return allOf(service, cloud).filter(({ age }) => age > 0);
}

function allOf(service: string, cloud: Cloud): readonly CloudObject[] {
  return cloud
    .all(type)
    .filter(({ values }) => values["service"] === service)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An endpoint of each subscription that may see the service asks for a connection an hour later, unless it has; who is in the other list is approved at once. */
export function requestConnections(service: string, values: ObjectValue, cloud: Cloud): void {
  const approved = textsOf(values["auto_approval_subscription_ids"]);
  for (const listed of textsOf(values["visibility_subscription_ids"])) {
    const subscription = listed === "*" ? somebody : listed;
    const id = `${service} ${subscription}`;
    if (cloud.find(type, id) !== undefined) continue;
    const endpoint = `/subscriptions/${subscription}/resourceGroups/vendor/providers/Microsoft.Network/privateEndpoints/vendor`;
    const status = approved.includes(subscription) ? "Approved" : "Pending";
    cloud.put(type, id, { service, endpoint, name: `vendor.${subscription}`, status });
  }
}

/** The owner of the service answers every connection that waits, or ends those that are there. */
export function answerAll(service: string, status: string, cloud: Cloud): void {
  const from = status === "Disconnected" ? "Approved" : "Pending";
  for (const { id, values } of connectionsOf(service, cloud))
    if (textOf(values["status"]) === from) cloud.put(type, id, { ...values, status });
}

/** The service is gone, and its connections with it. */
export function dropConnections(service: string, cloud: Cloud): void {
  for (const { id } of allOf(service, cloud)) cloud.remove(type, id);
}
