import { Fn, Token } from "cdktf";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import type { Guard } from "../../parts/guard";
import { variableName } from "../vendor/values";
import type { ReachSpec } from "./connection";
import { guardOf } from "./gate";
import type { Endpoint } from "./rollout";
import { namesIn, toCopy } from "./template";
import { dnsPath, listZones, type NamedRecord, type NamedZone, type Zones } from "./zones";

/** What names lead to at each endpoint, which may be a variable that only a record asks for. */
export type Targets<Target> = ReadonlyMap<Endpoint, () => Target>;

/** A zone as Terraform makes or fills it: names with the spec's values, or with variables for those that it does not have yet. */
export interface ZoneToAdd<Target> extends NamedZone {
  readonly zone: string;
  /** Whether the spec has no other. */
  readonly isOnly: boolean;
  /** The part of the spec that asks for it, and the one that its name comes from. */
  readonly path: Path;
  readonly namePath: Path;
  readonly records: readonly RecordToAdd<Target>[];
  /** The endpoints that its records lead to. */
  readonly endpoints: readonly Endpoint[];
  readonly lifecycle: Guard;
}

interface RecordToAdd<Target> extends NamedRecord {
  /** Its full name, and its name relative to the zone, which is `@` for the zone's own. */
  readonly name: string;
  readonly label: string;
  readonly targets: Target[];
  readonly path: Path;
  readonly namePath: Path;
}

/** The zones that lead names to these endpoints, as what adds one takes them. */
export function zonesToAdd<Target>(
  scope: Scope,
  { spec, connection }: Omit<Zones, "endpoints">,
  targets: Targets<Target>,
): ZoneToAdd<Target>[] {
  const { values } = spec.vendor;
  const text = (template: string) =>
    toCopy(template, (name) => {
      const given = Object.hasOwn(values, name) ? values[name] : undefined;
      if (given !== undefined) return given;
      return scope.variable({ name: variableName(name), description: connection.declared[name]?.description ?? name });
    });
  const zones = listZones({ spec, connection, endpoints: [...targets.keys()] });
  return zones.map((zone) => {
    const domain = text(zone.template);
    const endpoints = [...new Set(zone.records.flatMap((record) => record.endpoints))];
    return {
      ...zone,
      zone: domain,
      isOnly: zones.length === 1,
      path: spec.dns.zoneId === undefined ? dnsPath(spec) : ["dns", "zoneId"],
      namePath: pathOf(spec, zone.template),
      endpoints,
      lifecycle: guardOf(spec, endpoints),
      records: zone.records.map((record) => {
        const name = text(record.template);
        return {
          ...record,
          name,
          label: labelOf(name, domain),
          targets: record.endpoints.flatMap((endpoint) => targets.get(endpoint)?.() ?? []),
          path: dnsPath(spec),
          namePath: pathOf(spec, record.template),
        };
      }),
    };
  });
}

/** Where a name comes from: the values of the spec, where it has any of them. */
function pathOf(spec: ReachSpec, template: string): Path {
  return namesIn(template).some((name) => Object.hasOwn(spec.vendor.values, name))
    ? ["vendor", "values"]
    : dnsPath(spec);
}

/** A name relative to its zone; of variables, the expression that makes it. */
function labelOf(name: string, zone: string): string {
  if (name === zone) return "@";
  if (name.endsWith(`.${zone}`)) return name.slice(0, -zone.length - 1);
  if (Token.isUnresolved(name) || Token.isUnresolved(zone)) return Token.asString(Fn.trimsuffix(name, `.${zone}`));
  return name;
}
