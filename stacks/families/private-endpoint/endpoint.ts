import {
  PrivateEndpoint,
  type PrivateEndpointPrivateServiceConnection,
} from "../../../generated/providers/azurerm/private-endpoint";
import type {
  AzureNetwork,
  AzurePlace,
  AzurermProvider,
  DnsResourceGroup,
  DnsVirtualNetworks,
  PrivateDnsZoneId,
  Tags,
} from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { With } from "../../parts/providers";

/** A spec whose private endpoints stand in an Azure virtual network. */
export interface AzureSpec extends SpecBase {
  readonly azure: AzurePlace;
  readonly network: AzureNetwork;
  readonly dns: {
    readonly mode: string;
    readonly zoneId?: PrivateDnsZoneId;
    /** Where the zone is, and which further networks are linked to it. */
    readonly subscriptionId?: string;
    readonly resourceGroup?: DnsResourceGroup;
    readonly networks?: DnsVirtualNetworks;
    readonly linkNetwork: boolean;
  };
  readonly terraform: SpecBase["terraform"] & With<"azurerm", AzurermProvider>["terraform"];
  readonly tags: Tags;
}

/** A private endpoint and what it asks for a connection to. */
interface Wanted {
  /** Name of the resource in Terraform, and of the endpoint in Azure. */
  readonly resource: string;
  readonly name: string;
  readonly connection: Omit<PrivateEndpointPrivateServiceConnection, "name">;
  readonly path: Path;
  /** What says how the connection is made, where that is not what says to what. */
  readonly because?: Path;
}

/** Adds a private endpoint. */
export function addPrivateEndpoint(scope: Scope, { azure, network }: AzureSpec, wanted: Wanted): PrivateEndpoint {
  const { resource, name, connection, path, because = path } = wanted;
  const config = {
    name,
    location: azure.location,
    resourceGroupName: scope.input(["azure", "resourceGroup"]),
    subnetId: scope.input(["network", "subnetId"]),
    privateServiceConnection: { name, ...connection },
    ...(network.ipAddress === undefined ? {} : { ipConfiguration: [{ name, privateIpAddress: network.ipAddress }] }),
    ...taggedBy(scope),
  };
  const places = { location: ["azure", "location"], "private_service_connection[0].is_manual_connection": because };
  return scope.add(PrivateEndpoint, resource, config, path, places);
}

/** What shows the GUID of an endpoint, by its resource id; azurerm does not export it. That the call shows it is inferred. */
export function showGuid(id: string): string {
  return `az resource show --ids ${id} --query properties.resourceGuid --output tsv`;
}

/** What shows the address of an endpoint, by its resource id. */
export function showAddress(id: string): string {
  return `az network private-endpoint show --ids ${id} --query customDnsConfigs[0].ipAddresses[0], or the address of its network interface where that is empty`;
}

/** Adds the data source that shows the connection of an endpoint, also of a manual one; the endpoint itself does not tell it. */
export function showConnection(scope: Scope, resource: string, path: Path): void {
  const address = `azurerm_private_endpoint.${resource}`;
  const config = {
    name: `\${${address}.name}`,
    resource_group_name: `\${${address}.resource_group_name}`,
    // The name is known before the endpoint is there.
    depends_on: [address],
  };
  scope.data("azurerm_private_endpoint_connection", resource, config, path);
}

/** The spec's tags as an argument; nothing where there are none. */
export function taggedBy({ specTags }: Scope): { readonly tags?: { [key: string]: string } } {
  return specTags === undefined ? {} : { tags: specTags };
}
