import { DnsManagedZone } from "../../../generated/providers/google/dns-managed-zone";
import { DnsRecordSet } from "../../../generated/providers/google/dns-record-set";
import type { Variable } from "../../../generated/types/spec";
import { byKey } from "../../../src/contract/entries";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import { type Guard, lifecycleOf } from "../../parts/guard";
import { idSegment } from "../../parts/id-segment";
import { type GcpSpec, labelledBy } from "./endpoint";

/** A private zone and its records: a new one, or that of the spec's `dns.zoneId`. */
export interface Names {
  /** Name of the zone in Terraform, and of the managed zone in Cloud DNS, with its description. */
  readonly resource: string;
  readonly name: string;
  readonly description: string;
  /** The DNS name, without its final dot. */
  readonly zone: string;
  /** The part of the spec that asks for it, and the one that its name comes from. */
  readonly path: Path;
  readonly namePath: Path;
  readonly records: readonly NamedAddresses[];
  readonly lifecycle: Guard;
}

interface NamedAddresses {
  readonly resource: string;
  /** Its full name, without the final dot. */
  readonly name: string;
  readonly addresses: string[];
  /** Seconds that resolvers may keep it. */
  readonly ttl?: number;
  readonly path: Path;
  readonly namePath: Path;
}

/** The configuration of the Google provider that acts in the project of the zone. */
export const dnsConfiguration = "google.dns";

/** A further network that sees the zone, by its name among `dns.networks`. */
export interface FurtherNetwork {
  readonly key: string;
  readonly network: string | Variable;
}

/** The further networks that see the zone, by their names. */
export function listNetworks({ dns: { networks = {} } }: GcpSpec): FurtherNetwork[] {
  return byKey(Object.entries(networks)).map(([key, { network }]) => ({ key, network }));
}

/** Adds what makes names lead to private addresses: the zone, whose networks are part of it, and its records. */
export function addNames(scope: Scope, spec: GcpSpec, names: Names): void {
  const { path } = names;
  const lifecycle = lifecycleOf(names.lifecycle);
  const there = spec.dns.project === undefined ? scope : scope.through(dnsConfiguration, ["dns", "project"]);
  const zone = spec.dns.zoneId === undefined ? addZone(there, spec, names) : findZone(scope);
  for (const record of names.records) {
    const config = {
      project: zone.project,
      managedZone: zone.name,
      name: `${record.name}.`,
      type: "A",
      ttl: record.ttl ?? 300,
      rrdatas: record.addresses,
      ...lifecycle,
    };
    const because = { project: path, managed_zone: path, name: record.namePath };
    there.add(DnsRecordSet, record.resource, config, record.path, because);
  }
}

interface Zone {
  readonly project: string;
  readonly name: string;
}

function findZone(scope: Scope): Zone {
  const id = scope.input(["dns", "zoneId"]);
  return { project: idSegment(id, 1), name: idSegment(id, 3) };
}

function addZone(scope: Scope, spec: GcpSpec, names: Names): Zone {
  const { resource, name, description, zone, path, namePath, lifecycle } = names;
  const networks = [
    ["network", "network"],
    ...listNetworks(spec).map(({ key }) => ["dns", "networks", key, "network"]),
  ];
  const config = {
    project: scope.input(spec.dns.project === undefined ? ["gcp", "project"] : ["dns", "project"]),
    name,
    dnsName: `${zone}.`,
    description,
    visibility: "private",
    privateVisibilityConfig: { networks: networks.map((at) => ({ networkUrl: scope.input(at) })) },
    ...labelledBy(scope),
    ...lifecycleOf(lifecycle),
  };
  return scope.add(DnsManagedZone, resource, config, path, { dns_name: namePath });
}
