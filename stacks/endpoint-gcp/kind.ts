import type { EndpointGcp } from "../../generated/types/spec";
import type { EndpointKind } from "../families/reach/endpoints";
import type { NamedZone } from "../families/reach/zones";

/** What the endpoints are. */
export const kind: EndpointKind<EndpointGcp> = {
  type: "google_compute_forwarding_rule",
  target: "ADDRESS",
  list: ({ vendor }) =>
    Object.entries(vendor.endpoints).map(([key, { serviceAttachment, zone }]) => ({
      key,
      service: serviceAttachment,
      zone,
    })),
};

/** The name of an endpoint in Google Cloud, whatever other endpoints the spec has. */
export function gcpName({ name }: EndpointGcp, { key }: { readonly key: string }): string {
  return `${name}-${key}`;
}

/** The name of a managed zone, whatever other zones the spec has. */
export function zoneName({ name }: EndpointGcp, { resource }: NamedZone): string {
  return `${name}-${resource.replaceAll("_", "-")}`;
}
