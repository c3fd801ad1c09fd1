import type { DataModel } from "../../src/contract/model";
import type { DataKnowledge } from "../../src/contract/resource";
import { blockOf, textOf } from "../parts/known";
import { statusOf } from "../parts/private-endpoint-connection";
import { refused } from "../parts/refusals";

const endpointType = "azurerm_private_endpoint";

/** The state of a private endpoint's connection. */
export const knowledge: DataKnowledge = { iam: "none" };

/** How it answers. */
export const model: DataModel = {
  source:
    "azurerm, private_endpoint_connection_data_source.go and its documentation: Pending, Approved, Rejected, Disconnected, manual connections included.",
  read(config, cloud) {
    const [name, group] = [textOf(config["name"]) ?? "", textOf(config["resource_group_name"]) ?? ""];
    const endpoint = cloud
      .all(endpointType)
      .find(({ values }) => values["name"] === name && values["resource_group_name"] === group);
    if (endpoint === undefined) return refused(`Private Endpoint "${name}" (Resource Group "${group}") was not found`);
    const connection = blockOf(endpoint.values["private_service_connection"]) ?? {};
    const status = statusOf(endpoint, cloud);
    return {
      values: {
        ...config,
        id: endpoint.id,
        location: endpoint.values["location"] ?? null,
        network_interface: endpoint.values["network_interface"] ?? [],
        private_service_connection: [
          {
            name: connection["name"] ?? null,
            private_ip_address: connection["private_ip_address"] ?? null,
            request_response: status === "Pending" ? "Awaiting Approval" : status,
            status,
          },
        ],
      },
    };
  },
};
