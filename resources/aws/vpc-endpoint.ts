import { account } from "../../src/contract/computed-context";
import type { Cloud, Model, Outcome } from "../../src/contract/model";
import { partitionOf } from "../../src/contract/partition";
import type { AwsKnowledge } from "../../src/contract/resource";
import type { ObjectValue, Value } from "../../src/contract/value";
import { isRegion, regionOf } from "../parts/aws-names";
import { ec2Tags } from "../parts/aws-tags";
import { answerConnection, connect, dropConnection, findEndpointService } from "../parts/endpoint-connections";
import { awsArn, prefixedId } from "../parts/ids";
import { isDueByAllowList } from "../parts/ids-of-others";
import { blocksOf, isGiven, textOf, textsOf } from "../parts/known";
import { endpointPolicyText, writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** An endpoint in a VPC of the simulated account. */
export const knowledge: AwsKnowledge = {
  part: "endpoint",
  leadsTo: "service_name",
  replacement: {
    costs: ["new-id", "acceptance", "allow-list", "downtime"],
    effect:
      "the endpoint gets another vpce- id: the vendor has to accept it again and every allow list has to take the new id before clients connect",
    source:
      "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint.go; ClickHouse Cloud documentation, AWS PrivateLink",
  },
  stops: "connections through the endpoint end; another one has another id, to be accepted and allowed again",
  reachedAt: {
    addresses: ["subnet_configuration.ipv4", "subnet_configuration.ipv6"],
    names: { path: "dns_entry.dns_name", own: /^vpce-/ },
    source:
      "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint.go; AWS PrivateLink guide, DNS names of interface endpoints",
  },
  hazards: [
    {
      provider: "hashicorp/aws",
      versions: ["6.28.0", "6.29.0", "6.30.0", "6.31.0", "6.32.0", "6.32.1", "6.33.0", "6.34.0", "6.35.0", "6.35.1"],
      argument: "private_dns_enabled",
      when: "changes",
      behaviour: "replaces",
      unless: { vpc_endpoint_type: ["Resource", "ServiceNetwork"] },
      effect:
        "a change of private_dns_enabled destroys the endpoint and creates another: a new id, so acceptance and allow list are lost",
      safe: ["~> 6.36", ">= 5.83.0, < 6.0.0"],
      source:
        "provider PR 45679, changelog 6.28.0 (2026-01-07); PR 46800, changelog 6.36.0 (2026-03-11); issue 46776; terraform-aws-vpc issue 1285",
    },
    {
      provider: "hashicorp/aws",
      range: ">= 0.0.0",
      argument: "private_dns_enabled",
      when: "changes",
      behaviour: "replaces",
      only: { vpc_endpoint_type: ["Resource", "ServiceNetwork"] },
      effect: "a change of private_dns_enabled destroys the endpoint and creates another",
      safe: [],
      source: "provider PR 46800",
    },
    {
      provider: "hashicorp/aws",
      versions: ["5.51.0", "5.51.1", "5.52.0"],
      argument: "private_dns_enabled",
      when: "isFalse",
      behaviour: "counts-as-true",
      effect:
        "private_dns_enabled counts as true where it is omitted or false, so names would resolve to an endpoint that is not accepted",
      safe: ["~> 6.36", ">= 5.83.0, < 6.0.0"],
      source: "provider issues 37694, 37783, PR 37715",
    },
    {
      provider: "hashicorp/aws",
      range: "< 5.83.0",
      argument: "service_region",
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the argument service_region is unknown",
      safe: ["~> 6.36", ">= 5.83.0, < 6.0.0"],
      source: "provider changelog",
    },
    {
      provider: "hashicorp/aws",
      range: "< 5.54.0",
      argument: "subnet_configuration",
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the argument subnet_configuration is unknown",
      safe: ["~> 6.36", ">= 5.83.0, < 6.0.0"],
      source: "provider changelog 5.54.0; terraform-aws-modules/terraform-aws-vpc issue 1163",
    },
  ],
  computedBlocks: ["dns_options", "subnet_configuration"],
  moves: { dns_entry: "private_dns_enabled" },
  states: {
    attribute: "state",
    values: {
      available: { is: "ready", meaning: "the service's owner accepted the endpoint" },
      pendingAcceptance: { is: "waiting", meaning: "the service's owner has not accepted the endpoint yet" },
      rejected: { is: "refused", meaning: "the service's owner refused the endpoint, or ended the connection" },
      failed: { is: "refused", meaning: "AWS could not make the endpoint" },
      expired: { is: "refused", meaning: "the service's owner did not accept the endpoint in time" },
    },
    refusal: {
      cause: "The vendor refused the endpoint or did not accept it in time, or AWS could not make it.",
      remedy: "Ask the vendor's support with the endpoint's id; a refused endpoint has to be made anew.",
    },
  },
  readsBack: { policy: endpointPolicyText },
  asWritten: {
    arguments: `private_dns_enabled security_group_ids service_name service_region subnet_ids tags vpc_endpoint_type vpc_id
      dns_options.dns_record_ip_type ip_address_type
      subnet_configuration.ipv4 subnet_configuration.ipv6 subnet_configuration.subnet_id`,
    source: `${writtenSources.aws}; addresses: vpc_endpoint.go, flattenSubnetConfigurations reads every subnet back, so that all are written or none`,
  },
  importId: {
    form: /^vpce-[0-9a-f]{8,17}$/,
    example: "vpce-0f1e2d3c4b5a69788",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/vpc_endpoint.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ec2:DescribeVpcEndpoints ec2:DescribePrefixLists ec2:DescribeNetworkInterfaces",
    create: "ec2:CreateVpcEndpoint",
    update: {
      "ec2:ModifyVpcEndpoint": `private_dns_enabled security_group_ids subnet_ids subnet_configuration policy
        ip_address_type dns_options route_table_ids`,
      "route53:AssociateVPCWithHostedZone": "private_dns_enabled",
      "ec2:AcceptVpcEndpointConnections": "auto_accept",
      "ec2:DescribeVpcEndpointServiceConfigurations": "auto_accept",
    },
    delete: "ec2:DeleteVpcEndpoints ec2:DescribeVpcEndpoints",
    tags: ec2Tags,
    conditional: [
      { argument: "private_dns_enabled", is: true, on: "create", actions: "route53:AssociateVPCWithHostedZone" },
      // Service_region set to another Region.
      { argument: "service_region", on: "create update delete", actions: "vpce:AllowMultiRegion" },
      // Service_network_arn set (ServiceNetwork endpoint).
      {
        argument: "service_network_arn",
        on: "create",
        actions: "vpc-lattice:CreateServiceNetworkVpcEndpointAssociation",
      },
      // Auto_accept = true and state pendingAcceptance.
      {
        argument: "auto_accept",
        is: true,
        on: "create",
        actions: "ec2:AcceptVpcEndpointConnections ec2:DescribeVpcEndpointServiceConfigurations",
      },
    ],
    inferred: [
      {
        on: "update",
        actions: "route53:AssociateVPCWithHostedZone",
        evidence:
          "documented for CreateVpcEndpoint (dependent action); inferred for ModifyVpcEndpoint, whose entry names no dependent action",
      },
    ],
    notes: [
      "vpce:AllowMultiRegion: documented (permission-only action; CloudFormation lists it for create, update and delete).",
      "vpc-lattice:CreateServiceNetworkVpcEndpointAssociation: documented (permission-only action; CloudFormation lists it for create and update).",
      "Tags go in TagSpecifications of CreateVpcEndpoint: ec2:CreateTags is checked on the vpc-endpoint, with ec2:CreateAction = CreateVpcEndpoint usable as a condition (condition: inferred).",
      "DescribePrefixLists is called on every read of an endpoint that has a service_name, Interface endpoints included; it is not called for Resource and ServiceNetwork endpoints.",
      "DescribeNetworkInterfaces is called once per endpoint network interface, on every read, to fill subnet_configuration.",
      "Setting private_dns_enabled from true to false: no further action is documented; route53:DisassociateVPCFromHostedZone is named by no source seen.",
      "CloudFormation also lists ec2:DescribeVpcs, ec2:DescribeSubnets and ec2:DescribeSecurityGroups for its own handler; the provider calls none of them for this resource.",
    ],
    source:
      "internal/service/ec2/vpc_endpoint.go: CreateVpcEndpoint, ModifyVpcEndpoint, DeleteVpcEndpoints, AcceptVpcEndpointConnections, read path and waiters (2026 source); internal/service/ec2/find.go: findVPCEndpoints, findPrefixListByName; AWS service authorization reference, EC2: CreateVpcEndpoint dependent actions; PrivateLink (vpce): permission-only actions; CloudFormation resource schema handlers.permissions, AWS::EC2::VPCEndpoint",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/ec2/vpc_endpoint.go: an apply is done at available or
pendingAcceptance, deleted reads as gone. AWS provider 5.100.0, measured: private_dns_enabled omitted keeps its value.
Words of the refusals of private DNS: EC2 API, as users of the AWS provider and vespa-engine/vespa pull request 33303
quote them. Issue 42970: service_region with a service of AWS. floci-io/floci pull request 3895: dns_entry has the
service's own name as well while private DNS is on.`,
  inferred: [
    "a service name of another form, and a service of another region without service_region, are refused as services that do not exist",
    "the entry of the region comes first in dns_entry (the provider documents no order), and is the only one where the service is in another region",
    "the name of private DNS comes last in dns_entry, goes when private DNS is turned off, and is made up where the service is of another account",
    "a connection of another account waits until the vendor accepts it, who does once its allow list has the endpoint (the vendor's page no longer says so)",
  ],
  rules: {
    arguments: {
      ip_address_type: { oneOf: ["ipv4", "dualstack", "ipv6"] },
      policy: { form: "json" },
      resource_configuration_arn: { form: "arn" },
      service_network_arn: { form: "arn" },
      vpc_endpoint_type: { oneOf: ["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] },
    },
    conflicts: [
      ["service_name", "service_network_arn"],
      ["resource_configuration_arn", "service_name"],
    ],
  },
  defaults: { vpc_endpoint_type: "Gateway" },
  computedTexts: {
    id: (around) => prefixedId("vpce-", around),
    arn: (around) => awsArn("ec2", "vpc-endpoint/*", around),
  },
  state: "state",

  create({ planned, values, cloud }) {
    const serviceName = textOf(values["service_name"]) ?? "";
    const isPrivate = isPrivateService(serviceName);
    const refuse = (code: string, message: string) =>
      refusedByAws(`creating EC2 VPC Endpoint (${serviceName})`, "EC2", "CreateVpcEndpoint", code, message);
    if (serviceName === "" && !isGiven(values["resource_configuration_arn"]) && !isGiven(values["service_network_arn"]))
      return refuse("MissingParameter", "The request must contain the parameter ServiceName");
    if (isPrivate && values["vpc_endpoint_type"] === "Gateway")
      return refuse("InvalidParameter", "Vpc Endpoint type (Gateway) does not match the service type (Interface)");
    const region = regionOf(values, textOf(values["arn"]), serviceName);
    const unknownService = () =>
      refuse("InvalidServiceName", `The Vpc Endpoint Service '${serviceName}' does not exist`);
    if (serviceName !== "" && !isServiceName(serviceName)) return unknownService();
    const own = textOf(planned["service_region"]) ?? region;
    if (serviceName.split(".").some((part) => isRegion(part) && part !== own)) return unknownService();
    if (!isPrivate && isGiven(planned["service_region"]) && textOf(planned["service_region"]) !== undefined)
      return unknownService();

    const id = textOf(values["id"]) ?? "";
    const state = isPrivate ? connect(serviceName, id, cloud) : "available";
    if (values["auto_accept"] === true && state === "pendingAcceptance") {
      if (findEndpointService(serviceName, cloud) === undefined) {
        dropConnection(id, cloud);
        return refusedByAws(
          `accepting EC2 VPC Endpoint (${id}) connection`,
          "EC2",
          "AcceptVpcEndpointConnections",
          "InvalidVpcEndpointServiceId.NotFound",
          `The VpcEndpointService Id '${serviceName.split(".").at(-1)}' does not exist`,
        );
      }
      answerConnection(id, "available", cloud);
    }
    const made = values["auto_accept"] === true ? "available" : state;
    const message = planned["private_dns_enabled"] === true ? whyNoPrivateDns(made, values, cloud) : undefined;
    if (message !== undefined) {
      dropConnection(id, cloud);
      return refuse("InvalidParameter", message);
    }

    const subnets = textsOf(values["subnet_ids"]);
    const hosts = `${id}-${cloud.nextId("", 8, { of: id })}.${serviceName.split(".").at(-1)}`;
    const zone = cloud.nextId("Z", 20, { region }).toUpperCase();
    const zones = own === region ? subnets.map((_, index) => `-${region}${String.fromCharCode(97 + index)}`) : [];
    const ownNames = ["", ...zones].map((suffix) => ({
      dns_name: hosts.replace(".", `${suffix}.`).concat(`.${region}.vpce.${partitionOf(region).suffix}`),
      hosted_zone_id: zone,
    }));
    return {
      values: withComputed(planned, values, {
        state: made,
        dns_entry: withPrivateName(ownNames, planned, cloud),
        security_group_ids: [cloud.nextId("sg-", 17, { of: values["vpc_id"] ?? null })],
        subnet_ids: [],
        route_table_ids: [],
        cidr_blocks: [],
        prefix_list_id: null,
        private_dns_enabled: false,
        requester_managed: false,
        owner_id: account,
        ip_address_type: "ipv4",
        service_region: regionOf({}, serviceName),
        policy: JSON.stringify({
          Statement: [{ Action: "*", Effect: "Allow", Principal: "*", Resource: "*" }],
          Version: "2008-10-17",
        }),
      }),
    };
  },

  update({ prior, planned, values, cloud }): Outcome {
    const id = textOf(prior["id"]) ?? "";
    const state = textOf(cloud.find("aws_vpc_endpoint", id)?.values["state"]) ?? "";
    const turnsOn = planned["private_dns_enabled"] === true && prior["private_dns_enabled"] !== true;
    const message = turnsOn ? whyNoPrivateDns(state, values, cloud) : undefined;
    const names = withPrivateName(values["dns_entry"], planned, cloud);
    if (message === undefined) return { values: { ...values, state, dns_entry: names } };
    const doing = `updating EC2 VPC Endpoint (${id})`;
    return refusedByAws(doing, "EC2", "ModifyVpcEndpoint", "InvalidParameter", message);
  },

  remove({ object, cloud }) {
    dropConnection(object.id, cloud);
    return [];
  },
  read: ({ values }) => (values["state"] === "deleted" ? undefined : values),
  waitsFor: ({ values }) =>
    values["state"] === "pendingAcceptance" ? `the owner of ${textOf(values["service_name"])}` : undefined,
  isDue: (object, cloud) =>
    findEndpointService(textOf(object.values["service_name"]) ?? "", cloud) !== undefined ||
    isDueByAllowList(object, object.id, cloud),
  accept: (object, cloud) => answer(object.id, object.values, "available", cloud),
  reject: (object, cloud) => answer(object.id, object.values, "rejected", cloud),
  disconnect: (object, cloud) => answer(object.id, object.values, "rejected", cloud),
};

function answer(id: string, values: ObjectValue, state: "available" | "rejected", cloud: Cloud): ObjectValue {
  answerConnection(id, state, cloud);
  return { ...values, state };
}

/** The DNS names of an endpoint: its own, and while private DNS is on that of the service. */
function withPrivateName(names: Value | undefined, planned: ObjectValue, cloud: Cloud): Value {
  const service = textOf(planned["service_name"]) ?? "";
  const given = textOf(findEndpointService(service, cloud)?.values["private_dns_name"]);
  const privateName = given ?? `*.${service.split(".").reverse().join(".")}.example`;
  const own = blocksOf(names).filter((entry) => entry["dns_name"] !== privateName);
  if (planned["private_dns_enabled"] !== true) return own;
  const hosted_zone_id = cloud.nextId("Z", 20, { privateName }).toUpperCase();
  return [...own, { dns_name: privateName, hosted_zone_id }];
}

/** Whether a text has the form of a service's name: `com.amazonaws.…`, in China `cn.com.amazonaws.…`, `aws.…` for some of AWS. */
function isServiceName(text: string): boolean {
  return /^((cn\.)?com\.amazonaws|aws)(\.[a-z0-9-]+)+$/.test(text);
}

/** Services of others than AWS are named `com.amazonaws.vpce.<region>.vpce-svc-…`. */
function isPrivateService(serviceName: string): boolean {
  return serviceName.includes(".vpce-svc-");
}

function whyNoPrivateDns(state: string, values: ObjectValue, cloud: Cloud): string | undefined {
  const service = textOf(values["service_name"]) ?? "";
  if (state !== "available")
    return `Private DNS can only be enabled after the endpoint connection is accepted by the owner of ${service}.`;
  if (!cloud.surroundings.vpcDns)
    return `Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for ${textOf(values["vpc_id"])}`;
  const own = findEndpointService(service, cloud);
  const isVerified =
    own === undefined ? cloud.surroundings.privateDnsNameVerified : isGiven(own.values["private_dns_name"]);
  if (isPrivateService(service) && !isVerified)
    return `Private DNS can't be enabled because the service ${service} does not provide a private DNS name.`;
  return undefined;
}
