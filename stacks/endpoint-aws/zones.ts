import type { EndpointAws } from "../../generated/types/spec";
import type { Scope } from "../../src/contract/topology";
import { subnetsOf } from "../families/interface-endpoint/addresses";
import type { AliasTarget } from "../families/interface-endpoint/existing";
import { addZoneOnAws } from "../families/private-zone/aws";
import { onlyZone, type ZoneName } from "../families/private-zone/aws-texts";
import type { Connection } from "../families/reach/connection";
import { guardOf, isExisting } from "../families/reach/gate";
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
  targets: ReadonlyMap<Endpoint, () => AliasTarget>,
): void {
  const of = { spec, connection, endpoints: [...targets.keys()] };
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
      guard: guardOf(spec, endpoints),
      ...(isExisting(spec) ? {} : { endpointAddress: first.address }),
      path: dnsPath(spec),
      namePath,
      records: records.flatMap((record) => {
        const [endpoint] = record.endpoints;
        const target = endpoint === undefined ? undefined : targets.get(endpoint)?.();
        if (endpoint === undefined || target === undefined) return [];
        return [
          {
            resource: record.name,
            name: record.fullName,
            target,
            ...(record.zone === undefined
              ? {}
              : { fixed: { ...addressesIn(spec, record.zone), ttl: record.ttl ?? 60 } }),
            guard: guardOf(spec, [endpoint]),
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
  const subnets = subnetsOf(network).filter(({ availabilityZoneId }) => availabilityZoneId === zone);
  return { A: subnets.flatMap(({ ip }) => ip ?? []), AAAA: subnets.flatMap(({ ipv6 }) => ipv6 ?? []) };
}
