import type { CloudObject, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { answerConnection, connectionState } from "../parts/endpoint-connections";
import { textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** The owner's acceptance of a connection. Deleting it rejects the connection. */
export const knowledge: AwsKnowledge = {
  part: "admission",
  replacement: {
    costs: ["acceptance", "downtime"],
    effect: "its removal rejects the connection, which then has to be accepted again",
    source: "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint_connection_accepter.go",
  },
  stops: "the connection that it accepted is rejected",
  states: {
    attribute: "vpc_endpoint_state",
    values: {
      available: { is: "ready", meaning: "the connection is accepted" },
      rejected: { is: "refused", meaning: "the connection was rejected after it had been accepted" },
    },
  },
  asWritten: {
    arguments: "vpc_endpoint_id vpc_endpoint_service_id",
    source: writtenSources.aws,
  },
  importId: {
    form: /^vpce-svc-[0-9a-f]{8,17}_vpce-[0-9a-f]{8,17}$/,
    example: "vpce-svc-0123456789abcdef0_vpce-0f1e2d3c4b5a69788",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/vpc_endpoint_connection_accepter.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ec2:DescribeVpcEndpointConnections",
    create: "ec2:AcceptVpcEndpointConnections",
    delete: "ec2:RejectVpcEndpointConnections",
    notes: [
      "Delete rejects the connection. The read lists all connections of the service and filters on the client side.",
    ],
    source:
      "internal/service/ec2/vpc_endpoint_connection_accepter.go: create, read, delete (older source; finders and waiter checked in SDK v2 source); internal/service/ec2/find.go: findVPCEndpointConnectionByServiceIDAndVPCEndpointID",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
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
