import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { withComputed } from "../parts/with-computed";

/** A resource in a share. */
export const knowledge: AwsKnowledge = {
  part: "admission",
  replacement: {
    costs: ["acceptance", "downtime"],
    effect: "the resource leaves the share for a while, and the endpoint that uses it stops",
    source: "hashicorp/terraform-provider-aws website/docs/r/ram_resource_association",
  },
  stops: "the resource leaves the share, and the endpoint that uses it stops",
  asWritten: {
    arguments: "resource_arn resource_share_arn",
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:ram:[^,]+,arn:[^,]+$/,
    example:
      "arn:aws:ram:us-east-1:123456789012:resource-share/0a1b2c3d-0000-0000-0000-000000000000,arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/ram_resource_association.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ram:GetResourceShareAssociations",
    create: "ram:AssociateResourceShare",
    delete: "ram:DisassociateResourceShare ram:GetResourceShareAssociations",
    conditional: [
      // Resource_arn is a VPC Lattice resource configuration.
      {
        argument: "resource_arn",
        contains: "aws_vpclattice_resource_configuration",
        on: "create",
        actions: "vpc-lattice:PutResourcePolicy",
      },
      // Resource_arn is a VPC Lattice resource configuration.
      {
        argument: "resource_arn",
        contains: "aws_vpclattice_resource_configuration",
        on: "delete",
        actions: "vpc-lattice:DeleteResourcePolicy",
      },
    ],
    inferred: [
      {
        on: "delete",
        actions: "vpc-lattice:DeleteResourcePolicy",
        evidence: "inferred (the same guide lists only ram:DeleteResourceShare for tear-down)",
      },
    ],
    notes: [
      "vpc-lattice:PutResourcePolicy: documented (Bedrock guide, permissions to share a resource configuration by RAM).",
      "Create begins with GetResourceShareAssociations, to refuse an association that exists.",
    ],
    source:
      "internal/service/ram/resource_association.go: create, read, delete, waiters; Amazon Bedrock user guide: knowledge base VPC configuration, role permissions",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: "AWS provider 5.100.0, measured: nothing else is checked before the apply.",
  rules: {
    arguments: {
      resource_arn: { form: "arn" },
      resource_share_arn: { form: "arn" },
    },
  },
  create: ({ planned, values }) => ({
    values: withComputed(planned, values, {
      id: `${textOf(values["resource_share_arn"])},${textOf(values["resource_arn"])}`,
    }),
  }),
};
