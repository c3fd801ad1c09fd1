import type { Claim, Ownership } from "../../../src/contract/topology";
import { privateZoneOwner } from "../clickhouse/rules";
import type { Connection, ReachSpec } from "./connection";
import { type EndpointKind, listEndpoints } from "./endpoints";
import { knownZone, listZones, type NamedZone } from "./zones";

/** A zone whose name is known. */
export interface KnownZone extends NamedZone {
  readonly zone: string;
}

/** The zones that a spec makes or fills, as far as their names are known. */
export function knownZones<S extends ReachSpec>(
  find: (spec: S) => Connection | undefined,
  kind: EndpointKind<S>,
  spec: S,
): KnownZone[] {
  const connection = find(spec);
  if (connection === undefined) return [];
  return listZones({ spec, connection, endpoints: listEndpoints(spec, kind) }).flatMap((named) => {
    const zone = knownZone(spec, named.template);
    return zone === undefined ? [] : [{ ...named, zone }];
  });
}

/** The private zones of a spec, in each place that holds one zone of a name; what a variable brings is no place. */
export function zoneOwner<S extends ReachSpec>(
  find: (spec: S) => Connection | undefined,
  kind: EndpointKind<S>,
  placesOf: (spec: S, zone: KnownZone) => readonly unknown[],
): Ownership<S> {
  return {
    ...privateZoneOwner,
    claims: (spec) =>
      knownZones(find, kind, spec).flatMap((zone) =>
        [...new Set(placesOf(spec, zone))]
          .filter((place) => typeof place === "string")
          .map(
            (place): Claim => ({
              key: [place.toLowerCase(), zone.zone],
              path: spec.dns.zoneId === undefined ? ["vendor", "name"] : ["dns", "zoneId"],
              thing: `the private zone ${zone.zone} in ${place}`,
            }),
          ),
      ),
  };
}
