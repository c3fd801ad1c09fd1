import { type Connection, type Find, movesNames, type ReachSpec, zonesOf } from "./connection";
import type { Endpoint, Rollout } from "./rollout";
import { namesIn, toCopy, toSnake } from "./template";

/** A record of a zone, and the endpoints that it leads to. */
export interface NamedRecord {
  readonly resource: string;
  /** Its text in the recipe. */
  readonly template: string;
  readonly endpoints: readonly Endpoint[];
  /** The vendor's zone or the availability zone whose part of the endpoints it leads to. */
  readonly zone?: string;
  readonly ttl?: number;
}

/** A private zone of the spec with its records. */
export interface NamedZone {
  readonly resource: string;
  readonly template: string;
  readonly records: readonly NamedRecord[];
}

/** Where the names of a spec are made. */
export type Zones = Pick<Rollout, "spec" | "connection" | "endpoints">;

/**
 * The zones that stage `dns` makes or fills, with names for addresses that no value of the spec changes. A record a zone leads to the
 * endpoint of that zone, or to the part that an endpoint has there.
 */
export function listZones(zones: Zones): NamedZone[] {
  return makesZones(zones.spec, zones.connection) ? zonesToMake(zones) : [];
}

/** The zones that the vendor's names need, whoever makes them. */
export function zonesToMake({ spec, connection, endpoints }: Zones): NamedZone[] {
  return zonesOf(connection, spec.vendor).map(({ zone, records }) => ({
    resource: toName(zone),
    template: zone,
    records: records.flatMap(({ name, endpoint, target, ttl }): NamedRecord[] => {
      const named = (template: string) => {
        const label = template === zone ? "apex" : template.replace(`.${zone}`, "");
        return { resource: `${toName(zone)}_${toName(label)}`, template, ...(ttl === undefined ? {} : { ttl }) };
      };
      const own = endpoints.filter(({ key }) => endpoint === undefined || key === endpoint);
      if (target === "endpoint") return own.length === 0 ? [] : [{ ...named(name), endpoints: own }];
      const inZone = (part: string) => named(name.replaceAll("{{zone}}", part));
      return own.flatMap((each) => {
        const zones = each.zone === undefined ? each.parts : [each.zone];
        return zones.map((part) => ({ ...inZone(part), endpoints: [each], zone: part }));
      });
    }),
  }));
}

/** Whether Terraform makes records. */
export function makesZones({ dns }: ReachSpec, connection: Connection): boolean {
  return dns.mode === "recipe" && connection.dns.kind !== "flip" && movesNames(connection.dns.kind);
}

/** The same of a spec, where it is known how its vendor is reached. */
export function whereZonesAreMade<S extends ReachSpec>(find: Find<S>): (spec: S) => boolean {
  return (spec) => {
    const connection = find(spec);
    return connection !== undefined && makesZones(spec, connection);
  };
}

/** Whether Terraform switches private DNS on. */
export function flips({ dns }: ReachSpec, connection: Connection): boolean {
  return dns.mode === "recipe" && connection.dns.kind === "flip";
}

/** A template as part of an address: `{{dnsDomain}}` is dns_domain, a wildcard is wildcard. */
function toName(template: string): string {
  return template
    .replaceAll(/\{\{([A-Za-z0-9]+)\}\}/g, (_, name: string) => toSnake(name))
    .replaceAll("*", "wildcard")
    .replaceAll(/[^A-Za-z0-9_]/g, "_");
}

/** The name of a zone, as far as the spec has the values that it is made of. */
export function knownZone({ vendor }: ReachSpec, template: string): string | undefined {
  const isKnown = namesIn(template).every((name) => Object.hasOwn(vendor.values, name));
  return isKnown ? toCopy(template, (name) => vendor.values[name] ?? "") : undefined;
}

/** Where a spec says what names do: its own data, or the vendor that has a recipe. */
export function dnsPath({ vendor }: ReachSpec): string[] {
  return vendor.dns === undefined ? ["vendor", "name"] : ["vendor", "dns"];
}
