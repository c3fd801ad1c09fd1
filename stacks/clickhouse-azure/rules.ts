import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseAzure } from "../../generated/types/spec";
import type { Ownership, Rule } from "../../src/contract/spec-rule";
import { hostnameZoneRule, regionListedRule, zoneOwner } from "../families/clickhouse/rules";
import { endpointNames } from "../families/private-endpoint/owners";
import { azureRules, existingZoneRule, requestMessageRule, zonePlaces } from "../families/private-endpoint/rules";
import { publicCloudRule } from "../parts/azure-clouds";
import { fixedAddressOwner } from "../parts/fixed-address";
import { clickhouseRegions } from "../parts/partitions";
import { privateZone, publicZone } from "./texts";

function isGuidOwned({ clickhouse: { endpointId, allowList } }: ClickhouseAzure, owner: typeof allowList): boolean {
  return endpointId === "resource-guid" && allowList === owner;
}

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickhouseAzure>[] = [
  publicCloudRule(
    "ClickHouse Cloud",
    ({ azure, clickhouse }) => [
      { path: ["azure", "location"], location: azure.location },
      { path: ["clickhouse", "location"], location: clickhouse.location },
    ],
    clickhouseRegions,
  ),
  {
    code: "alias-in-other-location",
    severity: "error",
    title: "The alias is of another location than the services",
    why: "The location of the services decides the DNS zone, and the private link service behind the alias serves that location alone.",
    fix: "Copy endpointServiceId from the privateEndpointConfig of the same service as the hostname, or correct clickhouse.location.",
    source: "ClickHouse documentation, Azure Private Link",
    at: ["clickhouse", "alias"],
    finds: ({ clickhouse: { alias, location } }) => {
      const named = alias.split(".")[2] ?? "";
      return named !== location && `the alias is of ${named}, the services of ${location}`;
    },
  },
  hostnameZoneRule<ClickhouseAzure>((spec) => [privateZone(spec)], publicZone),
  regionListedRule<ClickhouseAzure>(
    regions.azureServiceRegions,
    ["clickhouse", "location"],
    ({ clickhouse }) => clickhouse.location,
  ),
  requestMessageRule<ClickhouseAzure>(({ clickhouse }) => [
    { path: ["clickhouse", "requestMessage"], message: clickhouse.requestMessage },
  ]),
  {
    code: "resource-guid-needs-manual",
    severity: "error",
    title: "Terraform cannot put a resource GUID into the allow list",
    why: "azurerm exports the endpoint's resource id, not its GUID: a person looks that up, by az resource show or in the portal's JSON view.",
    fix: "Set clickhouse.allowList to manual, or leave clickhouse.endpointId out: the vendor takes resource ids since August 2025.",
    source: "ClickHouse documentation, Azure Private Link (documentation PR 4330, 2025-08-23); hashicorp/azurerm",
    at: ["clickhouse", "endpointId"],
    finds: (spec) => isGuidOwned(spec, "terraform") && "resource-guid needs clickhouse.allowList manual",
  },
  {
    code: "resource-guid-unseen",
    severity: "warning",
    title: "The allow list is kept by a resource GUID, which Terraform does not see",
    why: "azurerm exports the endpoint's resource id alone. Nothing here notices that the entry is that of another endpoint, or of one that was replaced and has another GUID since.",
    fix: "Leave clickhouse.endpointId out: the vendor takes resource ids since August 2025. Add the id first, then remove the GUID, which az resource show --ids ID --query properties.resourceGuid --output tsv shows (inferred).",
    source: "ClickHouse documentation, Azure Private Link (documentation PR 4330, 2025-08-23); hashicorp/azurerm",
    at: ["clickhouse", "endpointId"],
    finds: (spec) => isGuidOwned(spec, "manual") && "a person looks the GUID up, and Terraform cannot compare it",
  },
  {
    code: "azure-policy-misses-manual-connections",
    severity: "error",
    title: "An Azure Policy cannot keep the names of this endpoint",
    why: "Policies that write private DNS match the resource and group of an automatic connection. A connection by alias is manual and has neither, so no record would be written; a zone group does not fit the vendor's own zone either (inferred).",
    fix: "Set dns.mode to private-zone, with dns.zoneId where a central zone exists, or to external where somebody else writes the record.",
    source: "Azure Private Endpoint DNS at scale; azurerm issue 27134: an alias needs a manual connection",
    at: ["dns", "mode"],
    finds: ({ dns }) => dns.mode === "azure-policy" && "policies do not see the manual connection that an alias needs",
  },
  ...azureRules<ClickhouseAzure>(({ dns }) => dns.mode === "private-zone"),
  existingZoneRule<ClickhouseAzure>(privateZone),
];

/** What only one spec of a set may own: the names that it makes resolve. */
export const owns: readonly Ownership<ClickhouseAzure>[] = [
  fixedAddressOwner(({ network }) => network.subnetId),
  endpointNames(({ name, network }) => (network.endpoint === undefined ? [{ name, path: ["name"] }] : [])),
  zoneOwner(privateZone, (spec) => zonePlaces(spec, privateZone(spec))),
];
