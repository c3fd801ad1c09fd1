import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { ec2Tags } from "../parts/aws-tags";
import { awsArn, prefixedId } from "../parts/ids";
import { textOf, textsOf } from "../parts/known";
import { letsIn } from "../parts/openings";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { flowsOfBlock } from "../parts/security-group-rule";
import { withComputed } from "../parts/with-computed";

/** A security group. */
export const knowledge: AwsKnowledge = {
  part: "guard",
  replacement: {
    costs: ["new-id", "downtime"],
    effect:
      "another group id: AWS refuses to delete the group while something uses it, and rules of others that name it stop matching",
    source: "hashicorp/terraform-provider-aws website/docs/r/security_group",
  },
  held: {
    costs: ["downtime"],
    effect:
      "AWS deletes no group that something uses, and Terraform asks for that before it exchanges the groups: the apply stops, and without its rules the group lets nothing through. Add it to forget, with each of its rules, and delete them by hand afterwards",
    source: "EC2 API, DeleteSecurityGroup; hashicorp/aws 5.100.0, the order of a plan",
  },
  defaults: { description: "Managed by Terraform", revoke_rules_on_delete: false },
  openings: [{ attribute: "ingress", at: ["ingress.cidr_blocks", "ingress.ipv6_cidr_blocks"], what: letsIn }],
  gathers: { ingress: "aws_vpc_security_group_ingress_rule", egress: "aws_vpc_security_group_egress_rule" },
  flows: flowsOfBlock,
  asWritten: {
    arguments: "description name tags vpc_id",
    source: writtenSources.aws,
  },
  importId: {
    form: /^sg-[0-9a-f]{8,17}$/,
    example: "sg-0a1b2c3d4e5f60718",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/security_group.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ec2:DescribeSecurityGroups",
    create: "ec2:CreateSecurityGroup ec2:RevokeSecurityGroupEgress",
    update: {
      "ec2:AuthorizeSecurityGroupIngress": "ingress",
      "ec2:RevokeSecurityGroupIngress": "ingress",
      "ec2:AuthorizeSecurityGroupEgress": "egress",
      "ec2:RevokeSecurityGroupEgress": "egress",
    },
    delete: "ec2:DescribeNetworkInterfaces ec2:DeleteSecurityGroup ec2:DescribeSecurityGroups",
    tags: ec2Tags,
    conditional: [
      { argument: "ingress", on: "create", actions: "ec2:AuthorizeSecurityGroupIngress", means: "inline ingress" },
      { argument: "egress", on: "create", actions: "ec2:AuthorizeSecurityGroupEgress", means: "inline egress" },
      {
        argument: "revoke_rules_on_delete",
        is: true,
        on: "delete",
        actions: "ec2:DescribeSecurityGroupRules ec2:RevokeSecurityGroupIngress ec2:RevokeSecurityGroupEgress",
      },
    ],
    notes: [
      "Not derived, delete: a lingering Lambda, Comprehend or DMS network interface uses the group: ec2:DetachNetworkInterface, ec2:DeleteNetworkInterface (inferred, helper not read to the end).",
      "Create always revokes the default allow-all egress rules (IPv4, then IPv6), so ec2:RevokeSecurityGroupEgress is needed even by a group without inline rules.",
      "Delete lists network interfaces by group-id first; a denial fails the delete.",
      "Description, name and VPC changes replace the group.",
    ],
    source:
      "internal/service/ec2/vpc_security_group.go: create, read, update, delete, updateSecurityGroupRules, forceRevokeSecurityGroupRules (6.x source); internal/service/ec2/vpc_network_interface.go: deleteLingeringENIs",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: the default description. EC2 API,
CreateSecurityGroup: length and characters of names and descriptions, one name a VPC; DeleteSecurityGroup: not while it is
attached.`,
  rules: {
    arguments: {
      name: { pattern: "^(?!sg-)", message: "invalid value (cannot begin with sg-)" },
      name_prefix: { pattern: "^(?!sg-)", message: "invalid value (cannot begin with sg-)" },
    },
    conflicts: [["name", "name_prefix"]],
  },
  computedTexts: {
    id: (around) => prefixedId("sg-", around),
    arn: (around) => awsArn("ec2", "security-group/*", around),
  },
  create({ planned, values, cloud }) {
    const name = textOf(planned["name"]);
    const refuse = (code: string, message: string) =>
      refusedByAws(`creating Security Group (${name})`, "EC2", "CreateSecurityGroup", code, message);
    for (const [attribute, text] of [
      ["GroupName", name],
      ["GroupDescription", textOf(values["description"])],
    ] as const) {
      if (text !== undefined && (text.length > 255 || !/^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/.test(text)))
        return refuse("InvalidParameterValue", `Value (${text}) for parameter ${attribute} is invalid.`);
    }
    const vpc = values["vpc_id"] ?? null;
    const isTaken = cloud
      .all("aws_security_group")
      .some((other) => other.values["name"] === name && other.values["vpc_id"] === vpc);
    if (name !== undefined && isTaken)
      return refuse("InvalidGroup.Duplicate", `The security group '${name}' already exists for VPC '${textOf(vpc)}'`);
    return { values: withComputed(planned, values, { ingress: [], egress: [], name_prefix: "" }) };
  },
  remove({ object, cloud }) {
    if (
      attached.some(([type, list]) => cloud.all(type).some(({ values }) => textsOf(values[list]).includes(object.id)))
    )
      return [
        errorAt(
          undefined,
          `deleting Security Group (${object.id}): DependencyViolation: resource ${object.id} has a dependent object`,
        ),
      ];
    for (const type of ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"])
      for (const rule of cloud.all(type))
        if (rule.values["security_group_id"] === object.id) cloud.remove(type, rule.id);
    return [];
  },
};

/** What a group can be attached to, and the argument that says so. */
const attached = [
  ["aws_lb", "security_groups"],
  ["aws_vpc_endpoint", "security_group_ids"],
  ["aws_vpclattice_resource_gateway", "security_group_ids"],
] as const;
