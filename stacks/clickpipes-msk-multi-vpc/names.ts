import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import type { Fill } from "../../src/contract/prose";
import { clickpipesPrincipal } from "../parts/reverse-private-endpoint";
import type { EndpointText } from "../parts/reverse-private-endpoint-texts";

/** ARN of a cluster that the spec does not name. */
export const clusterArn: Fill = { fill: "CLUSTER_ARN" };

/** Ways to authenticate, in addresses and names. */
export const shortNames = { SASL_IAM: "iam", SASL_SCRAM: "scram" } as const;

/** What ClickPipes may do with the cluster. The vendor's older text named other actions, which were wrong. */
const policyActions = [
  "kafka:CreateVpcConnection",
  "kafka:GetBootstrapBrokers",
  "kafka:DescribeCluster",
  "kafka:DescribeClusterV2",
] as const;

/** The statement of the cluster policy that lets ClickPipes connect. */
export function policyStatement(resource: string) {
  return {
    Effect: "Allow",
    Principal: { AWS: [clickpipesPrincipal] },
    Action: [...policyActions],
    Resource: resource,
  };
}

/** The cluster's ARN where the spec names it, else what stands for it in commands. */
export function arnArgument({ msk }: ClickpipesMskMultiVpc): string | Fill {
  return typeof msk.clusterArn === "string" ? msk.clusterArn : clusterArn;
}

/** The endpoints as the documents speak of them. */
export function endpointTexts(spec: ClickpipesMskMultiVpc): EndpointText[] {
  return spec.msk.authentication.map((authentication) => ({
    name: shortNames[authentication],
    description: `${spec.name}-${shortNames[authentication]}`,
    type: { console: "MSK multi-VPC", api: "MSK_MULTI_VPC" },
    fields: [
      { label: "Cluster ARN", property: "mskClusterArn", value: arnArgument(spec) },
      { label: "Authentication method", property: "mskAuthentication", value: authentication },
    ],
    customDnsNames: [],
  }));
}
