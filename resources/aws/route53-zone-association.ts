import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { refusedByAws } from "../parts/refusals";
import { associationsOf, findRival, foreignZone, vpcRegion, vpcsOfZone } from "../parts/route53";

const authorizations = "aws_route53_vpc_association_authorization";

/** The association of a private zone with a VPC. */
export const knowledge: AwsKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "the VPC does not see the zone in between",
    source: "hashicorp/terraform-provider-aws website/docs/r/route53_zone_association",
  },
  stops: "the VPC no longer resolves names of the zone",
  asWritten: {
    arguments: "vpc_id vpc_region zone_id",
    source:
      "hashicorp/terraform-provider-aws internal/service/route53/zone_association.go: read sets all three from the id",
  },
  importId: {
    form: /^Z[A-Z0-9]+:vpc-[0-9a-f]+(:[a-z0-9-]+)?$/,
    example: "Z0123456789ABCDEFGHIJ:vpc-0a1b2c3d4e5f60718:us-west-2",
    source: "hashicorp/terraform-provider-aws internal/service/route53/zone_association.go: the id is taken apart",
  },
  iam: {
    read: "route53:ListHostedZonesByVPC ec2:DescribeVpcs",
    create: "route53:AssociateVPCWithHostedZone ec2:DescribeVpcs route53:GetChange",
    delete: "route53:DisassociateVPCFromHostedZone ec2:DescribeVpcs",
    inferred: [
      {
        on: "create",
        actions: "route53:ListHostedZonesByVPC",
        evidence: "called by the closing read; which further action it depends on was not found",
      },
    ],
    notes: [
      "Every argument replaces. ec2:DescribeVpcs: documented for associating and disassociating, inferred for the list.",
      "route53:GetChange: the provider takes AccessDenied for done, as it is from another account than the zone's.",
      "The resource has no tags.",
    ],
    source:
      "internal/service/route53/zone_association.go: create, read, delete, findZoneAssociation; Amazon Route 53 Developer Guide, API permissions reference: AssociateVPCWithHostedZone, DisassociateVPCFromHostedZone",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/route53/zone_association.go: form of the id. Route 53 API, AssociateVPCWithHostedZone: the account of the
zone has to authorise that of the VPC before; a VPC takes one zone of a name.`,
  rules: { arguments: { vpc_region: vpcRegion } },
  computedTexts: {
    id: ({ values }) => ["zone_id", "vpc_id", "vpc_region"].map((name) => textOf(values[name])).join(":"),
    owning_account: ({ digits }) => digits("owner", 12),
  },
  create({ values, cloud, actor }) {
    const [zoneId = "", vpc = ""] = ["zone_id", "vpc_id"].map((name) => textOf(values[name]) ?? "");
    const refuse = (code: string, message: string) =>
      refusedByAws(
        `associating Route 53 Hosted Zone (${zoneId}) to EC2 VPC (${vpc})`,
        "Route 53",
        "AssociateVPCWithHostedZone",
        code,
        message,
      );
    const zone = cloud.find("aws_route53_zone", zoneId);
    const isAuthorized = cloud.find(authorizations, `${zoneId}:${vpc}`) !== undefined;
    if (foreignZone(zone, actor) !== undefined && !isAuthorized)
      return refuse("NotAuthorizedException", `The VPC: ${vpc} has not authorized to associate with your hosted zone.`);
    const isTaken =
      zone === undefined
        ? associationsOf(zoneId, cloud).some(({ values: other }) => other["vpc_id"] === vpc)
        : vpcsOfZone(zone, cloud).includes(vpc) ||
          findRival(textOf(zone.values["name"]) ?? "", [vpc], cloud) !== undefined;
    if (isTaken)
      return refuse(
        "ConflictingDomainExists",
        `The VPC ${vpc} has already been associated with a hosted zone with the same domain name.`,
      );
    return { values: { ...values, ...(zone?.owner === undefined ? {} : { owning_account: zone.owner }) } };
  },
};
