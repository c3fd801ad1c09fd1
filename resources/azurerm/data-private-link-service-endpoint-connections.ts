import type { DataModel } from "../../src/contract/model";
import type { DataKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { connectionsOf } from "../parts/private-link-connections";
import { refused } from "../parts/refusals";

/** The connections to a private link service. */
export const knowledge: DataKnowledge = { iam: "none" };

/** How it answers. */
export const model: DataModel = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, private_link_service_endpoint_connections_data_source.go: every connection with its endpoint and status.",
  read(config, cloud) {
    const id = textOf(config["service_id"]) ?? "";
    const service = cloud.find("azurerm_private_link_service", id);
    if (service === undefined) return refused(`Private Link Service ${id} was not found`);
    const name = textOf(service.values["name"]) ?? "";
    return {
      values: {
        ...config,
        id: `${id}/privateEndpointConnections/${name}`,
        service_name: name,
        location: service.values["location"] ?? null,
        private_endpoint_connections: connectionsOf(id, cloud).map(({ values }) => ({
          action_required: "None",
          connection_id: `${id}/privateEndpointConnections/${textOf(values["name"])}`,
          connection_name: values["name"] ?? null,
          description: "",
          private_endpoint_id: values["endpoint"] ?? null,
          private_endpoint_name: textOf(values["endpoint"])?.split("/").at(-1) ?? null,
          status: values["status"] ?? null,
        })),
      },
    };
  },
};
