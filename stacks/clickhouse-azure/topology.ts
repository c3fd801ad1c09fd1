import { PrivateDnsARecord } from "@cdktf/provider-azurerm/lib/private-dns-a-record";
import { PrivateDnsZone } from "@cdktf/provider-azurerm/lib/private-dns-zone";
import { PrivateDnsZoneVirtualNetworkLink } from "@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link";
import { PrivateEndpoint } from "@cdktf/provider-azurerm/lib/private-endpoint";
import type { ClickhouseAzure } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-azure.schema.json";
import type { Path } from "../../src/contract/problem";
import type { Scope, Topology } from "../../src/contract/topology";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { idSegment } from "../parts/id-segment";
import { claimNames, rules } from "./rules";
import { privateZone, texts } from "./texts";

const cloud: Cloud<ClickhouseAzure> = {
  title: "ClickHouse Cloud over Azure Private Link",
  summary: "Connects an Azure virtual network to services of ClickHouse Cloud through a private endpoint",
  schema,
  providers: {
    azurerm: {
      source: "hashicorp/azurerm",
      isUsed: () => true,
      block: ({ azure }) => ({
        features: [{}],
        ...(azure.subscriptionId === undefined ? {} : { subscription_id: azure.subscriptionId }),
      }),
    },
  },
  stageTitles: { endpoint: "Make the private endpoint", dns: "Point names at it" },
  endpoint: { address: "azurerm_private_endpoint.clickhouse", id: "id" },
  add: (scope, spec) => {
    const resourceGroup = scope.input(["azure", "resourceGroup"]);
    const endpoint = addEndpoint(scope, spec, resourceGroup);
    addOutputs(scope);
    return {
      id: endpoint.id,
      cutOver: () => {
        if (spec.dns.mode === "private-zone") addRecord(scope, spec, addZone(scope, spec, resourceGroup), endpoint);
      },
    };
  },
  // The endpoint resource does not tell its connection's status; the data source does, of manual connections too.
  check: {
    name: "endpoint_is_approved",
    data: {
      type: "azurerm_private_endpoint_connection",
      name: "clickhouse",
      arguments: {
        name: "${azurerm_private_endpoint.clickhouse.name}",
        resource_group_name: "${azurerm_private_endpoint.clickhouse.resource_group_name}",
      },
    },
    condition:
      '${data.azurerm_private_endpoint_connection.clickhouse.private_service_connection[0].status == "Approved"}',
    message: "The connection is not approved yet: the vendor approves it once an allow list has the endpoint.",
  },
  rules,
  claimRules: [],
  claimNames,
  texts,
};

/** A private endpoint in an Azure virtual network for services of ClickHouse Cloud. */
export const clickhouseAzure: Topology<ClickhouseAzure> = clickhouseTopology(cloud);

function addEndpoint(scope: Scope, spec: ClickhouseAzure, resourceGroupName: string): PrivateEndpoint {
  const config = {
    name: spec.name,
    location: spec.azure.location,
    resourceGroupName,
    subnetId: scope.input(["network", "subnetId"]),
    privateServiceConnection: {
      name: spec.name,
      privateConnectionResourceAlias: spec.clickhouse.alias,
      // An alias takes manual connections only, and those need a message (azurerm 4.55.0: refused at apply).
      isManualConnection: true,
      requestMessage: spec.clickhouse.requestMessage,
    },
    ...tagsOf(scope),
  };
  return scope.add(PrivateEndpoint, "clickhouse", config, ["clickhouse", "alias"], { location: ["azure", "location"] });
}

interface Zone {
  readonly name: string;
  readonly resourceGroupName: string;
}

/** The zone of the wildcard record, linked to the network. */
function addZone(scope: Scope, spec: ClickhouseAzure, resourceGroupName: string): Zone {
  if (spec.dns.zoneId === undefined) {
    const config = { name: privateZone(spec), resourceGroupName, ...tagsOf(scope) };
    const zone = scope.add(PrivateDnsZone, "clickhouse", config, ["dns", "mode"], { name: ["clickhouse", "location"] });
    addLink(scope, spec, zone);
    return zone;
  }
  const zoneId = scope.input(["dns", "zoneId"]);
  const zone = { name: privateZone(spec), resourceGroupName: idSegment(zoneId, 4) };
  if (spec.dns.linkNetwork) addLink(scope, spec, zone);
  return zone;
}

function addLink(scope: Scope, spec: ClickhouseAzure, zone: Zone): void {
  const config = {
    name: spec.name,
    resourceGroupName: zone.resourceGroupName,
    privateDnsZoneName: zone.name,
    virtualNetworkId: scope.input(["network", "virtualNetworkId"]),
    registrationEnabled: false,
    ...tagsOf(scope),
  };
  scope.add(PrivateDnsZoneVirtualNetworkLink, "clickhouse", config, ["network", "virtualNetworkId"], {
    resource_group_name: zonePath(spec),
    private_dns_zone_name: zonePath(spec),
  });
}

function addRecord(scope: Scope, spec: ClickhouseAzure, zone: Zone, endpoint: PrivateEndpoint): void {
  const config = {
    name: "*",
    resourceGroupName: zone.resourceGroupName,
    zoneName: zone.name,
    ttl: 300,
    records: [endpoint.privateServiceConnection.privateIpAddress],
    ...tagsOf(scope),
  };
  const because = { resource_group_name: zonePath(spec), zone_name: zonePath(spec) };
  scope.add(PrivateDnsARecord, "clickhouse", config, ["dns", "mode"], because);
}

function zonePath({ dns }: ClickhouseAzure): Path {
  return ["dns", dns.zoneId === undefined ? "mode" : "zoneId"];
}

function addOutputs(scope: Scope): void {
  scope.output("endpoint_id", {
    description: "Resource id of the private endpoint; the vendor's allow list needs it.",
    value: "${azurerm_private_endpoint.clickhouse.id}",
  });
  scope.output("endpoint_address", {
    description: "Private address of the endpoint; private hostnames must resolve to it. It is there before approval.",
    value: "${azurerm_private_endpoint.clickhouse.private_service_connection[0].private_ip_address}",
  });
}

function tagsOf(scope: Scope): { tags?: { [key: string]: string } } {
  return scope.specTags === undefined ? {} : { tags: scope.specTags };
}
