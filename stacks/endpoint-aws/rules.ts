import type { EndpointAws } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-aws.schema.json";
import type { Claim, Ownership, Rule } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { privateZoneOwner } from "../families/clickhouse/rules";
import { claimService, privateDnsOwner } from "../families/interface-endpoint/owners";
import { clientRules, serviceRules } from "../families/interface-endpoint/rules";
import { tryFindConnection } from "../families/reach/connection";
import { vendorRules } from "../families/reach/rules";
import { namesIn, toCopy } from "../families/reach/template";
import { duplicates } from "../parts/duplicates";
import { flips, listEndpoints, listZones } from "./parts";

const stages = schema.properties.stage.enum;

/** What the schema cannot say about a spec of this topology. */
export function rules(vendors: Vendors): Rule<EndpointAws>[] {
  return [
    ...clientRules,
    ...serviceRules<EndpointAws>(({ vendor }) =>
      Object.entries(vendor.endpoints).map(([key, { serviceName, region, availabilityZoneIds }]) => ({
        path: ["vendor", "endpoints", key],
        nameKey: "serviceName",
        serviceName,
        region,
        availabilityZoneIds,
      })),
    ),
    ...vendorRules<EndpointAws>(vendors, "aws", stages),
    {
      code: "endpoint-service-twice",
      severity: "error",
      title: "Two endpoints of a spec are for one endpoint service",
      why: "They would answer for the same names, which AWS refuses in one VPC.",
      fix: "Keep one of them: an endpoint reaches everything behind its endpoint service.",
      source: "AWS PrivateLink, private DNS of interface endpoints",
      check: ({ vendor }) => {
        const keys = Object.keys(vendor.endpoints);
        const names = Object.values(vendor.endpoints).map(({ serviceName }) => serviceName);
        return duplicates(names).map(({ value, index }) => ({
          path: ["vendor", "endpoints", keys[index] ?? ""],
          message: `${value} is already that of ${keys[names.indexOf(value)]}`,
        }));
      },
    },
    {
      code: "zone-without-records",
      severity: "error",
      title: "A zone is given, and not exactly one zone gets records",
      why: "The id would have no effect, or would be that of one zone for the records of several.",
      fix: "Remove dns.zoneId.",
      source: "Route 53, private hosted zones",
      at: ["dns", "zoneId"],
      finds: (spec) => {
        const connection = tryFindConnection(vendors, "aws", spec.vendor);
        if (connection === undefined || spec.dns.zoneId === undefined) return false;
        const zones = listZones(spec, connection);
        return zones.length !== 1 && `dns.zoneId is one zone, and records are made in ${zones.length}`;
      },
    },
  ];
}

/** What only one spec of a set may own: the names that it makes resolve. */
export function owns(vendors: Vendors): Ownership<EndpointAws>[] {
  const zonesOf = (spec: EndpointAws) => {
    const connection = tryFindConnection(vendors, "aws", spec.vendor);
    if (connection === undefined) return [];
    return listZones(spec, connection).flatMap(({ template }) => {
      const { values } = spec.vendor;
      const isKnown = namesIn(template).every((name) => Object.hasOwn(values, name));
      return isKnown ? [toCopy(template, (name) => values[name] ?? "")] : [];
    });
  };
  return [
    {
      ...privateZoneOwner,
      claims: (spec) =>
        zonesOf(spec).flatMap((zone) =>
          [...new Set([spec.dns.zoneId, spec.network.vpcId])]
            .filter((place) => typeof place === "string")
            .map(
              (place): Claim => ({
                key: [place.toLowerCase(), zone],
                path: spec.dns.zoneId === undefined ? ["vendor", "name"] : ["dns", "zoneId"],
                thing: `the private zone ${zone} in ${place}`,
              }),
            ),
        ),
    },
    {
      ...privateDnsOwner,
      claims: (spec) => {
        const connection = tryFindConnection(vendors, "aws", spec.vendor);
        const { vpcId } = spec.network;
        // The endpoint's own private DNS and a private zone would both answer for the same names.
        const zones = zonesOf(spec).map(
          (zone): Claim => ({
            key: [vpcId, zone],
            isShared: true,
            path: ["vendor", "name"],
            thing: `the private zone ${zone}`,
          }),
        );
        if (connection === undefined || !flips(spec, connection)) return zones;
        const services = new Set<string>();
        return listEndpoints(spec).flatMap(({ key, serviceName }) => {
          if (services.has(serviceName)) return [];
          services.add(serviceName);
          return [claimService(vpcId, serviceName, ["vendor", "endpoints", key, "serviceName"])];
        });
      },
    },
  ];
}
