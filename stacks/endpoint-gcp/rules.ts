import type { EndpointGcp } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import { attachmentRegionRule, existingPscRules, gcpRules, zoneRulesOnGoogle } from "../families/psc-endpoint/rules";
import type { Find } from "../families/reach/connection";
import { listEndpoints } from "../families/reach/endpoints";
import { nameLengthRule } from "../families/reach/name-length";
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
        const connection = find(spec);
        const endpoints = listEndpoints(spec, kind);
        const zones =
          connection === undefined || spec.dns.zoneId !== undefined ? [] : listZones({ spec, connection, endpoints });
        return [...endpoints.map((endpoint) => gcpName(spec, endpoint)), ...zones.map((zone) => zoneName(spec, zone))];
      },
      {
        longest: 63,
        source: "Google Cloud, names of Compute Engine resources and of managed zones: at most 63 characters",
      },
    ),
  ];
}
