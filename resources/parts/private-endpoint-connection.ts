import type { Cloud, CloudObject } from "../../src/contract/model";
import { textOf } from "./known";

/** What the owner of the other side made of a connection request; the endpoint itself does not show it. */
export const connectionType = "private-endpoint-connection-state";

/** What has become of an endpoint's connection. */
export function statusOf({ id }: CloudObject, cloud: Cloud): string {
  return textOf(cloud.find(connectionType, id)?.values["status"]) ?? "Disconnected";
}

/** Sets it. */
export function setStatus(id: string, status: string, cloud: Cloud): void {
  cloud.put(connectionType, id, { status });
}
