import type { ClickhouseAws } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/topology";
import { allowListOwner, claimAllowLists, zoneOwner } from "../parts/owners";
import { privateZone } from "./names";

const flipOwner: ClaimRule = {
  code: "private-dns-owned-twice",
  title: "Two specs switch on private DNS for one hostname in one VPC",
  why: "A name can resolve to one endpoint only; AWS refuses the second endpoint's private DNS.",
  fix: "Keep one endpoint a VPC and region; list all services in its spec.",
  source: "ClickHouse documentation, Setting up AWS PrivateLink (2023)",
};

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [allowListOwner, zoneOwner, flipOwner];

/** What a spec owns. Ids that come from variables are not known here and claim nothing. */
export function claims(spec: ClickhouseAws): Claim[] {
  const { vpcId } = spec.network;
  const result = claimAllowLists(spec.clickhouse);
  spec.clickhouse.services.forEach((service, index) => {
    const path = ["clickhouse", "services", index];
    if (spec.dns.mode === "private-dns" && typeof vpcId === "string") {
      const thing = `private DNS of ${service.hostname} in ${vpcId}`;
      const key = `${vpcId} ${service.hostname}`;
      result.push({ rule: flipOwner, key, exclusive: true, path: [...path, "hostname"], thing });
    }
  });
  if (spec.dns.mode === "private-zone") {
    const place = spec.dns.zoneId ?? vpcId;
    if (typeof place === "string") {
      const path = spec.dns.zoneId === undefined ? ["dns", "mode"] : ["dns", "zoneId"];
      const thing = `the private zone ${privateZone(spec)} in ${place}`;
      result.push({ rule: zoneOwner, key: `${place} ${privateZone(spec)}`, exclusive: true, path, thing });
    }
  }
  return result;
}
