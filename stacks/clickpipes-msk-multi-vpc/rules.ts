import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/topology";
import { otherRegion, unknownRegion } from "../parts/clickpipes-rules";

type SpecRule = Rule<ClickpipesMskMultiVpc>;

const requirements = "Amazon MSK, multi-VPC private connectivity, requirements and limitations";

const kafkaVersion: SpecRule = {
  code: "kafka-version-too-old",
  severity: "error",
  title: "The cluster's version of Apache Kafka has no multi-VPC connectivity",
  why: "Multi-VPC connectivity needs Apache Kafka 2.7.1 or newer.",
  fix: "Upgrade the cluster, or use the topology clickpipes-endpoint-service.",
  source: requirements,
  check: ({ msk }) => {
    const [major = 0, minor = 0, patch = 0] = msk.kafkaVersion.split(".").map(Number);
    const isOld = major < 2 || (major === 2 && (minor < 7 || (minor === 7 && patch < 1)));
    return isOld ? [{ path: ["msk", "kafkaVersion"], message: `${msk.kafkaVersion} is older than 2.7.1` }] : [];
  },
};

const brokerType: SpecRule = {
  code: "broker-type-unsupported",
  severity: "error",
  title: "The type of the brokers has no multi-VPC connectivity",
  why: "Brokers of type kafka.t3.small are excluded by AWS; the vendor reads Express brokers through endpoint services.",
  fix: "Use a larger type, or the topology clickpipes-endpoint-service.",
  source: `${requirements}; ClickHouse knowledge base, VPC endpoint service for an MSK cluster (2026-07-09)`,
  check: ({ msk }) =>
    msk.brokerType === "kafka.t3.small" || msk.brokerType.startsWith("express.")
      ? [{ path: ["msk", "brokerType"], message: `${msk.brokerType} cannot be connected from other VPCs` }]
      : [],
};

const serverless: SpecRule = {
  code: "serverless-cluster",
  severity: "error",
  title: "The cluster is serverless",
  why: "Multi-VPC connectivity is for provisioned clusters. That the ARN of a serverless one ends in -s and a number is how AWS writes them.",
  fix: "Use the topology clickpipes-vpc-resource, with a wildcard custom DNS name.",
  source: `${requirements}; ClickHouse/clickpipes-terraform-modules, aws-msk-serverless-vpc-resource`,
  check: ({ msk }) =>
    typeof msk.clusterArn === "string" && /-s[0-9]+$/.test(msk.clusterArn)
      ? [{ path: ["msk", "clusterArn"], message: "the ARN is that of a serverless cluster" }]
      : [],
};

const clusterRegion: SpecRule = {
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
};

const brokerCount: SpecRule = {
  code: "broker-count",
  severity: "error",
  title: "The number of brokers is no multiple of the number of subnets",
  why: "MSK puts as many brokers into each subnet and refuses any other number.",
  fix: "Change the number of brokers. A change of the subnets would replace the cluster.",
  source: "hashicorp/aws, aws_msk_cluster, number_of_broker_nodes",
  check: ({ msk: { cluster } }) =>
    cluster !== undefined && cluster.brokers % cluster.subnets.length !== 0
      ? [
          {
            path: ["msk", "cluster", "brokers"],
            message: `${cluster.brokers} brokers cannot be spread evenly over ${cluster.subnets.length} subnets`,
          },
        ]
      : [],
};

const scramWithoutAcl: SpecRule = {
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
};

const manualPolicyOfNewCluster: SpecRule = {
  code: "policy-of-new-cluster",
  severity: "error",
  title: "A person is to write the policy of a cluster that this spec makes",
  why: "A new cluster has no policy that others could depend on; it would be left without one.",
  fix: "Remove msk.policy, so that Terraform writes it.",
  source: "hashicorp/aws, aws_msk_cluster_policy",
  check: ({ msk }) =>
    msk.cluster !== undefined && msk.policy === "manual"
      ? [{ path: ["msk", "policy"], message: "the cluster of this spec gets its policy from this spec" }]
      : [],
};

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly SpecRule[] = [
  kafkaVersion,
  brokerType,
  serverless,
  clusterRegion,
  brokerCount,
  scramWithoutAcl,
  manualPolicyOfNewCluster,
  unknownRegion,
  otherRegion,
];
