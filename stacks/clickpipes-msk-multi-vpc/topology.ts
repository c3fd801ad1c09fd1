import { Fn } from "cdktf";
import { MskCluster } from "../../generated/providers/aws/msk-cluster";
import { MskClusterPolicy } from "../../generated/providers/aws/msk-cluster-policy";
import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-msk-multi-vpc.schema.json";
import type { Path } from "../../src/contract/problem";
import { prose } from "../../src/contract/prose";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import {
  addReadyChecks,
  addReversePrivateEndpoints,
  clickpipesAccount,
  clickpipesEnds,
  clickpipesProviders,
} from "../families/reverse-private-endpoint/endpoints";
import { inputSubnets } from "../parts/inputs";
import { idOrVariable, vpcOf } from "../parts/networks";
import { showConnections } from "./calls";
import { appendix, fills, handover } from "./handover";
import { owns, rules } from "./rules";
import { addressesFor, endpointsTo, ownAddresses, policyDocument, stages } from "./texts";

/** An MSK cluster that ClickPipes reaches by multi-VPC connectivity, through one endpoint for each way to authenticate. */
export const clickpipesMskMultiVpc: Topology<ClickpipesMskMultiVpc> = {
  title: "ClickPipes to MSK by multi-VPC connectivity",
  summary: "Connects ClickPipes to an Amazon MSK cluster by its multi-VPC connectivity",
  schema,
  providers: clickpipesProviders,
  stages,
  build,
  rules,
  owns,
  fills,
  handover,
  appendix,
  ends: ({ aws, msk: { clusterArn } }) => ({
    ...clickpipesEnds(vpcOf(aws.region, undefined)),
    ...(clusterArn === undefined ? {} : { service: idOrVariable(clusterArn) }),
  }),
  probes: () => [],
  shownHosts: (spec) => spec.msk.authentication.map((way) => ownAddresses(spec, way)),
  unprobed: (spec) => [
    {
      what: prose`The cluster's addresses for other VPCs answer in the VPC of ClickPipes alone. Of a connection that works, the owner is ${clickpipesAccount} and the state ${"AVAILABLE"}.`,
      command: showConnections(spec),
    },
  ],
};

function* build(scope: Scope, spec: ClickpipesMskMultiVpc): Generator<ClickpipesMskMultiVpc["stage"], void> {
  const cluster = addCluster(scope, spec);
  if (cluster.resource === undefined) addAddresses(scope, cluster);
  scope.output("cluster_arn", { description: "ARN of the MSK cluster.", value: cluster.arn });
  yield "connectivity";

  const policy = spec.msk.policy === "terraform" ? [addPolicy(scope, cluster)] : [];
  addConnectivityCheck(scope, spec, cluster);
  yield "policy";

  if (spec.clickpipes.endpoint === "terraform") {
    const endpoints = endpointsTo(spec, cluster.arn);
    addReversePrivateEndpoints(scope, endpoints, policy);
    addReadyChecks(scope, endpoints);
  }
  yield "endpoint";
}

type NewCluster = NonNullable<ClickpipesMskMultiVpc["msk"]["cluster"]>;

/** The cluster that ClickPipes connects to: one that exists, or the resource of a new one. */
interface Cluster {
  readonly arn: string;
  readonly resource?: MskCluster;
  readonly path: Path;
}

/** Adds the cluster where the spec makes it. */
function addCluster(scope: Scope, spec: ClickpipesMskMultiVpc): Cluster {
  const { cluster } = spec.msk;
  if (cluster === undefined) {
    const path = ["msk", "clusterArn"];
    return { arn: scope.input(path), path };
  }
  const path = ["msk", "cluster"];
  const resource = scope.add(MskCluster, "cluster", clusterConfig(scope, spec, cluster), path, {
    client_authentication: ["msk", "authentication"],
    configuration_info: [...path, "configuration"],
  });
  return { arn: resource.arn, resource, path };
}

function clusterConfig(scope: Scope, spec: ClickpipesMskMultiVpc, cluster: NewCluster) {
  const { kafkaVersion, brokerType, authentication } = spec.msk;
  const { configuration } = cluster;
  const sasl = { iam: authentication.includes("SASL_IAM"), scram: authentication.includes("SASL_SCRAM") };
  return {
    clusterName: spec.name,
    kafkaVersion,
    numberOfBrokerNodes: cluster.brokers,
    tags: scope.tags(spec.name),
    brokerNodeGroupInfo: {
      instanceType: brokerType,
      clientSubnets: inputSubnets(scope, cluster.subnets, ["msk", "cluster", "subnets"]),
      securityGroups: cluster.securityGroupIds.map((_, index) =>
        scope.input(["msk", "cluster", "securityGroupIds", index]),
      ),
      storageInfo: { ebsStorageInfo: { volumeSize: cluster.volumeSize } },
      // The provider creates the cluster without it and turns it on once the cluster is active, in the same apply (issue 34419). AWS refuses
      // an update to what is, so it cannot start as off (33204). Optional and computed: a way that is left out would keep what is on.
      connectivityInfo: { vpcConnectivity: { clientAuthentication: { sasl } } },
    },
    clientAuthentication: { sasl: { ...sasl } },
    ...(configuration === undefined
      ? {}
      : { configurationInfo: { arn: configuration.arn, revision: configuration.revision } }),
    encryptionInfo: { encryptionInTransit: { clientBroker: "TLS", inCluster: true } },
    // Turning multi-VPC connectivity on can take hours (CloudFormation roadmap 1775).
    timeouts: { create: "6h", update: "6h" },
  };
}

/** Reads the addresses of a cluster that the spec does not make. Inside a check it would be a change in every plan. */
function addAddresses(scope: Scope, { arn, path }: Cluster): void {
  scope.data("aws_msk_bootstrap_brokers", "connectivity", { cluster_arn: arn }, path);
}

/** Adds a check that the cluster has addresses for connections from other VPCs. */
function addConnectivityCheck(scope: Scope, spec: ClickpipesMskMultiVpc, { path }: Cluster): void {
  const conditions = spec.msk.authentication.map((way) => `${addressesFor(spec, way).join(".")} != ""`);
  const message = "Multi-VPC connectivity is not on for every way to authenticate that the spec has.";
  scope.check("connectivity_is_on", { condition: `\${${conditions.sort().join(" && ")}}`, message }, path);
}

function addPolicy(scope: Scope, { arn, path }: Cluster): MskClusterPolicy {
  const config = { clusterArn: arn, policy: Fn.jsonencode(policyDocument(arn)) };
  return scope.add(MskClusterPolicy, "cluster", config, ["msk", "policy"], { cluster_arn: path });
}
