import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { latticeTags } from "../parts/aws-tags";
import { awsArn, prefixedId } from "../parts/ids";
import { textOf, textsOf } from "../parts/known";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A resource gateway of VPC Lattice. */
export const knowledge: AwsKnowledge = {
  part: "front",
  replacement: {
    costs: ["new-id", "downtime"],
    effect:
      "another gateway with other addresses: the resource configuration is made anew with it, and what was shared is gone",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/vpclattice_resource_gateway; VPC Lattice guide, resource gateways",
  },
  stops: "connections through the gateway end",
  hazards: [
    {
      provider: "hashicorp/aws",
      range: "< 6.45.0",
      argument: "resource_config_dns_resolution",
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the argument resource_config_dns_resolution is unknown",
      safe: [">= 6.45.0, < 7.0.0"],
      source: "provider PR 47879; the first version is not known exactly",
    },
  ],
  asWritten: {
    arguments: "ip_address_type name resource_config_dns_resolution security_group_ids subnet_ids tags vpc_id",
    source:
      "hashicorp/aws 5.100.0 applied against an emulator of the API, every stage and back: the next plan changes no resource; inferred of resource_config_dns_resolution, which that version does not have",
  },
  importId: {
    form: /^rgw-[0-9a-f]{17}$/,
    example: "rgw-0123456789abcdef0",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/vpclattice_resource_gateway.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "vpc-lattice:GetResourceGateway vpc-lattice:ListTagsForResource",
    create: "vpc-lattice:CreateResourceGateway ec2:DescribeVpcs ec2:DescribeSubnets ec2:DescribeSecurityGroups",
    update: {
      "vpc-lattice:UpdateResourceGateway": "security_group_ids",
      "ec2:DescribeVpcs": "security_group_ids",
      "ec2:DescribeSubnets": "security_group_ids",
      "ec2:DescribeSecurityGroups": "security_group_ids",
    },
    delete: "vpc-lattice:DeleteResourceGateway vpc-lattice:GetResourceGateway",
    tags: latticeTags,
    serviceRole: "vpc-lattice.amazonaws.com",
    notes: [
      "ec2:DescribeVpcs, ec2:DescribeSubnets, ec2:DescribeSecurityGroups: documented (dependent actions of CreateResourceGateway; CloudFormation lists them for create and update).",
      "iam:CreateServiceLinkedRole: documented (Bedrock guide names it for a resource gateway; the reference names it for other VPC Lattice resources); only while AWSServiceRoleForVpcLattice does not exist.",
      "The API permissions page, create: ec2:AssignPrivateIpAddresses, ec2:AssignIpv6Addresses, ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces.",
      "The API permissions page, update: ec2:AssignPrivateIpAddresses, ec2:AssignIpv6Addresses, ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:UnassignPrivateIpAddresses, ec2:ModifyNetworkInterfaceAttribute.",
      "The API permissions page, delete: ec2:DeleteNetworkInterface.",
      "Two AWS sources disagree. The service authorization reference and the CloudFormation handlers name three ec2:Describe actions; the VPC Lattice API permissions page names network interface actions too (documented_superset). The service-linked role holds the network interface actions since December 2024, which speaks for the short list.",
      "Of the arguments only security_group_ids is changed in place; the rest replace.",
      "Tags are not in the read answer: ListTagsForResource is called on every read.",
    ],
    source:
      "internal/service/vpclattice/resource_gateway.go: Create, Read, Update, Delete, waiters; internal/provider: tags interceptor (lists tags when the read did not set them); AWS service authorization reference, VPC Lattice; CloudFormation resource schema handlers.permissions, AWS::VpcLattice::ResourceGateway; VPC Lattice user guide: API permissions; AWS managed policy AWSVpcLatticeServiceRolePolicy",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: length of the name. VPC Lattice API,
CreateResourceGateway: other rules of names, five security groups, at least one subnet. AWS provider,
internal/service/vpclattice/resource_gateway.go: waits until ACTIVE. CloudFormation,
AWS::VpcLattice::ResourceGateway: a change of ResourceConfigDnsResolution replaces.`,
  inferred: [
    "that the provider computes `resource_config_dns_resolution` where it is left out, as provider awscc does",
  ],
  // internal/service/vpclattice/resource_gateway.go
  planning: {
    framework: true,
    keeps: ["arn", "id", "ip_address_type", "resource_config_dns_resolution", "security_group_ids"],
  },
  rules: {
    arguments: {
      ip_address_type: { oneOf: ["IPV4", "IPV6", "DUALSTACK", ""] },
      resource_config_dns_resolution: { oneOf: ["IN_VPC", "PUBLIC", ""] },
    },
  },
  computedTexts: {
    id: (around) => prefixedId("rgw-", around),
    arn: (around) => awsArn("vpc-lattice", "resourcegateway/*", around),
  },
  validate(config) {
    const name = textOf(config["name"]);
    if (name === undefined || (name.length >= 3 && name.length <= 40)) return [];
    return [
      errorAt(
        ["name"],
        "Invalid Attribute Value Length",
        `Attribute name string length must be between 3 and 40, got: ${name.length}`,
      ),
    ];
  },
  create({ planned, values }) {
    const name = textOf(values["name"]) ?? "";
    const refuse = (message: string) =>
      refusedByAws(
        `creating VPC Lattice Resource Gateway (${name})`,
        "VPC Lattice",
        "CreateResourceGateway",
        "ValidationException",
        message,
      );
    if (!nameForm.test(name) || name.startsWith("rgw-"))
      return refuse(`1 validation error detected: Value '${name}' at 'name' failed to satisfy constraint`);
    if (textsOf(values["subnet_ids"]).length === 0) return refuse("At least one subnet is required");
    if (textsOf(values["security_group_ids"]).length > 5)
      return refuse("A resource gateway can have at most 5 security groups");
    return {
      values: withComputed(planned, values, {
        status: "ACTIVE",
        ip_address_type: "IPV4",
        ipv4_addresses_per_eni: 16,
        resource_config_dns_resolution: "PUBLIC",
        security_group_ids: [],
      }),
    };
  },
};
