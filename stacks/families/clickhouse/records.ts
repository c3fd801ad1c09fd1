import type { DnsRecords } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { AllowLists } from "./service";

/** What a spec says of its names. */
interface Names {
  readonly dns: { readonly records: DnsRecords };
  readonly clickhouse: Pick<AllowLists, "services">;
}

/** A record in the private zone. */
interface ZoneRecord {
  /** Name of its resource. */
  readonly resource: string;
  /** Its name, relative to the zone. */
  readonly label: string;
  /** The part of the spec that asks for it. */
  readonly path: Path;
  /** Where its name comes from, where that is not what the topology takes the zone's name from. */
  readonly because?: Path;
}

/** The records in the private zone: a wildcard, or one for each hostname, which the rules let stand in the zone alone. */
export function zoneRecords({ dns, clickhouse }: Names): ZoneRecord[] {
  if (dns.records === "wildcard") return [{ resource: "clickhouse", label: "*", path: ["dns", "mode"] }];
  return clickhouse.services.map(({ hostname }, index) => {
    const label = hostname.split(".")[0] ?? "";
    const path = ["clickhouse", "services", index, "hostname"];
    return { resource: `clickhouse_${label.replaceAll("-", "_")}`, label, path, because: path };
  });
}
