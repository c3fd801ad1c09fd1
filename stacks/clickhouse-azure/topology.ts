import type { PrivateEndpoint } from "../../generated/providers/azurerm/private-endpoint";
import type { ClickhouseAzure } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-azure.schema.json";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import { zoneRecords } from "../families/clickhouse/records";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { addPrivateEndpoint, showConnection } from "../families/private-endpoint/endpoint";
import { addNames } from "../families/private-endpoint/zone";
import { addExistingAddress, existingAddress } from "../parts/existing-endpoint";
import type { Guard } from "../parts/guard";
import { virtualNetworkOf } from "../parts/networks";
import { azurermProvider } from "../parts/providers";
import { owns, rules } from "./rules";
import { privateZone, texts } from "./texts";

const cloud: Cloud<ClickhouseAzure> = {
  title: "ClickHouse Cloud over Azure Private Link",
  summary: "Connects an Azure virtual network to services of ClickHouse Cloud through a private endpoint",
  schema,
  providers: { azurerm: azurermProvider },
  stageTitles: { endpoint: "Make the private endpoint", dns: "Point names at it" },
  endpoint: { address: "azurerm_private_endpoint.clickhouse", id: "id" },
  // The endpoint does not tell its connection's status; a data source of the last stage does.
  answers: { open: "connection-requested", ready: "connection-approved" },
  existing: ({ network }) => network.endpoint?.id,
  add: (scope, spec) => {
    const { dns } = spec;
    const endpoint = spec.network.endpoint === undefined ? addEndpoint(scope, spec) : undefined;
    const description = "Resource id of the private endpoint, which exists already.";
    const id = endpoint === undefined ? addExistingAddress(scope, spec, { key: "id", description }) : endpoint.id;

    const cutOver = (lifecycle: Guard) => {
      if (endpoint !== undefined) showConnection(scope, "clickhouse", ["dns", "mode"]);
      if (dns.mode !== "private-zone") return;
      addNames(scope, spec, {
        resource: "clickhouse",
        zone: privateZone(spec),
        path: ["dns", dns.zoneId === undefined ? "mode" : "zoneId"],
        namePath: ["clickhouse", "location"],
        records: zoneRecords(spec).map((record) => ({
          ...record,
          addresses: [endpoint?.privateServiceConnection.privateIpAddress ?? existingAddress(scope)],
        })),
        lifecycle,
      });
    };
    return { id, cutOver };
  },
  check: {
    name: "endpoint_is_approved",
    message: "The connection is not approved yet: the vendor approves it once an allow list has the endpoint.",
  },
  rules,
  owns,
  texts,
  zone: privateZone,
  network: virtualNetworkOf,
};

/** A private endpoint in an Azure virtual network for services of ClickHouse Cloud. */
export const clickhouseAzure: Topology<ClickhouseAzure> = clickhouseTopology(cloud);

function addEndpoint(scope: Scope, spec: ClickhouseAzure): PrivateEndpoint {
  const { name, clickhouse } = spec;
  const endpoint = addPrivateEndpoint(scope, spec, {
    resource: "clickhouse",
    name,
    connection: {
      privateConnectionResourceAlias: clickhouse.alias,
      // An alias takes manual connections only, and those need a message (azurerm 4.55.0: refused at apply).
      isManualConnection: true,
      requestMessage: clickhouse.requestMessage,
    },
    path: ["clickhouse", "alias"],
  });
  scope.output("endpoint_id", {
    description: "Resource id of the private endpoint; the vendor's allow list needs it.",
    value: endpoint.id,
  });
  scope.output("endpoint_address", {
    description: "Private address of the endpoint; private hostnames must resolve to it. It is there before approval.",
    value: endpoint.privateServiceConnection.privateIpAddress,
  });
  return endpoint;
}
