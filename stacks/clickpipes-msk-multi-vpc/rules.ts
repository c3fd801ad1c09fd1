import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import type { Ownership, Rule } from "../../src/contract/spec-rule";
import { clickpipesPartition, otherRegion, unknownRegion } from "../families/reverse-private-endpoint/rules";

const requirements = "Amazon MSK, multi-VPC private connectivity, requirements and limitations";

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickpipesMskMultiVpc>[] = [
  clickpipesPartition,
  {
    code: "kafka-version-too-old",
    severity: "error",
    title: "The cluster's version of Apache Kafka has no multi-VPC connectivity",
    why: "Multi-VPC connectivity needs Apache Kafka 2.7.1 or newer.",
    fix: "Upgrade the cluster, or use the topology clickpipes-endpoint-service.",
    source: requirements,
    at: ["msk", "kafkaVersion"],
    finds: ({ msk: { kafkaVersion } }) => {
      const [major = 0, minor = 0, patch = 0] = kafkaVersion.split(".").map(Number);
      const isOld = major < 2 || (major === 2 && (minor < 7 || (minor === 7 && patch < 1)));
      return isOld && `${kafkaVersion} is older than 2.7.1`;
    },
  },
  {
    code: "broker-type-unsupported",
    severity: "error",
    title: "The type of the brokers has no multi-VPC connectivity",
    why: "Brokers of type kafka.t3.small are excluded by AWS; the vendor reads Express brokers through endpoint services.",
    fix: "Use a larger type, or the topology clickpipes-endpoint-service.",
    source: `${requirements}; ClickHouse knowledge base, VPC endpoint service for an MSK cluster (2026-07-09)`,
    at: ["msk", "brokerType"],
    finds: ({ msk: { brokerType } }) =>
      (brokerType === "kafka.t3.small" || brokerType.startsWith("express.")) &&
      `${brokerType} cannot be connected from other VPCs`,
  },
  {
    code: "serverless-cluster",
    severity: "error",
    title: "The cluster is serverless",
    why: "Multi-VPC connectivity is for provisioned clusters. That the ARN of a serverless one ends in -s and a number is how AWS writes them.",
    fix: "Use the topology clickpipes-vpc-resource, with a wildcard custom DNS name.",
    source: `${requirements}; ClickHouse/clickpipes-terraform-modules, aws-msk-serverless-vpc-resource`,
    at: ["msk", "clusterArn"],
    finds: ({ msk: { clusterArn } }) =>
      typeof clusterArn === "string" && /-s[0-9]+$/.test(clusterArn) && "the ARN is that of a serverless cluster",
  },
  {
    code: "cluster-in-other-region",
    severity: "error",
    title: "The cluster is in another region than the spec says",
    why: "The provider would look for the cluster in the wrong region, and multi-VPC connectivity does not cross regions.",
    fix: "Correct aws.region, or use the topology clickpipes-endpoint-service, which crosses regions.",
    source: requirements,
    check: ({ aws, msk }) => {
      const arns = [
        { arn: msk.clusterArn, path: ["msk", "clusterArn"] },
        { arn: msk.cluster?.configuration?.arn, path: ["msk", "cluster", "configuration", "arn"] },
      ];
      return arns.flatMap(({ arn, path }) => {
        const region = typeof arn === "string" ? arn.split(":")[3] : undefined;
        return region === undefined || region === aws.region
          ? []
          : [{ path, message: `the ARN is of ${region}, not of ${aws.region}` }];
      });
    },
  },
  {
    code: "broker-count",
    severity: "error",
    title: "The number of brokers is no multiple of the number of subnets",
    why: "MSK puts as many brokers into each subnet and refuses any other number.",
    fix: "Change the number of brokers. A change of the subnets would replace the cluster.",
    source: "hashicorp/aws, aws_msk_cluster, number_of_broker_nodes",
    at: ["msk", "cluster", "brokers"],
    finds: ({ msk: { cluster } }) =>
      cluster !== undefined &&
      cluster.brokers % cluster.subnets.length !== 0 &&
      `${cluster.brokers} brokers cannot be spread evenly over ${cluster.subnets.length} subnets`,
  },
  {
    code: "scram-without-acl",
    severity: "error",
    title: "SASL/SCRAM is asked for without a configuration",
    why: "Multi-VPC connectivity with SASL/SCRAM needs allow.everyone.if.no.acl.found=false, which is not what MSK's own configuration says.",
    fix: "Make an MSK configuration with that property and give it as msk.cluster.configuration.",
    source: requirements,
    check: ({ msk: { authentication, cluster } }) =>
      cluster !== undefined && cluster.configuration === undefined && authentication.includes("SASL_SCRAM")
        ? [
            {
              path: ["msk", "authentication", authentication.indexOf("SASL_SCRAM")],
              message: "SASL_SCRAM needs msk.cluster.configuration",
            },
          ]
        : [],
  },
  {
    code: "policy-of-new-cluster",
    severity: "error",
    title: "A person is to write the policy of a cluster that this spec makes",
    why: "A new cluster has no policy that others could depend on; it would be left without one.",
    fix: "Remove msk.policy, so that Terraform writes it.",
    source: "hashicorp/aws, aws_msk_cluster_policy",
    at: ["msk", "policy"],
    finds: ({ msk }) =>
      msk.cluster !== undefined && msk.policy === "manual" && "the cluster of this spec gets its policy from this spec",
  },
  unknownRegion,
  otherRegion,
];

/** What only one spec of a set may own. */
export const owns: readonly Ownership<ClickpipesMskMultiVpc>[] = [
  {
    code: "msk-connection-taken",
    title: "Two specs connect to one MSK cluster with the same authentication",
    why: "MSK takes one PrivateLink connection of ClickPipes for each cluster and way to authenticate, also from several ClickHouse services or organizations.",
    fix: "Let the second one authenticate in the other way, or use the topology clickpipes-endpoint-service for it.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes (Korean, newer)",
    claims: ({ msk: { clusterArn, authentication } }) =>
      authentication.map((way, index) => ({
        key: [clusterArn, way],
        path: ["msk", "authentication", index],
        thing: `the connection to ${clusterArn} with ${way}`,
      })),
  },
  {
    code: "cluster-policy-owned-twice",
    title: "Two specs own the policy of one MSK cluster",
    why: "A cluster has one policy, and the resource writes all of it: two owners undo each other.",
    fix: "Set msk.policy to manual in one of the specs: the statement of the other one serves both.",
    source: "hashicorp/aws, aws_msk_cluster_policy; provider issue 35538",
    claims: ({ msk: { clusterArn, policy } }) =>
      policy === "manual"
        ? []
        : [{ key: [clusterArn], path: ["msk", "clusterArn"], thing: `the policy of ${clusterArn}` }],
  },
];
