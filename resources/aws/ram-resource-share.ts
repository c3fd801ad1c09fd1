import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { ramTags } from "../parts/aws-tags";
import { awsArn } from "../parts/ids";
import { writtenSources } from "../parts/read-back";

/** A share of AWS Resource Access Manager. */
export const knowledge: AwsKnowledge = {
  part: "admission",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect: "another share and invitation: ClickPipes has to accept it, and its endpoint has to be made anew with it",
    source: "ClickPipes documentation, AWS PrivateLink: a share serves one reverse private endpoint",
  },
  stops: "what was shared is withdrawn, and the endpoint that uses it stops",
  defaults: { allow_external_principals: false },
  asWritten: {
    arguments: "allow_external_principals name tags",
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:ram:[a-z0-9-]+:\d{12}:resource-share\/.+$/,
    example: "arn:aws:ram:us-east-1:123456789012:resource-share/0a1b2c3d-0000-0000-0000-000000000000",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/ram_resource_share.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ram:GetResourceShares ram:ListResourceSharePermissions",
    create: "ram:CreateResourceShare",
    update: {
      "ram:UpdateResourceShare": "name allow_external_principals",
    },
    delete: "ram:DeleteResourceShare ram:GetResourceShares",
    tags: ramTags,
    notes: [
      "Tags come with GetResourceShares. permission_arns replaces.",
      "ListResourceSharePermissions is called on every read.",
    ],
    source:
      "internal/service/ram/resource_share.go: create, read, update, delete, waiters; AWS service authorization reference, RAM: CreateResourceShare maps to ram:CreateResourceShare and ram:TagResource; CloudFormation resource schema handlers.permissions, AWS::RAM::ResourceShare",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: "AWS provider 5.100.0, measured: defaults.",
  rules: {
    arguments: {
      permission_arns: { form: "arn" },
    },
  },
  computedTexts: {
    arn: (around) => awsArn("ram", "resource-share/%", around),
  },
};
