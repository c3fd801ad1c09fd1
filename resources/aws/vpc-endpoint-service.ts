import type { Model } from "../../src/contract/model";
import { partitionOf, servicePrefix } from "../../src/contract/partition";
import type { AwsKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { isRegion, regionOf } from "../parts/aws-names";
import { ec2Tags } from "../parts/aws-tags";
import { isConnected } from "../parts/endpoint-connections";
import { awsArn, prefixedId } from "../parts/ids";
import { blocksOf, textOf, textsOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** An endpoint service of the simulated account. */
export const knowledge: AwsKnowledge = {
  part: "service",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect:
      "the endpoint service gets another name: every consumer has to make its endpoint anew, and it cannot be deleted while connections are there",
    source:
      "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint_service.go; AWS PrivateLink guide, share your services",
  },
  stops: "connections through the endpoint service end, and every consumer has to make its endpoint anew",
  hazards: [
    {
      provider: "hashicorp/aws",
      range: "< 5.80.0",
      argument: "supported_regions",
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the argument supported_regions is unknown",
      safe: ["~> 6.36", ">= 5.83.0, < 6.0.0"],
      source: "provider changelog",
    },
  ],
  principals: { attribute: "allowed_principals", form: "list" },
  gathers: { allowed_principals: "aws_vpc_endpoint_service_allowed_principal" },
  asWritten: {
    arguments: `acceptance_required allowed_principals network_load_balancer_arns private_dns_name supported_regions
      tags`,
    source: writtenSources.aws,
  },
  importId: {
    form: /^vpce-svc-[0-9a-f]{8,17}$/,
    example: "vpce-svc-0123456789abcdef0",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/vpc_endpoint_service.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ec2:DescribeVpcEndpointServiceConfigurations ec2:DescribeVpcEndpointServicePermissions",
    create: "ec2:CreateVpcEndpointServiceConfiguration",
    update: {
      "ec2:ModifyVpcEndpointServiceConfiguration": `acceptance_required network_load_balancer_arns
        gateway_load_balancer_arns private_dns_name supported_ip_address_types supported_regions`,
      "vpce:AllowMultiRegion": "supported_regions",
      "ec2:ModifyVpcEndpointServicePermissions": "allowed_principals",
    },
    delete: "ec2:DeleteVpcEndpointServiceConfigurations ec2:DescribeVpcEndpointServiceConfigurations",
    tags: ec2Tags,
    conditional: [
      // Supported_regions holds another Region.
      { argument: "supported_regions", on: "create", actions: "vpce:AllowMultiRegion" },
      { argument: "allowed_principals", on: "create", actions: "ec2:ModifyVpcEndpointServicePermissions" },
    ],
    inferred: [
      {
        on: "update",
        actions: "vpce:AllowMultiRegion",
        evidence: "documented (permission-only action; CloudFormation lists it for create; for update inferred)",
      },
    ],
    notes: [
      "DescribeVpcEndpointServicePermissions is called on every read, also when allowed_principals is not set.",
      "Whether the API checks elasticloadbalancing:DescribeLoadBalancers for the load balancer ARNs is not documented; the API Gateway guide lists it next to CreateVpcEndpointServiceConfiguration for its own use.",
      "ec2:StartVpcEndpointServicePrivateDnsVerification belongs to another resource type.",
    ],
    source:
      "internal/service/ec2/vpc_endpoint_service.go: create, read, update, delete, waiters (6.x source); CloudFormation resource schema handlers.permissions, AWS::EC2::VPCEndpointService; AWS service authorization reference, EC2 and PrivateLink (vpce)",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/ec2/vpc_endpoint_service.go. AWS provider 5.100.0, measured: principals,
regions and a missing load balancer are not checked before the apply, empty lists of load balancers and texts that are
no ARN are. AWS provider issue 40667: the service's own region is among the supported ones and cannot be removed. EC2 API, DeleteVpcEndpointServiceConfigurations: connections that are available or pending must be
rejected first.`,
  inferred: ["the words for a region that does not exist", "the form of the record that proves a domain"],
  rules: {
    arguments: {
      gateway_load_balancer_arns: { form: "arn" },
      network_load_balancer_arns: { form: "arn" },
      supported_ip_address_types: { oneOf: ["ipv4", "ipv6"] },
    },
  },
  computedTexts: {
    id: (around) => prefixedId("vpce-svc-", around),
    arn: (around) => awsArn("ec2", "vpc-endpoint-service/*", around),
  },
  validate(config) {
    const lists = ["network_load_balancer_arns", "gateway_load_balancer_arns"];
    return lists
      .filter((name) => Array.isArray(config[name]) && config[name].length === 0)
      .map((name) =>
        errorAt(
          [name],
          "Not enough list items",
          `Attribute ${name} requires 1 item minimum, but config has only 0 declared.`,
        ),
      );
  },
  create({ planned, values }) {
    const refuse = (code: string, message: string) =>
      refusedByAws("creating EC2 VPC Endpoint Service", "EC2", "CreateVpcEndpointServiceConfiguration", code, message);
    const balancers = [
      ...textsOf(values["network_load_balancer_arns"]),
      ...textsOf(values["gateway_load_balancer_arns"]),
    ];
    if (balancers.length === 0)
      return refuse("MissingParameter", "The request must contain NetworkLoadBalancerArns or GatewayLoadBalancerArns");
    const regions = planned["supported_regions"];
    if (Array.isArray(regions) && (regions.length === 0 || !textsOf(regions).every(isRegion)))
      return refuse("InvalidParameter", `SupportedRegions (${textsOf(regions).join(", ")}) does not name regions`);

    const region = regionOf(values, balancers[0]);
    const id = textOf(values["id"]) ?? "";
    return {
      values: withComputed(planned, withHost(values, region), {
        service_name: `${servicePrefix(region)}${id}`,
        service_type: "Interface",
        state: "Available",
        base_endpoint_dns_names: [`${id}.${region}.vpce.${partitionOf(region).suffix}`],
        availability_zones: ["a", "b"].map((letter) => `${region}${letter}`),
        allowed_principals: [],
        supported_regions: [region],
        supported_ip_address_types: ["ipv4"],
        manages_vpc_endpoints: false,
        private_dns_name: "",
        private_dns_name_configuration: proofOf({ ...values, private_dns_name: planned["private_dns_name"] ?? "" }),
      }),
    };
  },
  update({ prior, values }) {
    const host = regionOf(values, textOf(prior["arn"]));
    if (textsOf(prior["supported_regions"]).includes(host) && !textsOf(values["supported_regions"]).includes(host))
      return refusedByAws(
        `modifying EC2 VPC Endpoint Service (${textOf(prior["id"])})`,
        "EC2",
        "ModifyVpcEndpointServiceConfiguration",
        "InvalidParameter",
        `The host Region ${host} cannot be removed`,
      );
    return { values: withHost(values, host) };
  },
  read: ({ values }) => ({
    ...values,
    private_dns_name_configuration: isShown(values)
      ? (values["private_dns_name_configuration"] ?? [])
      : proofOf(values),
  }),
  waitsFor: ({ values }) =>
    blocksOf(values["private_dns_name_configuration"]).some(({ state }) => state === "pendingVerification")
      ? "whoever keeps the domain of its private DNS name"
      : undefined,
  accept: ({ values }) => ({
    ...values,
    private_dns_name_configuration: blocksOf(values["private_dns_name_configuration"]).map((proof) => ({
      ...proof,
      state: "verified",
    })),
  }),
  remove({ object, cloud }) {
    if (!isConnected(object, cloud)) return [];
    return [
      errorAt(
        undefined,
        `deleting EC2 VPC Endpoint Service (${object.id}): ExistingVpcEndpointConnections: Service has existing active VPC Endpoint connections!`,
      ),
    ];
  },
};

/** Whether the record that proves the domain is shown, where there is a private DNS name. */
function isShown(values: ObjectValue): boolean {
  return (
    (textOf(values["private_dns_name"]) ?? "") === "" || blocksOf(values["private_dns_name_configuration"]).length > 0
  );
}

/** The record that proves the domain of a private DNS name. */
function proofOf(values: ObjectValue): ObjectValue[] {
  if ((textOf(values["private_dns_name"]) ?? "") === "") return [];
  const digits = (textOf(values["id"]) ?? "").replace(/[^0-9a-f]/g, "").slice(-16);
  return [{ name: `_${digits}`, state: "pendingVerification", type: "TXT", value: `vpce:${digits}` }];
}

/** AWS supports the service's own region whatever it is told. */
function withHost(values: ObjectValue, host: string): ObjectValue {
  const regions = textsOf(values["supported_regions"]);
  return { ...values, supported_regions: [...new Set([...regions, host])].sort() };
}
