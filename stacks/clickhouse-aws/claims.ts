import type { ClickhouseAws } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/topology";
import { privateZone } from "./names";

const allowListOwner: ClaimRule = {
  code: "allow-list-owned-twice",
  title: "Two specs own the allow list of one ClickHouse service",
  why: "The provider reads every endpoint id of the service back and removes those that it does not know, so two owners undo each other (clickhouse 3.25.3: exactly one attachment a service).",
  fix: "Set clickhouse.allowList to manual in each spec that shares the service, and add the endpoint ids by the call in HANDOVER.md.",
  source: "ClickHouse/clickhouse 3.25.3, service_private_endpoints_attachment",
};

const zoneOwner: ClaimRule = {
  code: "private-zone-owned-twice",
  title: "Two specs own the same private zone in one VPC",
  why: "Route 53 refuses a second private zone of the same name in a VPC, and a wildcard record can point to one endpoint only.",
  fix: "Let one spec own the zone; services of one region can share one endpoint, so list them in one spec.",
  source: "ClickHouse documentation, AWS PrivateLink; Route 53 private hosted zones",
};

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
  const result: Claim[] = [];
  spec.clickhouse.services.forEach((service, index) => {
    const path = ["clickhouse", "services", index];
    if (typeof service.id === "string") {
      const exclusive = spec.clickhouse.allowList === "terraform";
      const thing = `the allow list of ${service.id}`;
      result.push({ rule: allowListOwner, key: service.id, exclusive, path: [...path, "id"], thing });
    }
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
