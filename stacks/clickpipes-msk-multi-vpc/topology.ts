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

function build(scope: Scope, spec: ClickpipesMskMultiVpc) {
  const cluster = addCluster(scope, spec);
  let policy: MskClusterPolicy | undefined;
  return {
    connectivity: () => {
      scope.output("cluster_arn", { description: "ARN of the MSK cluster.", value: cluster.arn });
    },
    policy: () => {
      turnConnectivityOn(scope, spec, cluster);
      if (spec.msk.policy === "terraform") policy = addPolicy(scope, cluster);
      addConnectivityCheck(scope, spec, cluster);
    },
    endpoint: () => {
      if (spec.clickpipes.endpoint === "terraform") addEndpoints(scope, spec, cluster, policy);
    },
  };
}

function addPolicy(scope: Scope, { arn, path }: Cluster): MskClusterPolicy {
  const policy = Fn.jsonencode({ Version: "2012-10-17", Statement: [policyStatement(arn)] });
  const config = { clusterArn: arn, policy };
  return scope.add(MskClusterPolicy, "cluster", config, { path: ["msk", "policy"], arguments: { cluster_arn: path } });
}

function addEndpoints(
  scope: Scope,
  spec: ClickpipesMskMultiVpc,
  cluster: Cluster,
  policy: MskClusterPolicy | undefined,
): void {
  const serviceId = scope.input(spec.clickpipes.serviceId, {
    name: "clickhouse_service_id",
    description: "Id of the ClickHouse service that gets the endpoints.",
  });
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
