import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";

const connectionOwner: ClaimRule = {
  code: "msk-connection-taken",
  title: "Two specs connect to one MSK cluster with the same authentication",
  why: "MSK takes one PrivateLink connection of ClickPipes for each cluster and way to authenticate, also from several ClickHouse services or organizations.",
  fix: "Let the second one authenticate in the other way, or use the topology clickpipes-endpoint-service for it.",
  source: "ClickHouse documentation, AWS PrivateLink for ClickPipes (Korean, newer)",
};

const policyOwner: ClaimRule = {
  code: "cluster-policy-owned-twice",
  title: "Two specs own the policy of one MSK cluster",
  why: "A cluster has one policy, and the resource writes all of it: two owners undo each other.",
  fix: "Set msk.policy to manual in one of the specs: the statement of the other one serves both.",
  source: "hashicorp/aws, aws_msk_cluster_policy; provider issue 35538",
};

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [connectionOwner, policyOwner];

/** What a spec owns. A cluster that it makes, or whose ARN comes from a variable, is not known here and claims nothing. */
export function claims({ msk }: ClickpipesMskMultiVpc): Claim[] {
  const { clusterArn, authentication, policy } = msk;
  if (typeof clusterArn !== "string") return [];
  return [
    ...authentication.map((way, index) => ({
      rule: connectionOwner,
      key: `${clusterArn} ${way}`,
      exclusive: true,
      path: ["msk", "authentication", index],
      thing: `the connection to ${clusterArn} with ${way}`,
    })),
    ...(policy === "manual"
      ? []
      : [
          {
            rule: policyOwner,
            key: clusterArn,
            exclusive: true,
            path: ["msk", "clusterArn"],
            thing: `the policy of ${clusterArn}`,
          },
        ]),
  ];
}
