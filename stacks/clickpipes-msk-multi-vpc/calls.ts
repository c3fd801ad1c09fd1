import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { type Argument, type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import { clickpipesAccount } from "../families/reverse-private-endpoint/endpoints";

/** A way to authenticate. */
export type Way = ClickpipesMskMultiVpc["msk"]["authentication"][number];

/** ARN of a cluster that the spec does not name, and the version of it that an update has to name. */
export const clusterArn: Fill = { fill: "CLUSTER_ARN" };
export const clusterVersion: Fill = { fill: "CLUSTER_VERSION" };

/** The cluster's ARN where the spec names it, else what stands for it in commands. */
export function arnArgument({ msk }: ClickpipesMskMultiVpc): string | Fill {
  return typeof msk.clusterArn === "string" ? msk.clusterArn : clusterArn;
}

/** A call of MSK about the cluster. */
export function kafka(spec: ClickpipesMskMultiVpc, call: string, options: readonly Argument[], shows: Prose): Command {
  const argv = ["aws", "kafka", call, "--region", spec.aws.region, "--cluster-arn", arnArgument(spec)];
  return command([...argv, ...options], shows);
}

/** What the requirements are about: kind, state, version and broker type. */
export function showCluster(spec: ClickpipesMskMultiVpc): Command {
  const provisioned = "Provisioned.[CurrentBrokerSoftwareInfo.KafkaVersion, BrokerNodeGroupInfo.InstanceType]";
  return kafka(
    spec,
    "describe-cluster-v2",
    ["--query", `ClusterInfo.[ClusterType, State, ${provisioned}]`, "--output", "json"],
    prose`${"PROVISIONED"}, ${"ACTIVE"}, ${spec.msk.kafkaVersion} and ${spec.msk.brokerType}.`,
  );
}

/** The version that an update has to name. */
export function showVersion(spec: ClickpipesMskMultiVpc): Command {
  const query = ["--query", "ClusterInfo.CurrentVersion", "--output", "text"];
  return kafka(spec, "describe-cluster-v2", query, prose`The value of ${clusterVersion}.`);
}

/** The call that turns connectivity on or off for the ways to authenticate that the spec has. */
export function updateConnectivity(spec: ClickpipesMskMultiVpc, isOn: boolean): Command {
  const keys = { SASL_IAM: "Iam", SASL_SCRAM: "Scram" } as const;
  const sasl = Object.fromEntries(spec.msk.authentication.map((way) => [keys[way], { Enabled: isOn }]));
  const info = JSON.stringify({ VpcConnectivity: { ClientAuthentication: { Sasl: sasl } } });
  const options: Argument[] = ["--current-version", clusterVersion, "--connectivity-info", info];
  return kafka(spec, "update-connectivity", options, prose`The ARN of an operation; it can take hours.`);
}

/** The addresses for connections from other VPCs with one way to authenticate. */
function showBrokersFor(spec: ClickpipesMskMultiVpc, way: Way): Command {
  const keys = { SASL_IAM: "SaslIam", SASL_SCRAM: "SaslScram" } as const;
  const query = ["--query", `BootstrapBrokerStringVpcConnectivity${keys[way]}`, "--output", "text"];
  return kafka(spec, "get-bootstrap-brokers", query, prose`Names of brokers with ports, not ${"None"}.`);
}

/** The same for each way to authenticate. */
export function showBrokers(spec: ClickpipesMskMultiVpc): Command[] {
  return spec.msk.authentication.map((way) => showBrokersFor(spec, way));
}

/** The policy of the cluster. */
export function showPolicy(spec: ClickpipesMskMultiVpc): Command {
  return kafka(
    spec,
    "get-cluster-policy",
    ["--query", "Policy", "--output", "text"],
    prose`A statement with the principal ${"arn:aws:iam::072088201116:root"} and the four actions.`,
  );
}

/** The connections that accounts have to the cluster from other VPCs. */
export function showConnections(spec: ClickpipesMskMultiVpc): Command {
  const query = ["--query", "ClientVpcConnections[].[Owner, Authentication, State]", "--output", "text"];
  return kafka(spec, "list-client-vpc-connections", query, prose`No line with ${clickpipesAccount}.`);
}

/** ARN of the secret with a user and password for SASL/SCRAM. */
export const secretArn: Fill = { fill: "SCRAM_SECRET_ARN" };

/** The secrets of the cluster. */
export function showSecrets(spec: ClickpipesMskMultiVpc): Command {
  const query = ["--query", "SecretArnList", "--output", "text"];
  return kafka(spec, "list-scram-secrets", query, prose`The ARN of a secret, not ${"None"}.`);
}
