import { Fn, Op, Token } from "cdktf";
import { PrivateDnsARecord } from "../../../generated/providers/azurerm/private-dns-a-record";
import { PrivateDnsZone } from "../../../generated/providers/azurerm/private-dns-zone";
import { PrivateDnsZoneVirtualNetworkLink } from "../../../generated/providers/azurerm/private-dns-zone-virtual-network-link";
import type { Variable } from "../../../generated/types/spec";
import { byKey } from "../../../src/contract/entries";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import { type Guard, lifecycleOf } from "../../parts/guard";
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

/** The configuration of the Azure provider that acts in the subscription of the zone. */
export const dnsConfiguration = "azurerm.dns";

/** Adds what makes names lead to private addresses: the zone, its records, and then its links to networks. */
export function addNames(scope: Scope, spec: AzureSpec, names: Names): void {
  const { dns } = spec;
  const there = dns.subscriptionId === undefined ? scope : scope.through(dnsConfiguration, ["dns", "subscriptionId"]);
  const lifecycle = lifecycleOf(inSubscription(scope, spec, names.lifecycle));
  const tags = taggedBy(scope);
  const zone = dns.zoneId === undefined ? addZone(there, spec, names) : findZone(scope, names);
  const because = { resource_group_name: names.path };
  const records = names.records.map(({ resource, label, addresses, ttl = 300, path, namePath }) => {
    const config = {
      name: label,
      resourceGroupName: zone.resourceGroupName,
      zoneName: zone.name,
      ttl,
      records: addresses,
      ...tags,
      ...lifecycle,
    };
    const named = namePath === undefined ? {} : { name: namePath };
    return there.add(PrivateDnsARecord, resource, config, path, { ...because, zone_name: names.path, ...named });
  });
  for (const { key, path } of listLinks(spec)) {
    const suffix = key === undefined ? "" : `-${key}`;
    const link = {
      name: `${spec.name}${suffix}`,
      resourceGroupName: zone.resourceGroupName,
      privateDnsZoneName: zone.name,
      virtualNetworkId: scope.input(path),
      registrationEnabled: false,
      ...tags,
      // Without its records the zone would answer that no name of it exists.
      dependsOn: records,
      ...lifecycle,
    };
    const resource = `${names.resource}${suffix.replaceAll("-", "_")}`;
    there.add(PrivateDnsZoneVirtualNetworkLink, resource, link, path, {
      ...because,
      private_dns_zone_name: names.path,
    });
  }
}

/** A network that Terraform links to the zone. */
export interface Link {
  /** Its name among `dns.networks`; undefined for that of the endpoint. */
  readonly key: string | undefined;
  readonly virtualNetworkId: string | Variable;
  /** Where the spec has its id. */
  readonly path: Path;
}

/** The networks that are linked after the records are there, that of the endpoint first, the others by their names. */
export function listLinks({ network, dns }: AzureSpec): Link[] {
  const isLinked = dns.zoneId === undefined || dns.linkNetwork;
  const own = { key: undefined, virtualNetworkId: network.virtualNetworkId, path: ["network", "virtualNetworkId"] };
  const others = byKey(Object.entries(dns.networks ?? {})).map(([key, { virtualNetworkId }]) => ({
    key,
    virtualNetworkId,
    path: ["dns", "networks", key, "virtualNetworkId"],
  }));
  return [...(isLinked ? [own] : []), ...others];
}

/**
 * What stops names where the id of an existing zone comes from a variable and is of another subscription than the one that the provider acts in:
 * the provider takes of the id the resource group alone, and might find a zone of the same name there.
 */
function inSubscription(scope: Scope, { network, dns }: AzureSpec, guard: Guard): Guard {
  if (dns.zoneId === undefined) return guard;
  const zoneId = scope.input(["dns", "zoneId"]);
  if (!Token.isUnresolved(zoneId)) return guard;
  const acting =
    dns.subscriptionId === undefined
      ? idSegment(
          scope.input(network.endpoint === undefined ? ["network", "subnetId"] : ["network", "endpoint", "id"]),
          2,
        )
      : scope.input(["dns", "subscriptionId"]);
  const condition = Token.asString(Op.eq(Fn.lower(idSegment(zoneId, 2)), Fn.lower(acting)));
  const errorMessage = "The zone is in another subscription than the one that its records would be written to.";
  return { precondition: [...guard.precondition, { condition, errorMessage }] };
}

interface Zone {
  readonly name: string;
  readonly resourceGroupName: string;
}

function findZone(scope: Scope, { zone }: Names): Zone {
  return { name: zone, resourceGroupName: idSegment(scope.input(["dns", "zoneId"]), 4) };
}

function addZone(scope: Scope, { dns }: AzureSpec, { resource, zone, path, namePath }: Names): Zone {
  const group = dns.resourceGroup === undefined ? ["azure", "resourceGroup"] : ["dns", "resourceGroup"];
  const config = { name: zone, resourceGroupName: scope.input(group), ...taggedBy(scope) };
  return scope.add(PrivateDnsZone, resource, config, path, { name: namePath });
}
