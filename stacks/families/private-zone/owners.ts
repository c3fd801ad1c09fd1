import type { Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Claim, Ownership } from "../../../src/contract/spec-rule";

/** What private zones a spec makes or fills, in each place that holds one zone of a name. */
export const privateZoneOwner: Omit<Ownership<never>, "claims"> = {
  code: "private-zone-owned-twice",
  title: "Two specs own the same private zone in one network, or the same record in it",
  why: "The cloud refuses a second private zone of the same name in a network, and a record can point to one endpoint only. A record of a hostname comes before a wildcard, so those do not collide.",
  fix: "Let one spec own the zone. Services behind one endpoint service, alias or service attachment share one endpoint: list them in one spec. Those behind another need an endpoint of their own: in its spec give the id of the zone as dns.zoneId and set dns.records to hostnames; where the topology has no dns.records, set dns.mode to external and write a record for each of its hostnames into the zone, where it comes before the wildcard.",
  source:
    "ClickHouse documentation, AWS PrivateLink, Azure Private Link and GCP Private Service Connect; private zones and wildcard records of Route 53, Azure DNS and Cloud DNS",
};

/** An id of the spec, or the variable that brings it; undefined where it is not known before an apply. */
export type Place = string | Variable | undefined;

/** Where the zone of a spec is looked for, and where the spec itself puts it. */
export interface ZonePlaces {
  /** The id of the zone, which another spec can name as well. */
  readonly zone: Place;
  /** Whether the spec makes it, so that no other one can be there. */
  readonly isNew: boolean;
  /** The networks that resolve names of the zone. */
  readonly networks: readonly Place[];
  /** Those of them that the spec's own zone, or its links to an existing one, take. */
  readonly linked: readonly Place[];
  /** Where the spec says that it has a zone. */
  readonly path: Path;
}

/** A record, and where the spec asks for it. */
interface ClaimedRecord {
  readonly label: string;
  readonly path: Path;
}

/** The claims on a zone of a name and on its records. */
export function claimZone(zone: string, places: ZonePlaces, records: readonly ClaimedRecord[]): Claim[] {
  const { isNew, networks, linked, path } = places;
  const taken = literals([...(isNew ? [places.zone] : []), ...linked]);
  const whole = taken.map((place) => ({
    key: [place.toLowerCase(), zone],
    path,
    thing: `the private zone ${zone} in ${place}`,
  }));
  const ofRecords = records.flatMap(({ label, path }) =>
    literals([places.zone, ...networks]).map((place) => ({
      key: [place.toLowerCase(), zone, label],
      path,
      thing: label === "*" ? `the private zone ${zone} in ${place}` : `the record ${label}.${zone} in ${place}`,
    })),
  );
  const [id] = literals([places.zone]);
  const resolved = literals(id === undefined ? [] : networks).map((network) => ({
    key: [network.toLowerCase(), zone, "resolved from"],
    of: (id ?? "").toLowerCase(),
    path,
    thing: `the private zone ${zone} in ${network}`,
    hint: "a network resolves names from one zone of a name: both specs have to give the id of the same one",
  }));
  return [...whole, ...ofRecords, ...resolved];
}

/** Ids that the spec states, each once. */
export function literals(places: readonly Place[]): string[] {
  return [...new Set(places)].filter((place) => typeof place === "string");
}
