import type { EndpointAzure } from "../../generated/types/spec";
import type { Rule, Violation } from "../../src/contract/spec-rule";
import { azureRules, existingZoneRule, requestMessageRule } from "../families/private-endpoint/rules";
import type { Find } from "../families/reach/connection";
import { listEndpoints } from "../families/reach/endpoints";
import { nameLengthRule } from "../families/reach/name-length";
import { knownZones } from "../families/reach/owners";
import { whereZonesAreMade } from "../families/reach/zones";
import { addressOfOneRule } from "../parts/fixed-address";
import { azureName, kind, subresourceOf } from "./kind";

/** What the schema cannot say about a spec of this topology. */
export function rules(find: Find<EndpointAzure>): Rule<EndpointAzure>[] {
  return [
    ...azureRules(whereZonesAreMade(find)),
    existingZoneRule<EndpointAzure>((spec) => {
      const [first, ...others] = knownZones(find, kind, spec);
      return others.length === 0 ? first?.zone : undefined;
    }),
    requestMessageRule<EndpointAzure>(({ vendor }) => [
      { path: ["vendor", "requestMessage"], message: vendor.requestMessage },
    ]),
    addressOfOneRule<EndpointAzure>((spec) => kind.list(spec).length),
    nameLengthRule<EndpointAzure>((spec) => kind.list(spec).map(({ key }) => azureName(spec, { key })), {
      longest: 64,
      source: "Azure, naming rules of resources: private endpoints have at most 64 characters",
    }),
    {
      code: "alias-needs-manual-connection",
      severity: "error",
      title: "An endpoint is named by an alias, and its connection has to be automatic or to a sub-resource",
      why: "Azure takes an alias for a connection that asks for approval only, and sub-resources for ids only.",
      fix: "Give the resource id as resourceId, or leave manualConnection and subresource out.",
      source: "azurerm issue 27134: an alias needs a manual connection",
      check: (spec) => {
        const connection = find(spec);
        if (connection === undefined) return [];
        return listEndpoints(spec, kind).flatMap((endpoint): Violation[] => {
          const isAlias = spec.vendor.endpoints[endpoint.key]?.alias !== undefined;
          const subresource = subresourceOf(endpoint, connection);
          if (!isAlias || (connection.isManual && subresource === undefined)) return [];
          const needs = subresource === undefined ? "its connection is automatic" : `it leads to ${subresource}`;
          return [
            { path: ["vendor", "endpoints", endpoint.key, "alias"], message: `${needs}, which an alias cannot be` },
          ];
        });
      },
    },
  ];
}
