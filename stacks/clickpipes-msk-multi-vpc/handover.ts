import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { type Argument, prose } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import {
  clickpipesAccount,
  clickpipesPrincipal,
  endpointAddress,
} from "../families/reverse-private-endpoint/endpoints";
import { choice, clickpipesFills, endpointSections } from "../families/reverse-private-endpoint/texts";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { closedConnectivity, doorSection } from "../parts/source-door";
import { valuesSection } from "../parts/values-section";
import {
  arnArgument,
  clusterArn,
  clusterVersion,
  kafka,
  secretArn,
  showPolicy,
  showVersion,
  updateConnectivity,
} from "./calls";
import { endpointsTo, existingTitle, policyDocument } from "./texts";

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

/** How a cluster policy and an endpoint that are there already are used, or become Terraform's. */
function existing(spec: ClickpipesMskMultiVpc): Section {
  const [first] = endpointsTo(spec, arnArgument(spec));
  return {
    title: existingTitle,
    blocks: [
      prose`A cluster policy that others own stays theirs with ${"msk.policy"} ${"manual"}: a person adds the statement in ${"HANDOVER.md"}, unless it is there. One that lets in ClickPipes alone becomes Terraform's: list ${"aws_msk_cluster_policy.cluster"} under ${"adopt"}, with the ARN of the cluster.`,
      prose`A reverse private endpoint that somebody made is used as it is with ${"clickpipes.endpoint"} ${"manual"}: a person answers for its status. It becomes Terraform's where its address, ${first === undefined ? "" : endpointAddress(first.name)}, is listed under ${"adopt"} with the id of the service, a colon and the id of the endpoint, and its description is ${first?.description ?? ""}: another description replaces it.`,
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
    ...(spec.msk.cluster === undefined ? [existing(spec), ...doorSection(door(spec))] : []),
    {
      title: "Ways that are not generated",
      blocks: [
        prose`The MSK console does the same: ${"Turn on multi-VPC connectivity"} in the cluster's network settings, and ${"Edit cluster policy"} in its security settings. The connection string of the cluster stands in the AWS console too.`,
      ],
    },
  ];
}
