import { ServicePrivateEndpointsAttachment } from "../../generated/providers/clickhouse/service-private-endpoints-attachment";
import type { Scope } from "../../src/contract/topology";
import { attachmentName, type ClickhouseService } from "./clickhouse-service";

/** Puts an endpoint into the allow list of each service. */
export function addAttachments(scope: Scope, services: readonly ClickhouseService[], endpointId: string): void {
  services.forEach((service, index) => {
    const path = ["clickhouse", "services", index];
    const config = {
      serviceId: scope.input([...path, "id"]),
      // A list of unknown length cannot be planned (clickhouse 3.25.3), so the reference stands in a literal list.
      privateEndpointIds: [endpointId],
    };
    scope.add(ServicePrivateEndpointsAttachment, attachmentName(service), config, path);
  });
}
