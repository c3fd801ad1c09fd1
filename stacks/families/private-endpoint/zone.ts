import { PrivateDnsARecord } from "@cdktf/provider-azurerm/lib/private-dns-a-record";
import { PrivateDnsZone } from "@cdktf/provider-azurerm/lib/private-dns-zone";
import { PrivateDnsZoneVirtualNetworkLink } from "@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/topology";
import type { Guard } from "../../parts/guard";
import { idSegment } from "../../parts/id-segment";
import { type AzureSpec, taggedBy } from "./endpoint";

/** A private zone and its records: a new one, or that of the spec's `dns.zoneId`. */
export interface Names {
  /** Name of the zone and of its link in Terraform. */
  readonly resource: string;
  readonly zone: string;
  /** The part of the spec that asks for it, and the one that its name comes from. */
  readonly path: Path;
  readonly namePath: Path;
  readonly records: readonly NamedAddresses[];
  readonly lifecycle: Guard;
}

interface NamedAddresses {
  readonly resource: string;
  /** Its name, relative to the zone. */
  readonly label: string;
  readonly addresses: string[];
  /** Seconds that resolvers may keep it. */
  readonly ttl?: number;
  readonly path: Path;
  /** Where its name comes from, where that is not its path. */
  readonly namePath?: Path;
}

/** Adds what makes names lead to private addresses: the zone, its records, and then its link to the network. */
export function addNames(scope: Scope, spec: AzureSpec, names: Names): void {
  const { dns, name } = spec;
  const { lifecycle } = names;
  const tags = taggedBy(scope);
  const isNew = dns.zoneId === undefined;
  const zone = isNew ? addZone(scope, names) : findZone(scope, names);
  const because = { resource_group_name: names.path };
  const records = names.records.map(({ resource, label, addresses, ttl = 300, path, namePath }) => {
    const config = {
      name: label,
      resourceGroupName: zone.resourceGroupName,
      zoneName: zone.name,
      ttl,
      records: addresses,
      ...tags,
      lifecycle,
    };
    const named = namePath === undefined ? {} : { name: namePath };
    return scope.add(PrivateDnsARecord, resource, config, path, { ...because, zone_name: names.path, ...named });
  });
  if (!isNew && !dns.linkNetwork) return;
  const link = {
    name,
    resourceGroupName: zone.resourceGroupName,
    privateDnsZoneName: zone.name,
    virtualNetworkId: scope.input(["network", "virtualNetworkId"]),
    registrationEnabled: false,
    ...tags,
    // Without its records the zone would answer that no name of it exists.
    dependsOn: records,
    lifecycle,
  };
  scope.add(PrivateDnsZoneVirtualNetworkLink, names.resource, link, ["network", "virtualNetworkId"], {
    ...because,
    private_dns_zone_name: names.path,
  });
}

interface Zone {
  readonly name: string;
  readonly resourceGroupName: string;
}

function findZone(scope: Scope, { zone }: Names): Zone {
  return { name: zone, resourceGroupName: idSegment(scope.input(["dns", "zoneId"]), 4) };
}

function addZone(scope: Scope, { resource, zone, path, namePath }: Names): Zone {
  const config = { name: zone, resourceGroupName: scope.input(["azure", "resourceGroup"]), ...taggedBy(scope) };
  return scope.add(PrivateDnsZone, resource, config, path, { name: namePath });
}
