import type { ClickpipesVpcResource } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";
import { customDnsClaims, customDnsNameOwner } from "../parts/clickpipes-rules";
import { resourcePort, resourceTarget } from "./names";

const sharedTwice: ClaimRule = {
  code: "resource-shared-twice",
  title: "Two specs share one resource with one ClickHouse service",
  why: "Each spec makes a resource share, and a share serves one reverse private endpoint; but all ClickPipes of a service can use the same endpoint, so the second one only takes another /28 of each subnet.",
  fix: "Keep one of the specs and use its endpoint for all pipes of the service.",
  source: "ClickHouse documentation, AWS PrivateLink for ClickPipes (Korean, newer)",
};

const ingressOwner: ClaimRule = {
  code: "security-group-rule-owned-twice",
  title: "Two specs make the same security group rule",
  why: "AWS refuses a second rule with the same groups and port, and who removes one spec would cut the other off.",
  fix: "Leave network.securityGroupIds out of one of them, so that it gets a security group of its own.",
  source: "EC2 security group rules",
};

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [sharedTwice, ingressOwner, customDnsNameOwner];

/** What a spec owns. Ids that come from variables are not known here and claim nothing. */
export function claims(spec: ClickpipesVpcResource): Claim[] {
  const { clickpipes, network, resource } = spec;
  const { key, value } = resourceTarget(spec);
  const port = resourcePort(spec);
  const names = (clickpipes.customDnsNames ?? []).map((name, index) => ({
    name,
    path: ["clickpipes", "customDnsNames", index],
  }));
  const shared: Claim[] =
    typeof clickpipes.serviceId === "string"
      ? [
          {
            rule: sharedTwice,
            key: `${clickpipes.serviceId} ${value} ${port}`,
            exclusive: true,
            path: ["resource", key],
            thing: `the share of ${value} with ${clickpipes.serviceId}`,
          },
        ]
      : [];
  const ingress = (network.securityGroupIds ?? []).flatMap((group, index): Claim[] => {
    if (typeof group !== "string" || typeof resource.securityGroupId !== "string") return [];
    return [
      {
        rule: ingressOwner,
        key: `${resource.securityGroupId} ${group} ${port}`,
        exclusive: true,
        path: ["network", "securityGroupIds", index],
        thing: `the rule of ${resource.securityGroupId} that admits ${group} on port ${port}`,
      },
    ];
  });
  return [...shared, ...ingress, ...customDnsClaims(clickpipes, names)];
}
