import { MskClusterPolicy } from "@cdktf/provider-aws/lib/msk-cluster-policy";
import { Fn } from "cdktf";
import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-msk-multi-vpc.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { awsProvider, clickhouseProvider } from "../parts/providers";
import { addEndpointsOutput, addReadyCheck, addReversePrivateEndpoint } from "../parts/reverse-private-endpoint";
import { claimRules, claims } from "./claims";
import { addCluster, addConnectivityCheck, type Cluster, turnConnectivityOn } from "./cluster";
import { appendix, fills, handover } from "./documents";
import { policyStatement, shortNames } from "./names";
import { rules } from "./rules";
import { stages } from "./stages";

/** An MSK cluster that ClickPipes reaches by multi-VPC connectivity, through one endpoint for each way to authenticate. */
export const clickpipesMskMultiVpc: Topology<ClickpipesMskMultiVpc> = {
  title: "ClickPipes to MSK by multi-VPC connectivity",
  summary: "Connects ClickPipes to an Amazon MSK cluster by its multi-VPC connectivity",
  schema,
  providers: {
    aws: awsProvider,
    clickhouse: clickhouseProvider((spec) => spec.clickpipes.endpoint === "terraform"),
  },
  stages,
  build,
  rules,
  claimRules,
  claims,
  fills,
  handover,
  appendix,
};

function* build(scope: Scope, spec: ClickpipesMskMultiVpc): Generator<ClickpipesMskMultiVpc["stage"], void> {
  const cluster = addCluster(scope, spec);
  scope.output("cluster_arn", { description: "ARN of the MSK cluster.", value: cluster.arn });
  yield "connectivity";

  turnConnectivityOn(scope, spec, cluster);
  const policy = spec.msk.policy === "terraform" ? addPolicy(scope, cluster) : undefined;
  addConnectivityCheck(scope, spec, cluster);
  yield "policy";

  if (spec.clickpipes.endpoint === "terraform") addEndpoints(scope, spec, cluster, policy);
  yield "endpoint";
}

function addPolicy(scope: Scope, { arn, path }: Cluster): MskClusterPolicy {
  const policy = Fn.jsonencode({ Version: "2012-10-17", Statement: [policyStatement(arn)] });
  const config = { clusterArn: arn, policy };
  return scope.add(MskClusterPolicy, "cluster", config, ["msk", "policy"], { cluster_arn: path });
}

function addEndpoints(
  scope: Scope,
  spec: ClickpipesMskMultiVpc,
  cluster: Cluster,
  policy: MskClusterPolicy | undefined,
): void {
  const serviceId = scope.input(["clickpipes", "serviceId"]);
  const names = spec.msk.authentication.map((authentication, index) => {
    const name = shortNames[authentication];
    const path = ["msk", "authentication", index];
    addReversePrivateEndpoint(scope, {
      name,
      serviceId,
      description: `${spec.name}-${name}`,
      target: { type: "MSK_MULTI_VPC", mskClusterArn: cluster.arn, mskAuthentication: authentication },
      dependsOn: policy === undefined ? [] : [policy],
      path,
    });
    addReadyCheck(scope, name, path);
    return name;
  });
  addEndpointsOutput(scope, names.sort());
}
