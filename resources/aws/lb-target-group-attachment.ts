import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";

/** A target of a target group. */
export const knowledge: AwsKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "the target is deregistered, and the new one serves only once it is healthy",
    source: "hashicorp/terraform-provider-aws website/docs/r/lb_target_group_attachment",
  },
  stops: "the target gets no connections any more",
  // hashicorp/aws 5.100.0: "doesn't support import".
  asWritten: {
    arguments: "availability_zone port target_group_arn target_id",
    source: writtenSources.aws,
  },
  importId: "none",
  iam: {
    read: "elasticloadbalancing:DescribeTargetHealth",
    isNotReadBack: true,
    create: `elasticloadbalancing:RegisterTargets ec2:DescribeInstances ec2:DescribeInternetGateways
      ec2:DescribeSubnets ec2:DescribeVpcs`,
    delete: "elasticloadbalancing:DeregisterTargets",
    notes: [
      "ec2:DescribeInstances, ec2:DescribeInternetGateways, ec2:DescribeSubnets, ec2:DescribeVpcs: documented.",
      "Every argument replaces. Create makes no read. ec2:DescribeInstances is documented for RegisterTargets in general; whether ip targets need it is not stated.",
    ],
    source:
      "internal/service/elbv2/target_group_attachment.go: create, read, delete; Elastic Load Balancing user guide: API permissions, 2015-12-01 API",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/elbv2/target_group_attachment.go. AWS provider 5.100.0, measured: nothing is checked before the
apply. Elastic Load Balancing API: ports.`,
  computedTexts: { id: ({ values }) => `${textOf(values["target_group_arn"])}_${textOf(values["target_id"])}` },
  create({ values }) {
    const group = textOf(values["target_group_arn"]) ?? "";
    const port = values["port"];
    if (typeof port === "number" && (port < 1 || port > 65535))
      return refusedByAws(
        `registering ELBv2 Target Group (${group}) target`,
        "Elastic Load Balancing v2",
        "RegisterTargets",
        "ValidationError",
        `port '${port}' is not between 1 and 65535`,
      );
    return { values };
  },
};
