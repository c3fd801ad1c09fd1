import { PrivateDnsARecord } from "@cdktf/provider-azurerm/lib/private-dns-a-record";
import { PrivateDnsZone } from "@cdktf/provider-azurerm/lib/private-dns-zone";
import { PrivateDnsZoneVirtualNetworkLink } from "@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link";
import { PrivateEndpoint } from "@cdktf/provider-azurerm/lib/private-endpoint";
import type { ClickhouseAzure } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-azure.schema.json";
import type { Topology } from "../../src/contract/topology";
import { zoneRecords } from "../families/clickhouse/records";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import type { Guard } from "../parts/guard";
import { idSegment } from "../parts/id-segment";
import { azurermProvider } from "../parts/providers";
import { owns, rules } from "./rules";
import { privateZone, texts } from "./texts";

const connection = {
  name: "${azurerm_private_endpoint.clickhouse.name}",
  resource_group_name: "${azurerm_private_endpoint.clickhouse.resource_group_name}",
  // The name is known before the endpoint is there.
  depends_on: ["azurerm_private_endpoint.clickhouse"],
};

const cloud: Cloud<ClickhouseAzure> = {
  title: "ClickHouse Cloud over Azure Private Link",
  summary: "Connects an Azure virtual network to services of ClickHouse Cloud through a private endpoint",
  schema,
  providers: {
    azurerm: azurermProvider,
  },
  stageTitles: { endpoint: "Make the private endpoint", dns: "Point names at it" },
  endpoint: { address: "azurerm_private_endpoint.clickhouse", id: "id" },
  // The endpoint does not tell its connection's status; a data source of the last stage does.
  answers: { open: "connection-requested", ready: "connection-approved" },
  add: (scope, spec) => {
    const { name, azure, clickhouse, dns } = spec;
    const tags = scope.specTags === undefined ? {} : { tags: scope.specTags };
    const resourceGroupName = scope.input(["azure", "resourceGroup"]);
    const endpointConfig = {
      name,
      location: azure.location,
      resourceGroupName,
      subnetId: scope.input(["network", "subnetId"]),
      privateServiceConnection: {
        name,
        privateConnectionResourceAlias: clickhouse.alias,
        // An alias takes manual connections only, and those need a message (azurerm 4.55.0: refused at apply).
        isManualConnection: true,
        requestMessage: clickhouse.requestMessage,
      },
      ...tags,
    };
    const endpoint = scope.add(PrivateEndpoint, "clickhouse", endpointConfig, ["clickhouse", "alias"], {
      location: ["azure", "location"],
    });
    scope.output("endpoint_id", {
      description: "Resource id of the private endpoint; the vendor's allow list needs it.",
      value: endpoint.id,
    });
    scope.output("endpoint_address", {
      description:
        "Private address of the endpoint; private hostnames must resolve to it. It is there before approval.",
      value: endpoint.privateServiceConnection.privateIpAddress,
    });

    const zonePath = ["dns", dns.zoneId === undefined ? "mode" : "zoneId"];
    const findZone = () => ({
      name: privateZone(spec),
      resourceGroupName: idSegment(scope.input(["dns", "zoneId"]), 4),
    });
    const addZone = () => {
      const config = { name: privateZone(spec), resourceGroupName, ...tags };
      return scope.add(PrivateDnsZone, "clickhouse", config, zonePath, { name: ["clickhouse", "location"] });
    };
    const cutOver = (lifecycle: Guard) => {
      // The endpoint resource does not tell its connection's status; the data source does, of manual connections too.
      scope.data("azurerm_private_endpoint_connection", "clickhouse", connection, ["dns", "mode"]);
      if (dns.mode !== "private-zone") return;
      const zone = dns.zoneId === undefined ? addZone() : findZone();
      const records = zoneRecords(spec).map(({ resource, label, path }) => {
        const config = {
          name: label,
          resourceGroupName: zone.resourceGroupName,
          zoneName: zone.name,
          ttl: 300,
          records: [endpoint.privateServiceConnection.privateIpAddress],
          ...tags,
          lifecycle,
        };
        const because = { resource_group_name: zonePath, zone_name: zonePath };
        return scope.add(PrivateDnsARecord, resource, config, path, because);
      });
      if (dns.zoneId === undefined || dns.linkNetwork) {
        const link = {
          name,
          resourceGroupName: zone.resourceGroupName,
          privateDnsZoneName: zone.name,
          virtualNetworkId: scope.input(["network", "virtualNetworkId"]),
          registrationEnabled: false,
          ...tags,
          // Without its records the zone would answer that no name of it exists.
          dependsOn: records,
          lifecycle,
        };
        scope.add(PrivateDnsZoneVirtualNetworkLink, "clickhouse", link, ["network", "virtualNetworkId"], {
          resource_group_name: zonePath,
          private_dns_zone_name: zonePath,
        });
      }
    };
    return { id: endpoint.id, cutOver };
  },
  check: {
    name: "endpoint_is_approved",
    message: "The connection is not approved yet: the vendor approves it once an allow list has the endpoint.",
  },
  rules,
  owns,
  texts,
};

/** A private endpoint in an Azure virtual network for services of ClickHouse Cloud. */
export const clickhouseAzure: Topology<ClickhouseAzure> = clickhouseTopology(cloud);
