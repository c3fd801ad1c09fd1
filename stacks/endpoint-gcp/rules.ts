import type { EndpointGcp } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import type { MadeNames } from "../families/psc-endpoint/owners";
import { attachmentRegionRule, existingPscRules, gcpRules, zoneRulesOnGoogle } from "../families/psc-endpoint/rules";
import type { Find } from "../families/reach/connection";
import { listEndpoints } from "../families/reach/endpoints";
import { isExisting } from "../families/reach/gate";
import { nameLengthRule } from "../families/reach/name-length";
import { zonePath } from "../families/reach/owners";
import { listZones, whereZonesAreMade } from "../families/reach/zones";
import { addressOfOneRule } from "../parts/fixed-address";
import { gcpName, kind, zoneName } from "./kind";

/** What the schema cannot say about a spec of this topology. */
export function rules(find: Find<EndpointGcp>): Rule<EndpointGcp>[] {
  const makesRecords = whereZonesAreMade(find);
  return [
    ...gcpRules,
    ...existingPscRules<EndpointGcp>(makesRecords),
    ...zoneRulesOnGoogle<EndpointGcp>(makesRecords),
    attachmentRegionRule<EndpointGcp>(({ vendor }) =>
      Object.entries(vendor.endpoints).map(([key, { serviceAttachment }]) => ({
        path: ["vendor", "endpoints", key, "serviceAttachment"],
        serviceAttachment,
      })),
    ),
    addressOfOneRule<EndpointGcp>((spec) => kind.list(spec).length),
    nameLengthRule<EndpointGcp>(
      (spec) => {
        const { endpoints, zones } = madeNames(find, spec);
        return [...endpoints, ...zones].map(({ name }) => name);
      },
      {
        longest: 63,
        source: "Google Cloud, names of Compute Engine resources and of managed zones: at most 63 characters",
      },
    ),
  ];
}

/** The names in Google Cloud of the endpoints and of the zones that a spec makes. */
export function madeNames(find: Find<EndpointGcp>, spec: EndpointGcp): MadeNames {
  const connection = find(spec);
  const endpoints = listEndpoints(spec, kind);
  const zones =
    connection === undefined || spec.dns.zoneId !== undefined ? [] : listZones({ spec, connection, endpoints });
  return {
    endpoints: isExisting(spec)
      ? []
      : endpoints.map((endpoint) => ({
          name: gcpName(spec, endpoint),
          path: ["vendor", "endpoints", endpoint.key],
        })),
    zones: zones.map((zone) => ({ name: zoneName(spec, zone), path: zonePath(spec) })),
  };
}
