import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { FillText, Section } from "../../src/contract/topology";
import { choice, endpointSections } from "../parts/clickpipes-sections";
import { idText } from "../parts/id-text";
import { clickpipesAccount, clickpipesPrincipal } from "../parts/reverse-private-endpoint";
import { clickpipesFills } from "../parts/reverse-private-endpoint-texts";
import { clusterVersion, showPolicy, showVersion, updateConnectivity } from "./commands";
import { arnArgument, clusterArn, endpointTexts, policyStatement } from "./names";

/** Values that the documents leave to a person. */
export function fills(spec: ClickpipesMskMultiVpc): FillText[] {
  const arn: FillText[] =
    typeof spec.msk.clusterArn === "string"
      ? []
      : [
          {
            fill: clusterArn,
            meaning: prose`ARN of the MSK cluster`,
            from: prose`${"terraform output -raw cluster_arn"}`,
          },
        ];
  const version: FillText[] =
    spec.msk.cluster === undefined
      ? [
          {
            fill: clusterVersion,
            meaning: prose`Current version of the cluster's description`,
            from: prose`The command before the one that uses it; every update changes it`,
          },
        ]
      : [];
  return [...arn, ...version, ...clickpipesFills(spec.clickpipes)];
}

/** What whoever looks after the cluster and the ClickHouse service needs. */
export function handover(spec: ClickpipesMskMultiVpc): Section[] {
  return [
    values(spec),
    ...(spec.msk.cluster === undefined ? [connectivity(spec)] : []),
    policy(spec),
    ...endpointSections(endpointTexts(spec), spec.clickpipes),
  ];
}

function values(spec: ClickpipesMskMultiVpc): Section {
  const { clickpipes, msk } = spec;
  const rows = [
    [prose`Cluster`, prose`${arnArgument(spec)}`],
    [prose`Apache Kafka`, prose`${msk.kafkaVersion}`],
    [prose`Brokers`, prose`${msk.brokerType}`],
    ...msk.authentication.map((way) => [prose`Authentication`, prose`${way}`]),
    [prose`Account of ClickPipes`, prose`${clickpipesAccount}`],
    [prose`The same as a principal`, prose`${clickpipesPrincipal}`],
    [prose`Region of ClickPipes and of the cluster`, prose`${clickpipes.region}`],
    [prose`ClickHouse service`, prose`${idText(clickpipes.serviceId)}`],
  ];
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows } }] };
}

function connectivity(spec: ClickpipesMskMultiVpc): Section {
  return {
    title: "Multi-VPC connectivity",
    blocks: [
      {
        text: prose`Whoever owns the cluster turns multi-VPC connectivity on before stage ${"policy"}. Its configuration may be in another Terraform: write it there then, as ${"broker_node_group_info.connectivity_info.vpc_connectivity"}, and never in the apply that creates the cluster.`,
      },
      { commands: [showVersion(spec), updateConnectivity(spec, true)] },
      {
        text: prose`Runs of Terraform look at it from stage ${"policy"} on, which also needs the action ${"kafka:GetBootstrapBrokers"}.`,
      },
      {
        text: prose`To go back, turn it off. That deletes every connection from other VPCs, those of other clients too.`,
      },
      { commands: [showVersion(spec), updateConnectivity(spec, false)] },
    ],
  };
}

function policy(spec: ClickpipesMskMultiVpc): Section {
  const arn = arnArgument(spec);
  const statement = policyStatement(typeof arn === "string" ? arn : arn.fill);
  const document = JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);
  if (spec.msk.policy === "terraform") {
    return {
      title: "Cluster policy",
      blocks: [
        {
          text: prose`Terraform writes the whole policy of the cluster from stage ${"policy"} on. A cluster has one policy: statements of others belong into one place with this one.`,
        },
        { copy: { language: "json", text: document } },
        { commands: [showPolicy(spec)] },
      ],
    };
  }
  return {
    title: "Cluster policy",
    blocks: [
      {
        text: prose`Add this statement to the cluster's policy, with the cluster's ARN as its resource, and keep the statements that are there. The console has the policy under the cluster's security settings, behind ${"Edit cluster policy"}.`,
      },
      { copy: { language: "json", text: document } },
      { text: prose`Look that it is there:` },
      { commands: [showPolicy(spec)] },
    ],
  };
}

/** What the runbook says beyond the stages. */
export function appendix(): Section[] {
  return [
    choice(),
    {
      title: "What the cluster must be",
      blocks: [
        {
          text: prose`Multi-VPC connectivity needs a provisioned cluster with Apache Kafka ${"2.7.1"} or newer, no brokers of ${"kafka.t3.small"}, and clients that authenticate by IAM or SASL/SCRAM. It does not reach ZooKeeper and does not cross regions.`,
        },
        {
          text: prose`MSK takes one PrivateLink connection for each cluster and way to authenticate. Another ClickHouse service or organization cannot have a second one.`,
        },
      ],
    },
    {
      title: "Ways that are not generated",
      blocks: [
        {
          text: prose`The MSK console does the same: ${"Turn on multi-VPC connectivity"} in the cluster's network settings, and ${"Edit cluster policy"} in its security settings. The connection string of the cluster stands in the AWS console too.`,
        },
      ],
    },
  ];
}
