import type { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import type { EndpointAws } from "../../generated/types/spec";
import type { Scope } from "../../src/contract/topology";
import { addZoneOnAws } from "../families/private-zone/aws";
import { onlyZone, type ZoneName } from "../families/private-zone/aws-texts";
import type { Connection } from "../families/reach/connection";
import { guardOf } from "../families/reach/gate";
import type { Endpoint } from "../families/reach/rollout";
import { dnsPath, fillZones, listZones } from "../families/reach/zones";

/** What stands for the ids of the zones of these names, and the outputs that have them. */
export function zoneNames(zones: readonly { readonly name: string }[]): ZoneName[] {
  return zones.map(({ name }) =>
    zones.length === 1 ? onlyZone : { fill: { fill: `ZONE_ID_${name.toUpperCase()}` }, output: `${name}_zone_id` },
  );
}

/** Adds the private zones and their records, which are aliases of the endpoints. */
export function addZones(
  scope: Scope,
  spec: EndpointAws,
  connection: Connection,
  made: ReadonlyMap<Endpoint, VpcEndpoint>,
): void {
  const of = { spec, connection, endpoints: [...made.keys()] };
  const zones = fillZones(scope, listZones(of), of);
  const names = zoneNames(zones);
  for (const [index, { name, zone, namePath, endpoints, records }] of zones.entries()) {
    const [first] = endpoints;
    if (first === undefined) continue;
    addZoneOnAws(scope, spec, {
      address: name,
      zone,
      comment: `Private names of the endpoints of ${spec.name}`,
      label: spec.name,
      idOutput: (names[index] ?? onlyZone).output,
      guard: guardOf(endpoints),
      endpointAddress: first.address,
      path: dnsPath(spec),
      namePath,
      records: records.flatMap((record) => {
        const [target] = record.endpoints;
        const entry = target === undefined ? undefined : made.get(target)?.dnsEntry.get(0);
        if (target === undefined || entry === undefined) return [];
        return [
          {
            resource: record.name,
            name: record.fullName,
            target: { dnsName: entry.dnsName, hostedZoneId: entry.hostedZoneId },
            ...(record.zone === undefined
              ? {}
              : { fixed: { ...addressesIn(spec, record.zone), ttl: record.ttl ?? 60 } }),
            guard: guardOf([target]),
            path: dnsPath(spec),
            namePath: record.namePath,
          },
        ];
      }),
    });
  }
}

/** The fixed addresses of the endpoint in an availability zone. */
function addressesIn({ network }: EndpointAws, zone: string): { readonly A: string[]; readonly AAAA: string[] } {
  const subnets = network.subnets.filter(({ availabilityZoneId }) => availabilityZoneId === zone);
  return { A: subnets.flatMap(({ ip }) => ip ?? []), AAAA: subnets.flatMap(({ ipv6 }) => ipv6 ?? []) };
}
