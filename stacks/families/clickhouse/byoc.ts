import { prose } from "../../../src/contract/prose";
import type { Block } from "../../../src/contract/section";
import type { Rule } from "../../../src/contract/spec-rule";
import { eachHostname, zoneOf } from "./rules";
import type { AllowLists } from "./service";

/** Domains of BYOC's hostnames (ClickHouse documentation, BYOC private networking setup on AWS and GCP, 2026). */
const domains = {
  vpce: ["aws.byoc.clickhouse.cloud", "aws.clickhouse-byoc.com"],
  p: ["gcp.clickhouse-byoc.com"],
} as const;

/**
 * The zone of a BYOC deployment's private hostnames, such as `vpce.<subdomain>.<region>.aws.clickhouse-byoc.com`. Undefined where no
 * hostname is one of a deployment in `region`.
 */
export function byocZone(
  { services }: Pick<AllowLists, "services">,
  label: keyof typeof domains,
  region: string,
): string | undefined {
  return services
    .map(({ hostname }) => zoneOf(hostname))
    .find((zone) => {
      const [first, subdomain, own, ...domain] = zone.split(".");
      const known: readonly string[] = domains[label];
      return first === label && subdomain !== undefined && own === region && known.includes(domain.join("."));
    });
}

interface ByocSpec {
  readonly clickhouse: AllowLists;
}

/** The rule that a person brings a BYOC endpoint into the allow lists. */
export function byocAllowListRule<S extends ByocSpec>(zoneOfByoc: (spec: S) => string | undefined): Rule<S> {
  return {
    code: "byoc-allow-list-by-support",
    severity: "warning",
    title: "Terraform is to keep the allow list of a BYOC service",
    why: "In BYOC the vendor's support adds the endpoint's id to the allow list of each service; whether the vendor's API and its provider can is not documented.",
    fix: "Set clickhouse.allowList to manual and send the endpoint's id to support, or ask support whether the API can.",
    source: "ClickHouse documentation, BYOC private networking setup on AWS and GCP",
    at: ["clickhouse", "allowList"],
    finds: (spec) =>
      zoneOfByoc(spec) !== undefined &&
      spec.clickhouse.allowList === "terraform" &&
      `${eachHostname(spec)[0]?.hostname} is of a BYOC deployment, and clickhouse.allowList is terraform`,
  };
}

/** What the hand-over says of BYOC's allow lists before the calls that ClickHouse Cloud's own services take. */
export const byocAllowList: readonly Block[] = [
  prose`This is a BYOC deployment: ClickHouse support enables its private load balancer and its endpoint service first, and adds the endpoint's id to the allow list of each service once the connection is accepted. Send them the id and the services' ids. Whether the calls below do the same there is not documented.`,
];
