import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { asSentence, backOneStage, edit, untaint } from "../../src/contract/acts";
import { type Argument, type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import type { Block, Failure, FillText, GateItem, Section, Stage, StageText } from "../../src/contract/topology";
import {
  clickpipesAccount,
  clickpipesPrincipal,
  type ReversePrivateEndpoint,
} from "../families/reverse-private-endpoint/endpoints";
import { choice, clickpipesFills, endpointSections, endpointStage } from "../families/reverse-private-endpoint/texts";
import { evidence, isSet } from "../parts/gate-items";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { closedConnectivity, doorSection } from "../parts/source-door";
import { valuesSection } from "../parts/values-section";

/** The rollout: the policy is refused before connectivity is on, and the endpoint before the policy is there. */
export const stages: readonly Stage<ClickpipesMskMultiVpc>[] = [
  { name: "connectivity", title: "Prepare the cluster", describe: describeConnectivity },
  { name: "policy", title: "Let ClickPipes in", describe: describePolicy },
  { name: "endpoint", title: "Make the reverse private endpoints", describe: describeEndpoint },
];

type Way = ClickpipesMskMultiVpc["msk"]["authentication"][number];

/** Ways to authenticate, in addresses and names. */
export const shortNames = { SASL_IAM: "iam", SASL_SCRAM: "scram" } as const;

/** ARN of a cluster that the spec does not name, and the version of it that an update has to name. */
const clusterArn: Fill = { fill: "CLUSTER_ARN" };
const clusterVersion: Fill = { fill: "CLUSTER_VERSION" };

/** The cluster's ARN where the spec names it, else what stands for it in commands. */
function arnArgument({ msk }: ClickpipesMskMultiVpc): string | Fill {
  return typeof msk.clusterArn === "string" ? msk.clusterArn : clusterArn;
}

/** The document of the cluster policy that lets ClickPipes connect. The vendor's older text named other actions, which were wrong. */
export function policyDocument(resource: string) {
  const actions = ["CreateVpcConnection", "GetBootstrapBrokers", "DescribeCluster", "DescribeClusterV2"];
  const statement = {
    Effect: "Allow",
    Principal: { AWS: [clickpipesPrincipal] },
    Action: actions.map((action) => `kafka:${action}`),
    Resource: resource,
  };
  return { Version: "2012-10-17", Statement: [statement] };
}

/** An endpoint for each way to authenticate, to the cluster with this ARN. */
export function endpointsTo<Value>(spec: ClickpipesMskMultiVpc, mskClusterArn: Value): ReversePrivateEndpoint<Value>[] {
  return spec.msk.authentication.map((mskAuthentication, index) => {
    const name = shortNames[mskAuthentication];
    const path = ["msk", "authentication", index];
    return {
      name,
      description: `${spec.name}-${name}`,
      target: { type: "MSK_MULTI_VPC", mskClusterArn, mskAuthentication },
      path,
      customDnsNames: [],
      dnsPath: path,
    };
  });
}

function kafka(spec: ClickpipesMskMultiVpc, call: string, options: readonly Argument[], shows: Prose): Command {
  const argv = ["aws", "kafka", call, "--region", spec.aws.region, "--cluster-arn", arnArgument(spec)];
  return command([...argv, ...options], shows);
}

/** What the requirements are about: kind, state, version and broker type. */
function showCluster(spec: ClickpipesMskMultiVpc): Command {
  const provisioned = "Provisioned.[CurrentBrokerSoftwareInfo.KafkaVersion, BrokerNodeGroupInfo.InstanceType]";
  return kafka(
    spec,
    "describe-cluster-v2",
    ["--query", `ClusterInfo.[ClusterType, State, ${provisioned}]`, "--output", "json"],
    prose`${"PROVISIONED"}, ${"ACTIVE"}, ${spec.msk.kafkaVersion} and ${spec.msk.brokerType}.`,
  );
}

/** The version that an update has to name. */
function showVersion(spec: ClickpipesMskMultiVpc): Command {
  const query = ["--query", "ClusterInfo.CurrentVersion", "--output", "text"];
  return kafka(spec, "describe-cluster-v2", query, prose`The value of ${clusterVersion}.`);
}

/** The call that turns connectivity on or off for the ways to authenticate that the spec has. */
function updateConnectivity(spec: ClickpipesMskMultiVpc, isOn: boolean): Command {
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

function showBrokers(spec: ClickpipesMskMultiVpc): Command[] {
  return spec.msk.authentication.map((way) => showBrokersFor(spec, way));
}

/** The policy of the cluster. */
function showPolicy(spec: ClickpipesMskMultiVpc): Command {
  return kafka(
    spec,
    "get-cluster-policy",
    ["--query", "Policy", "--output", "text"],
    prose`A statement with the principal ${"arn:aws:iam::072088201116:root"} and the four actions.`,
  );
}

/** Where the state has the addresses for other VPCs with one way to authenticate: in the cluster of the spec, or read from one that exists. */
export function addressesFor({ msk }: ClickpipesMskMultiVpc, way: Way): readonly [address: string, attribute: string] {
  const address = msk.cluster === undefined ? "data.aws_msk_bootstrap_brokers.connectivity" : "aws_msk_cluster.cluster";
  return [address, `bootstrap_brokers_vpc_connectivity_sasl_${shortNames[way]}`];
}

/** ARN of the secret with a user and password for SASL/SCRAM. */
const secretArn: Fill = { fill: "SCRAM_SECRET_ARN" };

/** The secrets of the cluster. */
function showSecrets(spec: ClickpipesMskMultiVpc): Command {
  const query = ["--query", "SecretArnList", "--output", "text"];
  return kafka(spec, "list-scram-secrets", query, prose`The ARN of a secret, not ${"None"}.`);
}

/** What clients need to authenticate by SASL/SCRAM beyond a cluster that has it switched on; nothing without it. */
function scramSecret(spec: ClickpipesMskMultiVpc): { readonly gate: GateItem[]; readonly steps: Block[] } {
  if (!spec.msk.authentication.includes("SASL_SCRAM")) return { gate: [], steps: [] };
  return {
    gate: [evidence("scram-secret", prose`The cluster has a secret with a user for SASL/SCRAM.`, showSecrets(spec))],
    steps: [
      prose`SASL/SCRAM takes users and passwords from secrets of AWS Secrets Manager. Look whether the cluster has one. Otherwise make a secret whose name starts with ${"AmazonMSK_"}, with a customer managed key, and associate it.`,
      {
        commands: [
          kafka(
            spec,
            "batch-associate-scram-secret",
            ["--secret-arn-list", secretArn],
            prose`${"UnprocessedScramSecrets"} is an empty list.`,
          ),
          showSecrets(spec),
        ],
      },
    ],
  };
}

const noSecret: Failure = {
  symptom: prose`Clients cannot authenticate with SASL/SCRAM, or associating the secret is refused.`,
  cause: prose`The cluster has no secret, its name does not start with ${"AmazonMSK_"}, or it is encrypted with the AWS managed key.`,
  remedy: prose`Make a secret with such a name and a customer managed key, and associate it. Both the key and the name of a secret stay as they are: an existing one cannot be used otherwise.`,
  stage: "connectivity",
};

const refused: Failure = {
  symptom: prose`Turning connectivity on ends with an error.`,
  cause: prose`The cluster is not ${"ACTIVE"}, is serverless or has brokers of ${"kafka.t3.small"}, does not have the way to authenticate switched on, or admits unauthenticated clients only. With SASL/SCRAM it may lack ${"allow.everyone.if.no.acl.found=false"}.`,
  remedy: prose`Compare the cluster with these, and set Kafka ACLs before you set that property.`,
  stage: "connectivity",
};

const tainted: Failure = {
  symptom: prose`The plan wants to replace the new cluster, which is tainted.`,
  cause: prose`The cluster was made, and turning connectivity on was refused or took too long. Terraform then takes the cluster for a failed one.`,
  remedy: prose`Correct the cause. Take the mark off with ${untaint("aws_msk_cluster.cluster")} and plan again. If the cluster holds nothing yet, it can be made anew instead: take the connection down as this page says, and apply again.`,
  stage: "connectivity",
};

const timeout: Failure = {
  symptom: prose`The apply ends with a timeout.`,
  cause: prose`Making the cluster and turning connectivity on can take hours.`,
  remedy: prose`Wait until the cluster is ${"ACTIVE"}. Take the mark off that the timeout left, with ${untaint("aws_msk_cluster.cluster")}, then plan again.`,
  stage: "connectivity",
};

const otherZones: Failure = {
  symptom: prose`The connection works from one VPC, and not from another one.`,
  cause: prose`Both sides need as many subnets, in the same availability zones by id.`,
  remedy: prose`A change of the brokers' subnets, also one that only adds, replaces the cluster. Ask the vendor's support for the zones of ClickPipes before you make a cluster.`,
  stage: "connectivity",
};

function connectivityGate(spec: ClickpipesMskMultiVpc): GateItem[] {
  const actor = spec.msk.cluster === undefined ? "person" : "terraform";
  return spec.msk.authentication.map((way) =>
    isSet(addressesFor(spec, way), prose`The cluster has addresses for other VPCs with ${way}.`, actor),
  );
}

function describeConnectivity(spec: ClickpipesMskMultiVpc): StageText {
  const look: Block[] = [prose`Look at the cluster.`, { commands: [showCluster(spec)] }];
  const cluster = evidence(
    "cluster",
    prose`The cluster is active and one that can be connected from other VPCs.`,
    showCluster(spec),
  );
  const scram = scramSecret(spec);
  const gate = [cluster, ...connectivityGate(spec), ...scram.gate];
  const failures = [refused, otherZones, ...(scram.gate.length > 0 ? [noSecret] : [])];
  if (spec.msk.cluster !== undefined) {
    return {
      comment: "the cluster, with multi-VPC connectivity on",
      purpose: prose`A new MSK cluster with multi-VPC connectivity. AWS refuses that in the call that creates a cluster, so the provider leaves it out there and turns it on in a call of its own once the cluster is active, in the same apply.`,
      actor: "terraform",
      caution: prose`The apply waits twice and can take hours. If a cluster that was applied is to be replaced, do not apply: its data would be lost.`,
      steps: [...look, prose`Look for the addresses for other VPCs.`, { commands: showBrokers(spec) }, ...scram.steps],
      gate,
      failures: [...failures, tainted, timeout],
      rollback: prose`The cluster is destroyed, with all of its data.`,
    };
  }
  return {
    comment:
      "the addresses of the cluster; a person turns multi-VPC connectivity on, because this configuration does not own it",
    purpose: prose`A person turns multi-VPC connectivity on for the existing cluster. Terraform can do that only for a cluster that it owns, so it changes nothing here and reads the addresses alone.`,
    actor: "person",
    steps: [
      ...look,
      prose`Turn multi-VPC connectivity on. It can take hours, the brokers restart one after the other, and no other update of the cluster is possible meanwhile.`,
      { commands: [showVersion(spec), updateConnectivity(spec, true)] },
      prose`Look for the addresses that appear once it is on.`,
      { commands: showBrokers(spec) },
      ...scram.steps,
    ],
    gate,
    failures,
    rollback: prose`Turn connectivity off again with the command in HANDOVER.md. That deletes every connection from other VPCs, those of other clients too.`,
  };
}

/** What stage `policy` says of the three ways: with a new cluster, by Terraform alone, and by a person. */
function policyText({ msk }: ClickpipesMskMultiVpc): Pick<StageText, "comment" | "purpose" | "caution" | "rollback"> {
  if (msk.cluster !== undefined) {
    return {
      comment: "the cluster policy lets ClickPipes connect",
      purpose: prose`The cluster policy lets the account of ClickPipes connect, with four actions and no more.`,
      caution: prose`Nothing changes at ${"aws_msk_cluster.cluster"}. If the cluster is replaced, do not apply: its data would be lost.`,
      rollback: prose`The policy is destroyed, all of it. The cluster keeps its connectivity.`,
    };
  }
  if (msk.policy === "terraform") {
    return {
      comment: "the cluster policy lets ClickPipes connect",
      purpose: prose`The cluster policy lets the account of ClickPipes connect, with four actions and no more.`,
      caution: prose`The policy replaces one that the cluster has. Look at that one before you apply; if others depend on it, set ${"msk.policy"} to ${"manual"}.`,
      rollback: prose`The policy is destroyed, all of it. The cluster keeps its connectivity until a person turns it off.`,
    };
  }
  return {
    comment: "a person adds the account of ClickPipes to the cluster policy",
    purpose: prose`A person adds the statement in HANDOVER.md to the cluster policy, which other statements stand in.`,
    rollback: prose`Take the statement out of the cluster policy first.`,
  };
}

function describePolicy(spec: ClickpipesMskMultiVpc): StageText {
  const isNew = spec.msk.cluster !== undefined;
  const actor = spec.msk.policy === "terraform" ? "terraform" : "person";
  return {
    ...policyText(spec),
    actor,
    steps: [
      prose`Look at the policy and at the addresses for other VPCs.`,
      { commands: [showPolicy(spec), ...showBrokers(spec)] },
    ],
    gate: [evidence("policy", prose`The cluster policy lets ${clickpipesPrincipal} connect.`, showPolicy(spec), actor)],
    failures: [
      {
        symptom: prose`The apply ends with ${"Current cluster policy version needed for Update"}.`,
        cause: prose`The cluster has a policy already, from the console or from an earlier run.`,
        remedy: isNew
          ? prose`Remove what is there with ${"aws kafka delete-cluster-policy"}, once nobody needs what it lets in, and apply again: the policy of a cluster of this spec is Terraform's.`
          : prose`${asSentence(edit({ set: { "msk.policy": "manual" } }))}, and add the statement to that policy by hand. If nobody needs what it lets in, remove it with ${"aws kafka delete-cluster-policy"} instead and apply again.`,
        stage: "policy",
      },
      {
        symptom: prose`The apply ends with an error that a policy needs multi-VPC connectivity.`,
        cause: prose`Connectivity is not on yet.`,
        remedy: isNew
          ? prose`Apply again once the cluster has addresses for other VPCs.`
          : prose`${backOneStage} and turn it on.`,
        stage: "connectivity",
      },
    ],
  };
}

function describeEndpoint(spec: ClickpipesMskMultiVpc): StageText {
  const { clickpipes } = spec;
  const stage = endpointStage(
    endpointsTo(spec, arnArgument(spec)),
    clickpipes,
    {
      noun: "endpoints",
      comment: "a reverse private endpoint for each way to authenticate, once the policy is there",
      purpose: prose`ClickPipes connects to the cluster, by one endpoint for each way to authenticate. Pipes of the service can use them.`,
    },
    prose`The policy lacks one of its four actions, connectivity is off for the way to authenticate, the cluster is not in ${clickpipes.region}, or another PrivateLink connection of ClickPipes has the same cluster and way to authenticate: there can be one, whatever service or organization it is of.`,
    {
      cause: prose`The cluster has not let the connection in.`,
      remedy: prose`Look at the cluster's client VPC connections, in the console or with ${"aws kafka list-client-vpc-connections"}, within 1 day: ClickPipes deletes a pending or rejected endpoint after that.`,
    },
  );
  return {
    ...stage,
    steps: [
      ...stage.steps,
      prose`The brokers of the pipe are the endpoint's ${"private_dns_names"}, in no order. The port of each is ${"14000"} and the number in the broker's name: ${"b-1"} has ${"14001"}, ${"b-12"} has ${"14012"}. MSK lists up to three brokers with their ports:`,
      { commands: showBrokers(spec) },
      ...spec.msk.authentication.map((way) => authenticate(way)),
    ],
    failures: [...stage.failures, otherZones],
  };
}

function authenticate(way: Way): Prose {
  return way === "SASL_IAM"
    ? prose`With ${way} the pipe takes a role that trusts the ${"iam_role"} of the ClickHouse service, and that may connect to the cluster, describe it and its topics and groups, read data and alter groups (${"kafka-cluster:"} actions).`
    : prose`With ${way} the pipe takes a user and password, ${"SCRAM-SHA-512"}, of a secret that is associated with the cluster, and the cluster needs Kafka ACLs for that user.`;
}

/** Values that the documents leave to a person. */
export function fills({ msk, clickpipes }: ClickpipesMskMultiVpc): FillText[] {
  const arn = outputFill(clusterArn, "cluster_arn", prose`ARN of the MSK cluster`);
  const version: FillText = {
    fill: clusterVersion,
    meaning: prose`Current version of the cluster's description`,
    from: prose`The command before the one that uses it; every update changes it`,
  };
  const secret: FillText = {
    fill: secretArn,
    meaning: prose`ARN of the secret with the user and password of the pipe`,
    from: prose`AWS Secrets Manager; its name starts with ${"AmazonMSK_"}`,
  };
  return [
    ...(typeof msk.clusterArn === "string" ? [] : [arn]),
    ...(msk.cluster === undefined ? [version] : []),
    ...(msk.authentication.includes("SASL_SCRAM") ? [secret] : []),
    ...clickpipesFills(clickpipes),
  ];
}

/** What whoever looks after the cluster and the ClickHouse service needs. */
export function handover(spec: ClickpipesMskMultiVpc): Section[] {
  const { clickpipes, msk } = spec;
  const arn = arnArgument(spec);
  return [
    valuesSection([
      ["Cluster", arn],
      ["Apache Kafka", msk.kafkaVersion],
      ["Brokers", msk.brokerType],
      ...msk.authentication.map((way): [string, string] => ["Authentication", way]),
      ["Account of ClickPipes", clickpipesAccount],
      ["The same as a principal", clickpipesPrincipal],
      ["Region of ClickPipes and of the cluster", clickpipes.region],
      ["ClickHouse service", idValue(clickpipes.serviceId)],
    ]),
    ...(msk.cluster === undefined ? [connectivity(spec)] : []),
    policy(spec),
    ...endpointSections(endpointsTo(spec, arn), clickpipes),
  ];
}

function connectivity(spec: ClickpipesMskMultiVpc): Section {
  return {
    title: "Multi-VPC connectivity",
    blocks: [
      prose`Whoever owns the cluster turns multi-VPC connectivity on before stage ${"policy"}. Its configuration may be in another Terraform: write it there then, as ${"broker_node_group_info.connectivity_info.vpc_connectivity"}, and never in the apply that creates the cluster.`,
      { commands: [showVersion(spec), updateConnectivity(spec, true)] },
      prose`Runs of Terraform read the addresses, which needs the action ${"kafka:GetBootstrapBrokers"}.`,
      prose`To go back, turn it off. That deletes every connection from other VPCs, those of other clients too.`,
      { commands: [showVersion(spec), updateConnectivity(spec, false)] },
    ],
  };
}

function policy(spec: ClickpipesMskMultiVpc): Section {
  const arn = arnArgument(spec);
  const text = JSON.stringify(policyDocument(typeof arn === "string" ? arn : arn.fill), null, 2);
  const copy: Block = { copy: { language: "json", text } };
  const show: Block = { commands: [showPolicy(spec)] };
  return {
    title: "Cluster policy",
    blocks:
      spec.msk.policy === "terraform"
        ? [
            prose`Terraform writes the whole policy of the cluster from stage ${"policy"} on. A cluster has one policy: statements of others belong into one place with this one.`,
            copy,
            show,
          ]
        : [
            prose`Add this statement to the cluster's policy, with the cluster's ARN as its resource, and keep the statements that are there. The console has the policy under the cluster's security settings, behind ${"Edit cluster policy"}.`,
            copy,
            prose`Look that it is there:`,
            show,
          ],
  };
}

/** How an existing cluster is closed to the internet; one of the spec has no public access. */
function door(spec: ClickpipesMskMultiVpc): Block[] {
  const access = "ClusterInfo.Provisioned.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type";
  const options: Argument[] = ["--current-version", clusterVersion, "--connectivity-info", closedConnectivity];
  return [
    {
      commands: [
        kafka(spec, "describe-cluster-v2", ["--query", access, "--output", "text"], prose`${"DISABLED"} or ${"None"}.`),
      ],
    },
    prose`Close the cluster. The addresses with ${"-public"} in them end; those for other VPCs stay. To open it again, put ${"SERVICE_PROVIDED_EIPS"} in the place of ${"DISABLED"}.`,
    {
      commands: [
        showVersion(spec),
        kafka(spec, "update-connectivity", options, prose`The ARN of an operation; it can take hours.`),
      ],
    },
  ];
}

/** What the runbook says beyond the stages. */
export function appendix(spec: ClickpipesMskMultiVpc): Section[] {
  return [
    choice(),
    {
      title: "What the cluster must be",
      blocks: [
        prose`Multi-VPC connectivity needs a provisioned cluster with Apache Kafka ${"2.7.1"} or newer, no brokers of ${"kafka.t3.small"}, and clients that authenticate by IAM or SASL/SCRAM. It does not reach ZooKeeper and does not cross regions.`,
        prose`MSK takes one PrivateLink connection for each cluster and way to authenticate. Another ClickHouse service or organization cannot have a second one.`,
      ],
    },
    ...(spec.msk.cluster === undefined ? doorSection(door(spec)) : []),
    {
      title: "Ways that are not generated",
      blocks: [
        prose`The MSK console does the same: ${"Turn on multi-VPC connectivity"} in the cluster's network settings, and ${"Edit cluster policy"} in its security settings. The connection string of the cluster stands in the AWS console too.`,
      ],
    },
  ];
}
