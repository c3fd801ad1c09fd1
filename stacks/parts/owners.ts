import type { AllowList } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";
import type { ClickhouseService } from "./clickhouse-service";

/** The allow list of a service, as the ClickHouse provider keeps it. */
export const allowListOwner: ClaimRule = {
  code: "allow-list-owned-twice",
  title: "Two specs own the allow list of one ClickHouse service",
  why: "The provider reads every endpoint id of the service back and removes those that it does not know, so two owners undo each other (clickhouse 3.25.3: exactly one attachment a service).",
  fix: "Set clickhouse.allowList to manual in each spec that shares the service, and add the endpoint ids by the call in HANDOVER.md.",
  source: "ClickHouse/clickhouse 3.25.3, service_private_endpoints_attachment",
};

/** A private zone in a network, and its wildcard record. */
export const zoneOwner: ClaimRule = {
  code: "private-zone-owned-twice",
  title: "Two specs own the same private zone in one network",
  why: "The cloud refuses a second private zone of the same name in a network, and a wildcard record can point to one endpoint only.",
  fix: "Let one spec own the zone; services of one region can share one endpoint, so list them in one spec.",
  source:
    "ClickHouse documentation, AWS PrivateLink, Azure Private Link and GCP Private Service Connect; private zones of Route 53, Azure DNS and Cloud DNS",
};

/** The claims on the allow lists of a spec's services. Ids that come from variables are not known here and claim nothing. */
export function claimAllowLists(clickhouse: {
  readonly allowList: AllowList;
  readonly services: readonly ClickhouseService[];
}): Claim[] {
  return clickhouse.services.flatMap(({ id }, index) =>
    typeof id === "string"
      ? [
          {
            rule: allowListOwner,
            key: id,
            exclusive: clickhouse.allowList === "terraform",
            path: ["clickhouse", "services", index, "id"],
            thing: `the allow list of ${id}`,
          },
        ]
      : [],
  );
}
