import type { EndpointAzure } from "../../generated/types/spec";
import type { Connection } from "../families/reach/connection";
import type { EndpointKind } from "../families/reach/endpoints";
import type { Endpoint } from "../families/reach/rollout";
import { idText } from "../parts/id-text";

/** What the endpoints are. */
export const kind: EndpointKind<EndpointAzure> = {
  type: "azurerm_private_endpoint",
  target: "ADDRESS",
  list: ({ vendor }) =>
    Object.entries(vendor.endpoints).map(([key, { alias, resourceId = "", subresource, zone }]) => ({
      key,
      service: alias ?? resourceId,
      part: subresource,
      zone,
    })),
};

/** The name of an endpoint in Azure, whatever other endpoints the spec has. */
export function azureName({ name, network }: EndpointAzure, { key }: { readonly key: string }): string {
  const id = network.endpoint === undefined ? undefined : idText(network.endpoint.id);
  return id?.split("/").at(-1) ?? `${name}-${key}`;
}

/** What an endpoint leads to within a resource, where that has several parts. */
export function subresourceOf({ key, part }: Endpoint, { endpoints }: Connection): string | undefined {
  return endpoints[key]?.subresource ?? part;
}
