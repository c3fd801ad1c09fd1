import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseAws } from "../../generated/types/spec";
import type { Claim, Ownership, Rule } from "../../src/contract/spec-rule";
import { byocAllowListRule } from "../families/clickhouse/byoc";
import { eachHostname, hostnameZoneRule, zoneOf, zoneOwner } from "../families/clickhouse/rules";
import { addressRules } from "../families/interface-endpoint/address-rules";
import { subnetsOf } from "../families/interface-endpoint/addresses";
import { existingRules } from "../families/interface-endpoint/existing-rules";
import { claimNames, claimService, fixedAddressOwner, privateDnsOwner } from "../families/interface-endpoint/owners";
import { policyRules } from "../families/interface-endpoint/policy";
import { clientRules, serviceRules } from "../families/interface-endpoint/rules";
import { placesOnAws } from "../families/private-zone/aws";
import { zoneRulesOnAws } from "../families/private-zone/aws-rules";
import { eachOf } from "../parts/checks";
import { clickhouseRegions, commercialRule } from "../parts/partitions";
import { endpointAddress } from "./private-dns";
import { byoc, privateZone, serviceRegion } from "./zones";

const hostnameZone = hostnameZoneRule<ClickhouseAws>((spec) =>
  byoc(spec) === undefined ? [legacyZone(spec), privateZone(spec)] : [privateZone(spec)],
);

const zonesHint = "look up the zones of the endpoint service: aws ec2 describe-vpc-endpoint-services";

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickhouseAws>[] = [
  commercialRule(
    "ClickHouse Cloud",
    (spec) => (byoc(spec) === undefined ? [{ path: ["aws", "region"], region: spec.aws.region }] : []),
    clickhouseRegions,
  ),
  ...clientRules,
  ...existingRules<ClickhouseAws>(
    ({ dns }) => dns.mode === "private-dns",
    ({ dns }) => dns.mode === "private-zone",
    () => endpointAddress,
  ),
  hostnameZone,
  {
    code: "hostname-outside-private-dns",
    severity: "warning",
    title: "The endpoint's private DNS may not answer for a hostname",
    why: "The private DNS of the vendor's endpoint services answers for names with .vpce.; the others are routed over the internet, flip or not. The vendor's document of 2023 has it otherwise, so that some services may still answer for them.",
    fix: "Compare with the private DNS names that aws ec2 describe-vpc-endpoint-services shows; where they do not cover the hostname, use the service's privateDnsHostname.",
    source:
      "ClickHouse documentation, AWS PrivateLink (clickhouse-docs 06ce6f72), and Setting up AWS PrivateLink (2023)",
    check: (spec) =>
      spec.dns.mode !== "private-dns"
        ? []
        : eachHostname(spec)
            .filter(({ hostname }) => zoneOf(hostname) === legacyZone(spec))
            .map(({ hostname, path }) => ({
              path,
              message: `${hostname} is not in ${privateZone(spec)}`,
              hint: `before the flip, PrivateDnsNames of ${spec.clickhouse.endpointServiceName} have to cover it: aws ec2 describe-vpc-endpoint-services --region ${serviceRegion(spec)} --service-names ${spec.clickhouse.endpointServiceName}; otherwise use the service's privateDnsHostname`,
            })),
  },
  {
    code: "byoc-needs-private-dns",
    severity: "error",
    title: "A BYOC endpoint needs its own private DNS",
    why: "The vendor requires private DNS names on the endpoint in BYOC; it writes no other way to resolve the hostnames.",
    fix: "Set dns.mode to private-dns.",
    source: "ClickHouse documentation, BYOC private networking setup on AWS (documentation PR 6452)",
    at: ["dns", "mode"],
    finds: (spec) =>
      byoc(spec) !== undefined &&
      spec.dns.mode !== "private-dns" &&
      // Whoever has an endpoint that exists already switches its private DNS on.
      !(spec.network.endpoint !== undefined && spec.dns.mode === "external") &&
      `dns.mode is ${spec.dns.mode}, and ${privateZone(spec)} is a zone of BYOC`,
  },
  byocAllowListRule<ClickhouseAws>(byoc),
  ...zoneRulesOnAws<ClickhouseAws>(({ dns }) => dns.mode === "private-zone"),
  {
    code: "hostname-outside-private-zone",
    severity: "error",
    title: "A hostname lies outside the private zone",
    why: "The zone holds names with .vpce. only; this one would go on resolving to the internet.",
    fix: "Use the service's privateDnsHostname, or set dns.mode to private-dns.",
    source: "ClickHouse documentation, AWS PrivateLink",
    check: eachOf(
      eachHostname,
      [],
      ({ hostname }, spec: ClickhouseAws) =>
        spec.dns.mode === "private-zone" &&
        zoneOf(hostname) === legacyZone(spec) &&
        `${hostname} is not in ${privateZone(spec)}`,
    ),
  },
  ...serviceRules(servicesOf),
  ...addressRules(servicesOf, ({ dns }: ClickhouseAws) => dns.mode === "private-zone"),
  ...policyRules(servicesOf),
  {
    code: "registry-differs",
    severity: "warning",
    title: "The vendor's table of 2023 says something else",
    why: "The table is no longer published and services tell their own values today, so a difference is no error; but it is a common sign of a value copied from another region.",
    fix: "Compare with endpointServiceId in the service's privateEndpointConfig.",
    source: regions.awsEndpointServices.source,
    check: (spec) => {
      const known = new Map(Object.entries(regions.awsEndpointServices.regions)).get(serviceRegion(spec));
      if (known === undefined || byoc(spec) !== undefined) return [];
      const declared = [...(spec.clickhouse.availabilityZoneIds ?? known.availabilityZoneIds)].sort();
      const outside = subnetsOf(spec.network).filter(
        ({ availabilityZoneId }) => !known.availabilityZoneIds.includes(availabilityZoneId),
      );
      const isSameService = known.endpointServiceName === spec.clickhouse.endpointServiceName;
      return [
        ...(isSameService
          ? []
          : [
              {
                path: ["clickhouse", "endpointServiceName"],
                message: `the vendor's table of 2023 has ${known.endpointServiceName} for ${serviceRegion(spec)}`,
              },
            ]),
        ...(declared.join() === known.availabilityZoneIds.join()
          ? []
          : [
              {
                path: ["clickhouse", "availabilityZoneIds"],
                message: `the vendor's table of 2023 has ${known.availabilityZoneIds.join(", ")}`,
                hint: zonesHint,
              },
            ]),
        ...(isSameService &&
        serviceRegion(spec) === spec.aws.region &&
        spec.clickhouse.availabilityZoneIds === undefined
          ? outside.map((subnet) => ({
              path: ["network", "subnets", subnetsOf(spec.network).indexOf(subnet), "availabilityZoneId"],
              message: `the vendor's table of 2023 does not list ${subnet.availabilityZoneId}, but ${known.availabilityZoneIds.join(", ")}`,
              hint: zonesHint,
            }))
          : []),
      ];
    },
  },
];

