import type { EndpointAws } from "../../generated/types/spec";
import type { Ownership, Rule } from "../../src/contract/spec-rule";
import { addressRules } from "../families/interface-endpoint/address-rules";
import { recordTypes, subnetsOf } from "../families/interface-endpoint/addresses";
import { existingRules } from "../families/interface-endpoint/existing-rules";
import { claimNames, claimService, fixedAddressOwner, privateDnsOwner } from "../families/interface-endpoint/owners";
import { policyRules } from "../families/interface-endpoint/policy";
import { clientRules, serviceRules } from "../families/interface-endpoint/rules";
import { placesOnAws } from "../families/private-zone/aws";
import { zoneRulesOnAws } from "../families/private-zone/aws-rules";
import { type Find, hasZonal } from "../families/reach/connection";
import { listEndpoints } from "../families/reach/endpoints";
import { knownZones, zonePath } from "../families/reach/owners";
import { flips, listZones, makesZones, whereZonesAreMade } from "../families/reach/zones";
import { partitionRule } from "../families/vendor/partition";
import { kind } from "./kind";

/** What the schema cannot say about a spec of this topology. */
export function rules(find: Find<EndpointAws>): Rule<EndpointAws>[] {
  const makesRecords = whereZonesAreMade(find);
  return [
    ...clientRules,
    ...existingRules<EndpointAws>(
      (spec) => {
        const connection = find(spec);
        return connection !== undefined && flips(spec, connection);
      },
      makesRecords,
      (spec) => listEndpoints(spec, kind)[0]?.address ?? "",
    ),
    ...serviceRules(servicesOf),
    ...addressRules(servicesOf, makesRecords),
    ...policyRules(servicesOf),
    ...zoneRulesOnAws(makesRecords),
    partitionRule(find),
    zonalRecordRule(find),
  ];
}

/** The rule that records of availability zones have addresses to lead to: the endpoint's own names there hold names of zones, not ids. */
function zonalRecordRule(find: Find<EndpointAws>): Rule<EndpointAws> {
  return {
    code: "zonal-record-without-address",
    severity: "error",
    title: "The vendor needs a record for each availability zone, and the endpoint has no fixed address there",
    why: "Such a record leads to the endpoint's network interface in the zone. Which address AWS chooses is not known before, and the endpoint's zonal names have the names of zones, which differ between accounts, not their ids.",
    fix: "Give each subnet an ip that is free in it, or set dns.mode to external and have the records made by others.",
    source:
      "confluentinc/terraform-provider-confluent e58ae689, examples/configurations/dedicated-privatelink-aws-kafka-rbac",
    check: (spec) => {
      const connection = find(spec);
      if (connection === undefined) return [];
      const zones = listZones({ spec, connection, endpoints: listEndpoints(spec, kind) });
      if (spec.network.endpoint !== undefined && makesZones(spec, connection) && hasZonal(connection.dns))
        return [
          {
            path: ["network", "endpoint"],
            message: "the vendor's names need a record for each availability zone, and the addresses are not known",
            hint: "set dns.mode to external",
          },
        ];
      if (!zones.some(({ records }) => records.some(({ zone }) => zone !== undefined))) return [];
      const types = recordTypes(spec.network).map(({ type }) => (type === "A" ? "ip" : "ipv6"));
      return subnetsOf(spec.network).flatMap((subnet, index) =>
        types
          .filter((family) => subnet[family] === undefined)
          .map((family) => ({
            path: ["network", "subnets", index],
            message: `records of ${subnet.availabilityZoneId} have no ${family} to lead to`,
          })),
      );
    },
  };
}

function servicesOf({ vendor }: EndpointAws) {
  return Object.entries(vendor.endpoints).map(([key, { serviceName, region, availabilityZoneIds }]) => ({
    path: ["vendor", "endpoints", key],
    nameKey: "serviceName",
    serviceName,
    region,
    availabilityZoneIds,
  }));
}

/** What only one spec of a set may own beside private zones: the names that endpoints answer for. */
export function owns(find: Find<EndpointAws>): Ownership<EndpointAws>[] {
  return [
    fixedAddressOwner,
    {
      ...privateDnsOwner,
      claims: (spec) => {
        const connection = find(spec);
        const { vpcId } = spec.network;
        // The endpoint's own private DNS and a private zone would both answer for the same names.
        const zones = knownZones(find, kind, spec).flatMap(({ zone }) =>
          claimNames(zone, placesOnAws(spec), zonePath(spec)),
        );
        if (connection === undefined || !flips(spec, connection)) return zones;
        const services = new Set<string>();
        return listEndpoints(spec, kind).flatMap(({ key, service }) => {
          if (services.has(service)) return [];
          services.add(service);
          return [claimService(vpcId, service, ["vendor", "endpoints", key, "serviceName"])];
        });
      },
    },
  ];
}
