import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { isConnectivityOn, ways } from "../parts/msk-connectivity";
import { policyText, writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** Who may connect to a cluster from another VPC. */
export const knowledge: AwsKnowledge = {
  part: "admission",
  replacement: {
    costs: ["downtime"],
    effect:
      "the whole policy is gone until the new one is there, so new connections of every account in it are refused",
    source: "hashicorp/terraform-provider-aws internal/service/kafka/cluster_policy.go",
  },
  stops: "accounts that only the policy lets in cannot connect to the cluster",
  principals: { attribute: "policy", form: "policy" },
  readsBack: { policy: policyText },
  asWritten: {
    arguments: "cluster_arn",
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:kafka:[a-z0-9-]+:\d{12}:cluster\/.+$/,
    example: "arn:aws:kafka:us-east-1:123456789012:cluster/events/0a1b2c3d-0000-0000-0000-000000000000-1",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/msk_cluster_policy.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "kafka:GetClusterPolicy",
    create: "kafka:PutClusterPolicy",
    update: {
      "kafka:PutClusterPolicy": "policy",
    },
    delete: "kafka:DeleteClusterPolicy",
    notes: [
      "The resource has no tags. An update sends the version read last. A changed cluster_arn is not a replacement in the schema: it is put to the new cluster, and the old one keeps its policy (inferred).",
    ],
    source:
      "internal/service/kafka/cluster_policy.go: put, read, delete (2026 source); AWS service authorization reference, MSK",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider issues 34419 (no policy before connectivity is on) and 35538 (a second policy asks for the
version of the first).`,
  rules: {
    arguments: {
      policy: { form: "json" },
    },
  },
  create({ planned, values, cloud }) {
    const cluster = textOf(values["cluster_arn"]) ?? "";
    const refuse = (message: string) =>
      refusedByAws(
        `setting MSK Cluster Policy (${cluster})`,
        "Kafka",
        "PutClusterPolicy",
        "BadRequestException",
        message,
      );
    if (!ways.some((way) => isConnectivityOn(cluster, way, cloud)))
      return refuse("Multi-VPC private connectivity must be turned on before a cluster policy can be attached.");
    if (cloud.find("aws_msk_cluster_policy", cluster) !== undefined)
      return refuse("Current cluster policy version needed for Update.");
    return { values: withComputed(planned, values, { id: cluster }) };
  },
};
