import type { Ownership } from "../../../src/contract/spec-rule";
import { claimPlace, allowListOwner as ownerOfList } from "../clickhouse/rules";
import { claimZone, privateZoneOwner, type ZonePlaces } from "../private-zone/owners";
import type { Find, ReachSpec } from "./connection";
import { type EndpointKind, listEndpoints } from "./endpoints";
import { knownZone, listZones, type NamedZone } from "./zones";

/** A zone whose name is known. */
export interface KnownZone extends NamedZone {
  readonly zone: string;
}

/** The zones that a spec makes or fills, as far as their names are known. */
export function knownZones<S extends ReachSpec>(find: Find<S>, kind: EndpointKind<S>, spec: S): KnownZone[] {
  const connection = find(spec);
  if (connection === undefined) return [];
  return listZones({ spec, connection, endpoints: listEndpoints(spec, kind) }).flatMap((named) => {
    const zone = knownZone(spec, named.template);
    return zone === undefined ? [] : [{ ...named, zone }];
  });
}

/** The private zones of a spec, in each place that holds one zone of a name. */
export function zoneOwner<S extends ReachSpec>(
  find: Find<S>,
  kind: EndpointKind<S>,
  placesOf: (spec: S, zone: KnownZone) => Omit<ZonePlaces, "path">,
): Ownership<S> {
  return {
    ...privateZoneOwner,
    claims: (spec) => {
      const path = zonePath(spec);
      return knownZones(find, kind, spec).flatMap((zone) =>
        claimZone(zone.zone, { ...placesOf(spec, zone), path }, [{ label: "*", path }]),
      );
    },
  };
}

/**
 * The place of the endpoints in the allow list of a ClickHouse service, where the recipe has a person put them there: a spec that owns the list
 * takes them out, unless it knows them.
 */
export function allowListOwner<S extends ReachSpec>(find: Find<S>): Ownership<S> {
  return {
    ...ownerOfList,
    claims: (spec) => {
      const id = spec.vendor.values["serviceId"];
      const isListed = find(spec)?.admission.some(({ terraform }) => terraform?.resource === attachment);
      return id !== undefined && isListed === true ? [claimPlace(id, ["vendor", "values", "serviceId"])] : [];
    },
  };
}

const attachment = "clickhouse_service_private_endpoints_attachment";

/** Where a spec says which zone its records are in. */
export function zonePath({ dns }: ReachSpec): string[] {
  return dns.zoneId === undefined ? ["vendor", "name"] : ["dns", "zoneId"];
}
