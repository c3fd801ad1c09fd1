import type { ClickhouseAzure } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";
import { allowListOwner, claimAllowLists, zoneOwner } from "../parts/owners";
import { privateZone, subscriptionOf } from "./names";

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [allowListOwner, zoneOwner];

/** What a spec owns. Ids that come from variables are not known here and claim nothing. */
export function claims(spec: ClickhouseAzure): Claim[] {
  return [...claimAllowLists(spec.clickhouse), ...claimZone(spec)];
}

/** A network resolves a name in one zone, and a resource group holds one zone of a name. */
function claimZone(spec: ClickhouseAzure): Claim[] {
  if (spec.dns.mode !== "private-zone") return [];
  const path = spec.dns.zoneId === undefined ? ["dns", "mode"] : ["dns", "zoneId"];
  const networkId = spec.network.virtualNetworkId;
  const isLinked = spec.dns.zoneId === undefined || spec.dns.linkNetwork;
  const places = [isLinked && typeof networkId === "string" ? networkId : undefined, zoneIdOf(spec)];
  return places.flatMap((place) =>
    place === undefined
      ? []
      : [
          {
            rule: zoneOwner,
            key: `${place.toLowerCase()} ${privateZone(spec)}`,
            exclusive: true,
            path,
            thing: `the private zone ${privateZone(spec)} in ${place}`,
          },
        ],
  );
}

function zoneIdOf(spec: ClickhouseAzure): string | undefined {
  const { zoneId } = spec.dns;
  if (zoneId !== undefined) return typeof zoneId === "string" ? zoneId : undefined;
  const { resourceGroup, subscriptionId } = spec.azure;
  const { subnetId } = spec.network;
  const subscription = subscriptionId ?? (typeof subnetId === "string" ? subscriptionOf(subnetId) : undefined);
  if (typeof resourceGroup !== "string" || subscription === undefined) return undefined;
  const group = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
  return `${group}/providers/Microsoft.Network/privateDnsZones/${privateZone(spec)}`;
}
