import type { Path } from "../../src/contract/problem";
import type { Rule, Violation } from "../../src/contract/topology";
import type { ClickhouseService } from "./clickhouse-service";

interface WithServices {
  readonly clickhouse: { readonly services: readonly ClickhouseService[] };
}

/** Every private hostname of a spec and where it stands. */
export function eachHostname({ clickhouse }: WithServices): { hostname: string; path: Path }[] {
  return clickhouse.services.map(({ hostname }, index) => ({
    hostname,
    path: ["clickhouse", "services", index, "hostname"],
  }));
}

/** The zone that a hostname stands in. */
export function zoneOf(hostname: string): string {
  return hostname.slice(hostname.indexOf(".") + 1);
}

/** The rule that each hostname is in a zone of the service's region. `publicZone` is the one whose names go over the internet. */
export function hostnameZoneRule<S extends WithServices>(
  zonesOf: (spec: S) => readonly string[],
  publicZone?: (spec: S) => string,
): Rule<S> {
  return {
    code: "hostname-not-in-region",
    severity: "error",
    title: "A hostname does not belong to the endpoint service's region",
    why: "The service's region decides the DNS zone; a name of another region never resolves to this endpoint.",
    fix: "Copy privateDnsHostname from the service's privateEndpointConfig, or correct the endpoint service.",
    source: "ClickHouse documentation, AWS PrivateLink, Azure Private Link and GCP Private Service Connect",
    check: (spec) => {
      const zones = zonesOf(spec);
      return eachHostname(spec)
        .filter(({ hostname }) => !zones.includes(zoneOf(hostname)))
        .map(({ hostname, path }): Violation => {
          const isPublic = publicZone !== undefined && zoneOf(hostname) === publicZone(spec);
          const message = `${hostname} is in ${zones.length > 1 ? "neither " : "another zone than "}${zones.join(" nor ")}`;
          if (!isPublic) return { path, message };
          return {
            path,
            message,
            hint: "this is the public hostname, which is routed over the internet; take privateDnsHostname",
          };
        });
    },
  };
}
