import { Fn, Token } from "cdktf";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/topology";
import { variableName } from "../vendor/values";
import { type Connection, movesNames, type ReachSpec, zonesOf } from "./connection";
import type { Endpoint, Rollout } from "./rollout";
import { namesIn, toCopy, toSnake } from "./template";

/** A record of a zone, and the endpoints that it leads to. */
interface NamedRecord {
  readonly name: string;
  /** Its text in the recipe. */
  readonly template: string;
  readonly endpoints: readonly Endpoint[];
  /** The vendor's zone or the availability zone whose part of the endpoints it leads to. */
  readonly zone?: string;
  readonly ttl?: number;
}

/** A private zone of the spec with its records. */
export interface NamedZone {
  readonly name: string;
  readonly template: string;
  readonly records: readonly NamedRecord[];
}

/** Where the names of a spec are made. */
type Zones = Pick<Rollout, "spec" | "connection" | "endpoints">;

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
    name: toName(zone),
    template: zone,
    records: records.flatMap(({ name, endpoint, target, ttl }): NamedRecord[] => {
      const named = (template: string) => {
        const label = template === zone ? "apex" : template.replace(`.${zone}`, "");
        return { name: `${toName(zone)}_${toName(label)}`, template, ...(ttl === undefined ? {} : { ttl }) };
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

/** A zone as Terraform makes it: names with the spec's values, or with variables for those that it does not have yet. */
interface FilledZone extends NamedZone {
  readonly zone: string;
  readonly records: readonly FilledRecord[];
  readonly namePath: Path;
  /** The endpoints that its records lead to. */
  readonly endpoints: readonly Endpoint[];
}

interface FilledRecord extends NamedRecord {
  /** Its full name, and its name relative to the zone, which is `@` for the zone's own. */
  readonly fullName: string;
  readonly label: string;
  readonly namePath: Path;
}

/** The zones with their names filled in. */
export function fillZones(scope: Scope, zones: readonly NamedZone[], { spec, connection }: Zones): FilledZone[] {
  const { values } = spec.vendor;
  const text = (template: string) =>
    toCopy(template, (name) => {
      const given = Object.hasOwn(values, name) ? values[name] : undefined;
      if (given !== undefined) return given;
      return scope.variable({ name: variableName(name), description: connection.declared[name]?.description ?? name });
    });
  const placeOf = (template: string) =>
    namesIn(template).some((name) => Object.hasOwn(values, name)) ? ["vendor", "values"] : dnsPath(spec);
  return zones.map((zone) => {
    const domain = text(zone.template);
    return {
      ...zone,
      zone: domain,
      namePath: placeOf(zone.template),
      endpoints: [...new Set(zone.records.flatMap(({ endpoints }) => endpoints))],
      records: zone.records.map((record) => {
        const fullName = text(record.template);
        return { ...record, fullName, label: labelOf(fullName, domain), namePath: placeOf(record.template) };
      }),
    };
  });
}

/** A name relative to its zone; of variables, the expression that makes it. */
function labelOf(name: string, zone: string): string {
  if (name === zone) return "@";
  if (name.endsWith(`.${zone}`)) return name.slice(0, -zone.length - 1);
  if (Token.isUnresolved(name) || Token.isUnresolved(zone)) return Token.asString(Fn.trimsuffix(name, `.${zone}`));
  return name;
}

/** Where a spec says what names do: its own data, or the vendor that has a recipe. */
export function dnsPath({ vendor }: ReachSpec): string[] {
  return vendor.dns === undefined ? ["vendor", "name"] : ["vendor", "dns"];
}
