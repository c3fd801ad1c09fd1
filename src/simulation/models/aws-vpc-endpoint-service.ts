import type { Cloud, CloudObject, Model } from "../../contract/model";
import { errorAt, refusedByAws } from "../diagnostics";
import { textOf, textsOf } from "../known";
import { isRegion, regionOf } from "./aws-names";
import { answerConnection, connectionState, isConnected } from "./endpoint-connections";
import { withComputed } from "./with-computed";

const serviceType = "aws_vpc_endpoint_service";

/** An endpoint service of the simulated account. */
export const awsVpcEndpointService: Model = {
  type: serviceType,
  source: `AWS provider, internal/service/ec2/vpc_endpoint_service.go. AWS provider 5.100.0, measured: principals,
regions and a missing load balancer are not checked before the apply, empty lists of load balancers and texts that are
no ARN are. EC2 API, DeleteVpcEndpointServiceConfigurations: connections that are available or pending must be
rejected first.`,
  inferred: ["the words for a region that does not exist"],
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
      values: withComputed(planned, values, {
        service_name: `com.amazonaws.vpce.${region}.${id}`,
        service_type: "Interface",
        state: "Available",
        base_endpoint_dns_names: [`${id}.${region}.vpce.amazonaws.com`],
        availability_zones: ["a", "b"].map((letter) => `${region}${letter}`),
        allowed_principals: [],
        supported_regions: [region],
        supported_ip_address_types: ["ipv4"],
        manages_vpc_endpoints: false,
        private_dns_name: "",
        private_dns_name_configuration: [],
      }),
    };
  },
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

/** A principal that may ask an endpoint service for connections, beside those that the service itself names. */
export const awsVpcEndpointServiceAllowedPrincipal: Model = {
  type: "aws_vpc_endpoint_service_allowed_principal",
  source: `AWS provider, internal/service/ec2/vpc_endpoint_service_allowed_principal.go; issue 30873: the service's
own list and this resource see the same principals. AWS provider 5.100.0, measured: the form of a principal is not
checked.`,
  create({ values, cloud }) {
    const serviceId = textOf(values["vpc_endpoint_service_id"]) ?? "";
    const principal = textOf(values["principal_arn"]) ?? "";
    if (principal !== "*" && !/^arn:aws:iam::\d{12}:(root|(role|user)\/.+)$/.test(principal))
      return refusedByAws(
        `modifying VPC Endpoint Service (${serviceId}) permissions`,
        "EC2",
        "ModifyVpcEndpointServicePermissions",
        "InvalidPrincipal",
        `Invalid Principal: '${principal}'`,
      );
    setPrincipals(serviceId, cloud, (principals) => [...principals, principal]);
    return { values };
  },
  remove({ object, cloud }) {
    const principal = object.values["principal_arn"];
    setPrincipals(textOf(object.values["vpc_endpoint_service_id"]) ?? "", cloud, (principals) =>
      principals.filter((other) => other !== principal),
    );
    return [];
  },
  read({ values }, cloud) {
    const service = cloud.find(serviceType, textOf(values["vpc_endpoint_service_id"]) ?? "");
    const isAllowed =
      service === undefined ||
      textsOf(service.values["allowed_principals"]).includes(textOf(values["principal_arn"]) ?? "");
    return isAllowed ? values : undefined;
  },
};

function setPrincipals(serviceId: string, cloud: Cloud, change: (principals: string[]) => string[]): void {
  const service = cloud.find(serviceType, serviceId);
  if (service === undefined) return;
  const principals = change(textsOf(service.values["allowed_principals"]));
  cloud.put(serviceType, serviceId, { ...service.values, allowed_principals: [...new Set(principals)].sort() });
}

/** The owner's acceptance of a connection. Deleting it rejects the connection. */
export const awsVpcEndpointConnectionAccepter: Model = {
  type: "aws_vpc_endpoint_connection_accepter",
  source: `AWS provider, internal/service/ec2/vpc_endpoint_connection_accepter.go: creation accepts and waits until
the endpoint is available, deletion calls RejectVpcEndpointConnections.`,
  inferred: [
    "an endpoint that the spec did not make has asked for the connection",
    "the endpoint_id of a reverse private endpoint is the id that it takes",
  ],
  state: "vpc_endpoint_state",
  create({ planned, values, cloud }) {
    const service = textOf(values["vpc_endpoint_service_id"]) ?? "";
    const endpoint = textOf(values["vpc_endpoint_id"]) ?? "";
    if (!/^vpce-[0-9a-f]+$/.test(endpoint))
      return refusedByAws(
        `accepting VPC Endpoint Connection (${service}_${endpoint})`,
        "EC2",
        "AcceptVpcEndpointConnections",
        "InvalidVpcEndpointId.Malformed",
        `Invalid Id: '${endpoint}'`,
      );
    answerConnection(endpoint, "available", cloud);
    return { values: withComputed(planned, values, { id: `${service}_${endpoint}`, vpc_endpoint_state: "available" }) };
  },
  remove({ object, cloud }) {
    answerConnection(endpointOf(object), "rejected", cloud);
    return [];
  },
  read(object, cloud) {
    const state = connectionState(endpointOf(object), cloud);
    return state === undefined ? object.values : { ...object.values, vpc_endpoint_state: state };
  },
};

function endpointOf({ values }: CloudObject): string {
  return textOf(values["vpc_endpoint_id"]) ?? "";
}
