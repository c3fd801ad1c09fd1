import type { EndpointAws } from "../../generated/types/spec";
import { subnetsOf } from "../families/interface-endpoint/addresses";
import type { EndpointKind } from "../families/reach/endpoints";
import { inZoneOrder } from "../parts/inputs";

/** What the endpoints are. */
export const kind: EndpointKind<EndpointAws> = {
  type: "aws_vpc_endpoint",
  target: "DNS_NAME",
  list: ({ vendor }) =>
    Object.entries(vendor.endpoints).map(([key, { serviceName }]) => ({ key, service: serviceName })),
  parts: ({ network }) => inZoneOrder(subnetsOf(network)).map(({ subnet }) => subnet.availabilityZoneId),
};
