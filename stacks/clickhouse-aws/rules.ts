import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseAws } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/topology";
import { duplicateAddress } from "../parts/clickhouse-service";
import { eachHostname, hostnameZoneRule, zoneOf } from "../parts/hostnames";
import { securityGroupName } from "../parts/security-group-name";
import { zoneWithoutUse } from "../parts/zone-without-use";
import { clientRules } from "./client-rules";
import { privateZone, serviceRegion } from "./names";

type SpecRule = Rule<ClickhouseAws>;

const hostnameZone = hostnameZoneRule<ClickhouseAws>((spec) => [
  `${serviceRegion(spec)}.aws.clickhouse.cloud`,
  privateZone(spec),
]);

const newerHostname: SpecRule = {
  code: "hostname-wants-private-zone",
  severity: "warning",
  title: "A hostname with .vpce. is used with private-dns",
  why: "The vendor's documentation since 2025 leaves private DNS off and points these names at the endpoint with a private zone; whether the endpoint's own private DNS covers them is not documented.",
  fix: "Set dns.mode to private-zone.",
  source: "ClickHouse documentation, AWS PrivateLink (documentation PR 3513, 2025-03-18)",
  check: (spec) =>
    spec.dns.mode !== "private-dns"
      ? []
      : eachHostname(spec)
          .filter(({ hostname }) => zoneOf(hostname) === privateZone(spec))
          .map(({ hostname, path }) => ({ path, message: `${hostname} is a name of the vendor's newer way` })),
};

const olderHostname: SpecRule = {
  code: "hostname-outside-private-zone",
  severity: "error",
  title: "A hostname lies outside the private zone",
  why: "The zone holds names with .vpce. only; this one would go on resolving to the internet.",
  fix: "Use the service's privateDnsHostname, or set dns.mode to private-dns.",
  source: "ClickHouse documentation, AWS PrivateLink",
  check: (spec) =>
    spec.dns.mode !== "private-zone"
      ? []
      : eachHostname(spec)
          .filter(({ hostname }) => zoneOf(hostname) === `${serviceRegion(spec)}.aws.clickhouse.cloud`)
          .map(({ hostname, path }) => ({ path, message: `${hostname} is not in ${privateZone(spec)}` })),
};

const crossRegion: SpecRule = {
  code: "cross-region-unsupported",
  severity: "error",
  title: "The VPC's region is not one that cross-region PrivateLink is listed for",
  why: "AWS answers that the service name could not be verified.",
  fix: "Ask the vendor's support to add the region, or use an endpoint service of the VPC's region.",
  source: regions.awsConsumerRegions.source,
  check: (spec) =>
    serviceRegion(spec) !== spec.aws.region && !regions.awsConsumerRegions.regions.includes(spec.aws.region)
      ? [
          {
            path: ["aws", "region"],
            message: `the endpoint service is in ${serviceRegion(spec)}, and ${spec.aws.region} is not listed for access across regions`,
          },
        ]
      : [],
};

const zoneWithoutService: SpecRule = {
  code: "availability-zone-without-service",
  severity: "error",
  title: "A subnet lies in an availability zone that the endpoint service is not in",
  why: "AWS refuses to make the endpoint's network interface there.",
  fix: "Use a subnet in one of the zones that the message lists.",
  source: "AWS PrivateLink, interface endpoints",
  check: (spec) => {
    const zones = spec.clickhouse.availabilityZoneIds;
    if (zones === undefined || serviceRegion(spec) !== spec.aws.region) return [];
    return spec.network.subnets.flatMap(({ availabilityZoneId }, index) =>
      zones.includes(availabilityZoneId)
        ? []
        : [
            {
              path: ["network", "subnets", index, "availabilityZoneId"],
              message: `the endpoint service is not in ${availabilityZoneId}, but in ${zones.join(", ")}`,
            },
          ],
    );
  },
};

const zonesHint = "look up the zones of the endpoint service: aws ec2 describe-vpc-endpoint-services";

const registryDiffers: SpecRule = {
  code: "registry-differs",
  severity: "warning",
  title: "The vendor's table of 2023 says something else",
  why: "The table is no longer published and services tell their own values today, so a difference is no error; but it is a common sign of a value copied from another region.",
  fix: "Compare with endpointServiceId in the service's privateEndpointConfig.",
  source: regions.awsEndpointServices.source,
  check: (spec) => {
    const known = new Map(Object.entries(regions.awsEndpointServices.regions)).get(serviceRegion(spec));
    if (known === undefined) return [];
    const declared = [...(spec.clickhouse.availabilityZoneIds ?? known.availabilityZoneIds)].sort();
    const outside = spec.network.subnets.filter(
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
      ...(isSameService && serviceRegion(spec) === spec.aws.region && spec.clickhouse.availabilityZoneIds === undefined
        ? outside.map((subnet) => ({
            path: ["network", "subnets", spec.network.subnets.indexOf(subnet), "availabilityZoneId"],
            message: `the vendor's table of 2023 does not list ${subnet.availabilityZoneId}, but ${known.availabilityZoneIds.join(", ")}`,
            hint: zonesHint,
          }))
        : []),
    ];
  },
};

const groupName = securityGroupName<ClickhouseAws>(({ name, network }) =>
  network.clients === undefined ? [] : [{ path: ["name"], name: `${name}-endpoint` }],
);

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly SpecRule[] = [
  ...clientRules,
  duplicateAddress,
  hostnameZone,
  newerHostname,
  olderHostname,
  zoneWithoutUse,
  crossRegion,
  zoneWithoutService,
  registryDiffers,
  groupName,
];
