import type { ClickhouseAws } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";
import { zoneOf } from "../parts/hostnames";
import { allowListOwner, claimAllowLists, zoneOwner } from "../parts/owners";
import { privateZone } from "./names";

const flipOwner: ClaimRule = {
  code: "private-dns-owned-twice",
  title: "Two specs make the names of one zone resolve in one VPC",
  why: "A name can resolve to one endpoint only; AWS refuses a second endpoint's private DNS, and a private zone beside it hides it.",
  fix: "Keep one endpoint a VPC and region; list all services in its spec.",
  source: "ClickHouse documentation, Setting up AWS PrivateLink (2023)",
};

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [allowListOwner, zoneOwner, flipOwner];

/** What a spec owns. Ids that come from variables are not known here and claim nothing. */
export function claims(spec: ClickhouseAws): Claim[] {
  return [...claimAllowLists(spec.clickhouse), ...claimNames(spec), ...claimZone(spec)];
}

/** The zones whose names the endpoint's private DNS answers for: those of the spec's hostnames. */
function claimNames(spec: ClickhouseAws): Claim[] {
  const { vpcId } = spec.network;
  if (spec.dns.mode !== "private-dns" || typeof vpcId !== "string") return [];
  const zones = spec.clickhouse.services.map(({ hostname }) => zoneOf(hostname));
  return zones.flatMap((zone, index): Claim[] => {
    if (zones.indexOf(zone) !== index) return [];
    const path = ["clickhouse", "services", index, "hostname"];
    return [
      { rule: flipOwner, key: `${vpcId} ${zone}`, exclusive: true, path, thing: `private DNS of ${zone} in ${vpcId}` },
    ];
  });
}

function claimZone(spec: ClickhouseAws): Claim[] {
  const place = spec.dns.zoneId ?? spec.network.vpcId;
  if (spec.dns.mode !== "private-zone" || typeof place !== "string") return [];
  const zone = privateZone(spec);
  const path = ["dns", spec.dns.zoneId === undefined ? "mode" : "zoneId"];
  const claim = { exclusive: true, path, thing: `the private zone ${zone} in ${place}` };
  const { vpcId } = spec.network;
  return [
    { ...claim, rule: zoneOwner, key: `${place} ${zone}` },
    // The endpoint's own private DNS and a private zone would both answer for the same names.
    ...(typeof vpcId === "string" ? [{ ...claim, exclusive: false, rule: flipOwner, key: `${vpcId} ${zone}` }] : []),
  ];
}
