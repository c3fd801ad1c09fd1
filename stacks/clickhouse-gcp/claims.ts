import type { ClickhouseGcp } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";
import { allowListOwner, claimAllowLists, zoneOwner } from "../parts/owners";
import { privateZone } from "./names";

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [allowListOwner, zoneOwner];

/** What a spec owns. Ids that come from variables are not known here and claim nothing. */
export function claims(spec: ClickhouseGcp): Claim[] {
  return [...claimAllowLists(spec.clickhouse), ...claimZone(spec)];
}

function claimZone(spec: ClickhouseGcp): Claim[] {
  const place = spec.dns.zoneId ?? spec.network.network;
  if (spec.dns.mode !== "private-zone" || typeof place !== "string") return [];
  return [
    {
      rule: zoneOwner,
      key: `${place} ${privateZone(spec)}`,
      exclusive: true,
      path: spec.dns.zoneId === undefined ? ["dns", "mode"] : ["dns", "zoneId"],
      thing: `the private zone ${privateZone(spec)} in ${place}`,
    },
  ];
}
