import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { type Argument, type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import { arnArgument } from "./names";

/** Version of the cluster that an update has to name. */
export const clusterVersion: Fill = { fill: "CLUSTER_VERSION" };

function kafka(spec: ClickpipesMskMultiVpc, call: string, options: readonly Argument[], shows: Prose): Command {
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

/** The addresses for connections from other VPCs, one command for each way to authenticate. */
export function showBrokers(spec: ClickpipesMskMultiVpc): Command[] {
  const keys = { SASL_IAM: "SaslIam", SASL_SCRAM: "SaslScram" } as const;
  return spec.msk.authentication.map((way) =>
    kafka(
      spec,
      "get-bootstrap-brokers",
      ["--query", `BootstrapBrokerStringVpcConnectivity${keys[way]}`, "--output", "text"],
      prose`Names of brokers with ports, not ${"None"}.`,
    ),
  );
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
