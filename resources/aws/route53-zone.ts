import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { route53Tags } from "../parts/aws-tags";
import { awsArn } from "../parts/ids";
import { blocksOf, textOf } from "../parts/known";
import { route53Name, writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { associationsOf, findRival, withoutFinalDot } from "../parts/route53";
import { withComputed } from "../parts/with-computed";

/** A hosted zone. */
export const knowledge: AwsKnowledge = {
  part: "name",
  replacement: {
    costs: ["new-id", "downtime"],
    effect: "names of the zone do not resolve to the endpoint until the new zone and its records are there",
    source: "hashicorp/terraform-provider-aws website/docs/r/route53_zone",
  },
  stops: "its names no longer resolve to the endpoint",
  defaults: { comment: "Managed by Terraform", force_destroy: false },
  readsBack: { name: route53Name },
  asWritten: {
    arguments: "comment tags vpc.vpc_id vpc.vpc_region",
    source: `${writtenSources.aws}; vpc_region: internal/service/route53/zone.go sets it from the answer`,
  },
  importId: {
    form: /^Z[A-Z0-9]+$/,
    example: "Z0123456789ABCDEFGHIJ",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/route53_zone.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "route53:GetHostedZone route53:ListResourceRecordSets route53:ListTagsForResource",
    create: "route53:CreateHostedZone ec2:DescribeVpcs route53:GetChange",
    update: {
      "route53:AssociateVPCWithHostedZone": "vpc",
      "route53:DisassociateVPCFromHostedZone": "vpc",
      "ec2:DescribeVpcs": "vpc",
      "route53:GetChange": "vpc",
      "route53:UpdateHostedZoneComment": "comment",
    },
    delete: "route53:DeleteHostedZone route53:GetChange",
    tags: route53Tags,
    conditional: [
      // More than one vpc block.
      { argument: "vpc", contains: "},{", on: "create", actions: "route53:AssociateVPCWithHostedZone" },
      {
        argument: "force_destroy",
        is: true,
        on: "delete",
        actions: "route53:ListResourceRecordSets route53:ChangeResourceRecordSets route53:GetDNSSEC",
      },
    ],
    inferred: [
      {
        on: "update",
        actions: "ec2:DescribeVpcs",
        evidence:
          "documented (dependent action of CreateHostedZone and AssociateVPCWithHostedZone; for DisassociateVPCFromHostedZone inferred)",
      },
    ],
    notes: [
      "Private zone: the first VPC goes in CreateHostedZone, each further one is a separate AssociateVPCWithHostedZone call. CloudFormation lists route53:AssociateVPCWithHostedZone for every private zone.",
      "A private zone is read with ListResourceRecordSets too (its name servers), and with ListTagsForResource.",
      "Tags are set by a separate ChangeTagsForResource call after creation.",
      "route53:GetChange is authorised on the change resource (change/*), not on the hosted zone (inferred).",
      "enable_accelerated_recovery was not in the source read.",
    ],
    source:
      "internal/service/route53/zone.go: create, read, update, delete, findNameServersByZone, hostedZoneAssociateVPC, hostedZoneDisassociateVPC; internal/service/route53/tags_gen.go: ListTags, UpdateTags; AWS service authorization reference, Route 53: CreateHostedZone, AssociateVPCWithHostedZone dependent actions; CloudFormation resource schema handlers.permissions, AWS::Route53::HostedZone",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: the final dot of the name is dropped when it is planned, defaults.
Route 53 API, CreateHostedZone: a VPC can be in one zone of a name only; DeleteHostedZone: not while it has records of
others.`,
  rules: {
    arguments: {
      name: { length: [1, 1024] },
      "vpc.vpc_id": { length: [1, null] },
    },
    conflicts: [["delegation_set_id", "vpc"]],
    blocks: ["vpc"],
  },
  computedTexts: {
    id: ({ digits }) => `Z${digits("id", 13).toUpperCase()}`,
    arn: (around) => awsArn("route53", "hostedzone/*", around),
  },
  plan({ proposed }) {
    const name = textOf(proposed["name"]);
    return name === undefined ? {} : { planned: { name: withoutFinalDot(name) } };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    const vpcs = blocksOf(values["vpc"]).flatMap((vpc) => textOf(vpc["vpc_id"]) ?? []);
    const rival = findRival(name, vpcs, cloud);
    if (rival !== undefined)
      return refusedByAws(
        `creating Route53 Hosted Zone (${name})`,
        "Route 53",
        "CreateHostedZone",
        "ConflictingDomainExists",
        `The VPC ${vpcs[0]} has already been associated with the hosted zone ${rival.id} with the same domain name.`,
      );
    const servers = vpcs.length > 0 ? [] : [1, 2, 3, 4].map((number) => `ns-${number}.awsdns-0${number}.org`);
    return {
      values: withComputed(planned, values, {
        zone_id: values["id"] ?? null,
        name_servers: servers,
        primary_name_server: servers[0] ?? `ns-0.awsdns-00.com`,
        enable_accelerated_recovery: false,
      }),
    };
  },
  read({ id, values }, cloud) {
    const later = associationsOf(id, cloud);
    const vpcs = later.map(
      (other): ObjectValue => ({
        vpc_id: other.values["vpc_id"] ?? null,
        vpc_region: other.values["vpc_region"] ?? null,
      }),
    );
    return later.length === 0 ? values : { ...values, vpc: [...blocksOf(values["vpc"]), ...vpcs] };
  },
  remove({ object, cloud }) {
    const record = cloud.all("aws_route53_record").find(({ values }) => values["zone_id"] === object.id);
    if (record === undefined || object.values["force_destroy"] === true) return [];
    const reason = "The specified hosted zone contains non-required resource record sets and so cannot be deleted.";
    return [errorAt(undefined, `deleting Route53 Hosted Zone (${object.id}): HostedZoneNotEmpty: ${reason}`)];
  },
};
