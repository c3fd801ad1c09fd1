import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { refusedByAws } from "../parts/refusals";
import { foreignZone, vpcRegion } from "../parts/route53";

/** That a VPC of another account may be associated with a private zone. */
export const knowledge: AwsKnowledge = {
  part: "name",
  replacement: {
    costs: ["new-id"],
    effect: "an association that is there stays; another one is refused in between",
    source: "Route 53 API, DeleteVPCAssociationAuthorization",
  },
  asWritten: {
    arguments: "vpc_id vpc_region zone_id",
    source:
      "hashicorp/terraform-provider-aws internal/service/route53/vpc_association_authorization.go: read sets all three from the id and the answer",
  },
  importId: {
    form: /^Z[A-Z0-9]+:vpc-[0-9a-f]+$/,
    example: "Z0123456789ABCDEFGHIJ:vpc-0a1b2c3d4e5f60718",
    source:
      "hashicorp/terraform-provider-aws internal/service/route53/vpc_association_authorization.go: the id is taken apart",
  },
  iam: {
    read: "route53:ListVPCAssociationAuthorizations",
    create: "route53:CreateVPCAssociationAuthorization",
    delete: "route53:DeleteVPCAssociationAuthorization",
    notes: ["Every argument replaces.", "The resource has no tags."],
    source:
      "internal/service/route53/vpc_association_authorization.go: create, read, delete; Amazon Route 53 Developer Guide, API permissions reference: CreateVPCAssociationAuthorization, DeleteVPCAssociationAuthorization",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/route53/vpc_association_authorization.go: form of the id. Route 53 API, CreateVPCAssociationAuthorization:
the account of the zone has to ask for it.`,
  rules: { arguments: { vpc_region: vpcRegion } },
  computedTexts: { id: ({ values }) => `${textOf(values["zone_id"])}:${textOf(values["vpc_id"])}` },
  create({ values, cloud, actor }) {
    const foreign = foreignZone(cloud.find("aws_route53_zone", textOf(values["zone_id"]) ?? ""), actor);
    if (foreign === undefined) return { values };
    return refusedByAws(
      "creating Route53 VPC Association Authorization",
      "Route 53",
      "CreateVPCAssociationAuthorization",
      "AccessDenied",
      foreign,
    );
  },
};
