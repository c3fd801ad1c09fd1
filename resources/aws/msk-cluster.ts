import type { Diagnostic, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { regionOf } from "../parts/aws-names";
import { kafkaTags } from "../parts/aws-tags";
import { awsArn } from "../parts/ids";
import { blockOf, textOf } from "../parts/known";
import {
  clusterType,
  connectivityOf,
  isConnectedBy,
  isOn,
  listBrokers,
  ports,
  type Way,
  ways,
  withoutConnectivity,
} from "../parts/msk-connectivity";
import { writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** A cluster of Amazon MSK. */
export const knowledge: AwsKnowledge = {
  part: "service",
  replacement: {
    costs: ["new-id", "data", "downtime"],
    effect: "the cluster is destroyed with all of its data, and every client needs other addresses",
    source: "hashicorp/terraform-provider-aws internal/service/kafka/cluster.go",
  },
  stops: "the cluster is destroyed with all of its data",
  // A cluster takes a newer Kafka in place, and no older one. (internal/service/kafka/cluster.go)
  replaces(before, after) {
    const [old, fresh] = [textOf(before["kafka_version"]), textOf(after["kafka_version"])];
    // The provider does not order versions such as 3.7.x (5.100.0, measured): it plans an update to any other.
    return [old, fresh].every((version = "") => /^\d+(\.\d+)*$/.test(version)) && isOlder(fresh ?? "", old ?? "")
      ? ["kafka_version"]
      : [];
  },
  hazards: [
    {
      provider: "hashicorp/aws",
      range: ">= 6.40.0, < 6.45.0",
      argument: "broker_node_group_info.connectivity_info.vpc_connectivity",
      when: "isSet",
      behaviour: "update-fails",
      effect:
        "a change of the ways to authenticate from other VPCs sends an empty request, which AWS refuses; a new cluster is made",
      safe: ["~> 6.36, < 6.40", ">= 6.45.0, < 7.0.0", ">= 5.83.0, < 6.0.0"],
      source:
        "provider PR 47515, whose changelog names 6.40.0 (2026-04-08), merged after 2026-04-18; the release with it was not found: that 6.45.0 has it is inferred from PR 47879, which is later and in about that version",
    },
  ],
  defaults: { enhanced_monitoring: "DEFAULT", "broker_node_group_info.az_distribution": "DEFAULT" },
  computedBlocks: [
    "broker_node_group_info.connectivity_info",
    "broker_node_group_info.connectivity_info.public_access",
    "broker_node_group_info.connectivity_info.vpc_connectivity",
    "broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication",
    "broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl",
    "broker_node_group_info.storage_info",
  ],
  openings: [
    {
      attribute: "broker_node_group_info.connectivity_info.public_access",
      at: ["broker_node_group_info.connectivity_info.public_access.type"],
      values: /^(?!DISABLED$)/,
      what: "the brokers are public",
    },
  ],
  asWritten: {
    arguments: `broker_node_group_info.client_subnets
      broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl.iam
      broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl.scram
      broker_node_group_info.instance_type broker_node_group_info.security_groups
      broker_node_group_info.storage_info.ebs_storage_info.volume_size client_authentication.sasl.iam
      client_authentication.sasl.scram cluster_name configuration_info.arn configuration_info.revision
      encryption_info.encryption_in_transit.client_broker encryption_info.encryption_in_transit.in_cluster
      kafka_version number_of_broker_nodes tags timeouts.create timeouts.update`,
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:kafka:[a-z0-9-]+:\d{12}:cluster\/.+$/,
    example: "arn:aws:kafka:us-east-1:123456789012:cluster/events/0a1b2c3d-0000-0000-0000-000000000000-1",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/msk_cluster.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "kafka:DescribeCluster kafka:GetBootstrapBrokers",
    create: `kafka:CreateCluster ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs
      iam:CreateServiceLinkedRole kms:CreateGrant kms:DescribeKey`,
    update: {
      "kafka:UpdateConnectivity": "broker_node_group_info.connectivity_info",
      "kafka:DescribeClusterOperation": "broker_node_group_info.connectivity_info",
      "kafka:DescribeCluster": "broker_node_group_info.connectivity_info",
      "ec2:DescribeRouteTables": "broker_node_group_info.connectivity_info",
      "ec2:DescribeSubnets": "broker_node_group_info.connectivity_info",
    },
    delete: "kafka:DeleteCluster kafka:DescribeCluster",
    tags: kafkaTags,
    conditional: [
      // A vpc_connectivity block is given.
      {
        argument: "broker_node_group_info",
        contains: "vpc_connectivity",
        on: "create",
        actions: "kafka:UpdateConnectivity kafka:DescribeClusterOperation ec2:DescribeRouteTables",
      },
    ],
    inferred: [
      {
        on: "create delete",
        actions:
          "kafka:CreateCluster kafka:DeleteCluster ec2:DescribeSecurityGroups ec2:DescribeVpcs iam:CreateServiceLinkedRole kms:CreateGrant kms:DescribeKey",
        evidence:
          "inferred (from what CreateCluster and DeleteCluster touch: network, key, service-linked role; not read in the provider's source)",
      },
    ],
    notes: [
      "ec2:DescribeRouteTables, ec2:DescribeSubnets: documented (dependent action of UpdateConnectivity; CloudFormation lists it for update).",
      "Read, the update that enables vpc_connectivity, creation and deletion; creation and deletion are inferred.",
      "The update waits on DescribeClusterOperation, then reads the cluster again for its version.",
      "kafka:DescribeClusterOperation is authorised on the cluster or its operation ARN; which one was not checked.",
    ],
    source:
      "internal/service/kafka/cluster.go: read, update (connectivity_info), refreshClusterVersion, findClusterOperationByARN; AWS service authorization reference, MSK: UpdateConnectivity dependent actions; CloudFormation resource schema handlers.permissions, AWS::MSK::Cluster",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `MSK developer guide, multi-VPC private connectivity (aws-access-mult-vpc): Kafka 2.7.1 or later, no
t3.small, no unauthenticated access, a way to authenticate must be on at the cluster first. AWS provider,
internal/service/kafka/cluster.go: connectivity is left out of the call that creates a cluster, and updated once the cluster is there; AWS
refuses an update that changes nothing (issue 33204), and the cluster is then tainted. It reads unauthenticated access
back as false where it is left out. AWS provider 5.100.0, measured: defaults.`,
  // internal/service/kafka/cluster.go; removing the block was planned with 5.100.0: no change
  planning: {
    keptBlocks: ["encryption_info", "encryption_info.encryption_in_transit"],
  },
  rules: {
    arguments: {
      "broker_node_group_info.az_distribution": { oneOf: ["DEFAULT"] },
      "broker_node_group_info.storage_info.ebs_storage_info.volume_size": { range: [1, 16384] },
      cluster_name: { length: [1, 64] },
      "configuration_info.arn": { form: "arn" },
      "configuration_info.revision": { range: [0, null] },
      "encryption_info.encryption_at_rest_kms_key_arn": { form: "arn" },
      "encryption_info.encryption_in_transit.client_broker": { oneOf: ["TLS", "TLS_PLAINTEXT", "PLAINTEXT"] },
      enhanced_monitoring: { oneOf: ["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] },
      kafka_version: { length: [1, 64] },
      storage_mode: { oneOf: ["LOCAL", "TIERED"] },
    },
  },
  defaults: {
    "encryption_info.encryption_in_transit.client_broker": "TLS",
    "encryption_info.encryption_in_transit.in_cluster": true,
  },
  computedTexts: {
    arn: (around) => awsArn("kafka", "cluster/@/%", around),
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["cluster_name"]) ?? "";
    const refuse = (code: string, message: string) =>
      refusedByAws(`creating MSK Cluster (${name})`, "Kafka", "CreateClusterV2", code, message);
    if (cloud.all(clusterType).some((other) => other.values["cluster_name"] === name))
      return refuse("ConflictException", "A resource with this name already exists.");
    const region = regionOf(values);
    const uuid = (textOf(values["arn"]) ?? "").split("/").at(-1) ?? "";
    const host = `${name.toLowerCase().slice(0, 16)}.${uuid.slice(0, 6)}.c5.kafka.${region}.amazonaws.com`;
    const made = (own: ObjectValue) =>
      readBack(
        withComputed(planned, own, {
          cluster_uuid: uuid,
          storage_mode: "LOCAL",
          bootstrap_brokers: isOn(values, "unauthenticated") ? listBrokers(values, host, 9092) : "",
          bootstrap_brokers_sasl_iam: isOn(values, "iam") ? listBrokers(values, host, ports.iam) : "",
          bootstrap_brokers_sasl_scram: isOn(values, "scram") ? listBrokers(values, host, ports.scram) : "",
          bootstrap_brokers_tls: isOn(values, "tls") ? listBrokers(values, host, ports.tls) : "",
          bootstrap_brokers_public_sasl_iam: "",
          bootstrap_brokers_public_sasl_scram: "",
          bootstrap_brokers_public_tls: "",
          zookeeper_connect_string: listBrokers(values, `z.${host}`, 2181),
          zookeeper_connect_string_tls: listBrokers(values, `z.${host}`, 2182),
        }),
      );
    if (connectivityOf(planned) === undefined) return { values: made(values) };
    const failed = updateConnectivity(withoutConnectivity(values), values);
    return failed === undefined ? { values: made(values) } : { values: made(withoutConnectivity(values)), failed };
  },
  update({ prior, values }) {
    const [before, after] = [prior, values].map((each) => JSON.stringify(connectivityOf(each)));
    const failed = before === after ? undefined : updateConnectivity(prior, values);
    return failed === undefined ? { values: readBack(values) } : { diagnostics: failed };
  },
};

/** What AWS says of a change of the ways to authenticate from other VPCs; undefined where it makes it. */
function updateConnectivity(prior: ObjectValue, values: ObjectValue): readonly Diagnostic[] | undefined {
  const changed = ways.filter((way) => isConnectedBy(values, way) !== isConnectedBy(prior, way));
  const turned = changed.filter((way) => isConnectedBy(values, way));
  const reason =
    changed.length === 0
      ? "The specified parameter value is identical to the current value for the cluster. Specify a different value, then try again."
      : turned.length > 0
        ? whyNotConnected(values, turned)
        : undefined;
  if (reason === undefined) return undefined;
  const doing = `updating MSK Cluster (${textOf(values["arn"])}) broker connectivity`;
  return refusedByAws(doing, "Kafka", "UpdateConnectivity", "BadRequestException", reason).diagnostics;
}

function whyNotConnected(values: ObjectValue, turned: readonly Way[]): string | undefined {
  const type = textOf(blockOf(values["broker_node_group_info"])?.["instance_type"]) ?? "";
  if (type === "kafka.t3.small")
    return "Multi-VPC private connectivity is not supported for the instance type kafka.t3.small.";
  if (isOlder(textOf(values["kafka_version"]) ?? "", "2.7.1"))
    return "Multi-VPC private connectivity needs Apache Kafka 2.7.1 or later.";
  if (isOn(values, "unauthenticated"))
    return "Multi-VPC private connectivity is not supported with unauthenticated access.";
  const off = turned.find((way) => !isOn(values, way));
  return off === undefined
    ? undefined
    : `The cluster does not have ${off} authentication on, which vpcConnectivity asks for.`;
}

function isOlder(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) < 0;
}

/** The values as the provider reads them: what is not said of unauthenticated access is false. */
function readBack(values: ObjectValue): ObjectValue {
  const own = blockOf(values["client_authentication"]);
  if (own === undefined) return withAddresses(values);
  const unauthenticated = own["unauthenticated"] ?? false;
  return withAddresses({ ...values, client_authentication: [{ ...own, unauthenticated }] });
}

/** The addresses for other VPCs: only those of the ways that are on. */
function withAddresses(values: ObjectValue): ObjectValue {
  const host = `scram.${(textOf(values["cluster_uuid"]) ?? "").slice(0, 6)}.c5.kafka.${regionOf(values, textOf(values["arn"]))}.amazonaws.com`;
  const addresses = ways.map((way) => [
    `bootstrap_brokers_vpc_connectivity_${way === "tls" ? way : `sasl_${way}`}`,
    isConnectedBy(values, way) ? listBrokers(values, host.replace("scram", way), 14001, 1) : "",
  ]);
  return { ...values, ...Object.fromEntries(addresses) };
}
