import type { Cloud, Model, Outcome } from "../../contract/model";
import type { ObjectValue } from "../../contract/value";
import { refusedByAws } from "../diagnostics";
import { isGiven, textOf, textsOf } from "../known";
import { isRegion, ownAccount, regionOf } from "./aws-names";
import { answerConnection, connect, dropConnection, findEndpointService } from "./endpoint-connections";
import { isDueByAllowList } from "./ids-of-others";
import { withComputed } from "./with-computed";

/** An endpoint in a VPC of the simulated account. */
export const awsVpcEndpoint: Model = {
  type: "aws_vpc_endpoint",
  source: `AWS provider, internal/service/ec2/vpc_endpoint.go: an apply is done at available or
pendingAcceptance, deleted reads as gone. AWS provider 5.100.0, measured: private_dns_enabled omitted keeps its value.
Words of the refusals of private DNS: EC2 API, as users of the AWS provider and vespa-engine/vespa pull request 33303
quote them. Issue 42970: service_region with a service of AWS.`,
  inferred: [
    "a service name of another form, and a service of another region without service_region, are refused as services that do not exist",
    "the entry of the region comes first in dns_entry (the provider documents no order)",
    "a connection of another account waits until the vendor accepts it, who does once its allow list has the endpoint (the vendor's page no longer says so)",
  ],
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
    const names = ["", ...subnets.map((_, index) => `-${region}${String.fromCharCode(97 + index)}`)];
    return {
      values: withComputed(planned, values, {
        state: made,
        dns_entry: names.map((suffix) => ({
          dns_name: hosts.replace(".", `${suffix}.`).concat(`.${region}.vpce.amazonaws.com`),
          hosted_zone_id: zone,
        })),
        security_group_ids: [cloud.nextId("sg-", 17, { of: values["vpc_id"] ?? null })],
        subnet_ids: [],
        route_table_ids: [],
        cidr_blocks: [],
        prefix_list_id: null,
        private_dns_enabled: false,
        requester_managed: false,
        owner_id: ownAccount,
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
    if (message === undefined) return { values: { ...values, state } };
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