function servicesOf({ clickhouse: { endpointServiceName, region, availabilityZoneIds } }: ClickhouseAws) {
  const path = ["clickhouse"];
  return [{ path, nameKey: "endpointServiceName", serviceName: endpointServiceName, region, availabilityZoneIds }];
}

/** The zone of the hostnames that the vendor's document of 2023 has. */
function legacyZone(spec: ClickhouseAws): string {
  return `${serviceRegion(spec)}.aws.clickhouse.cloud`;
}

/** What only one spec of a set may own: the names that it makes resolve. */
export const owns: readonly Ownership<ClickhouseAws>[] = [
  zoneOwner(privateZone, placesOnAws),
  fixedAddressOwner,
  // The names that an endpoint answers for in a VPC.
  {
    ...privateDnsOwner,
    claims: (spec) => {
      const { vpcId } = spec.network;
      // The endpoint's own private DNS and a private zone would both answer for the same names.
      if (spec.dns.mode === "private-zone") {
        const path = ["dns", spec.dns.zoneId === undefined ? "mode" : "zoneId"];
        return claimNames(privateZone(spec), placesOnAws(spec), path);
      }
      if (spec.dns.mode !== "private-dns") return [];
      // Private DNS answers for the zones of the spec's hostnames.
      const zones = spec.clickhouse.services.map(({ hostname }) => zoneOf(hostname));
      const service = claimService(vpcId, spec.clickhouse.endpointServiceName, ["clickhouse", "endpointServiceName"]);
      const names = zones.flatMap((zone, index): Claim[] => {
        if (zones.indexOf(zone) !== index) return [];
        const path = ["clickhouse", "services", index, "hostname"];
        return [{ key: [vpcId, zone], path, thing: `private DNS of ${zone} in ${vpcId}` }];
      });
      return [...names, { ...service, isShared: true }];
    },
  },
];
