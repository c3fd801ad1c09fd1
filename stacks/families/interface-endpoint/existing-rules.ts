import type { EndpointNetwork } from "../../../generated/types/spec";
import type { Rule } from "../../../src/contract/spec-rule";
import { fieldWithoutUse, targetMissing } from "../../parts/existing-endpoint";

interface Spec {
  readonly network: EndpointNetwork;
}

const source = "EC2 API, ModifyVpcEndpoint and DescribeVpcEndpoints";

/**
 * What fits an endpoint that exists already and is never changed. `flips` tells whether its private DNS would be switched on, `makesRecords`
 * whether records lead to it, and `adopted` how the spec names it where it becomes Terraform's.
 */
export function existingRules<S extends Spec>(
  flips: (spec: S) => boolean,
  makesRecords: (spec: S) => boolean,
  adopted: (spec: S) => string,
): readonly Rule<S>[] {
  return [
    {
      ...fieldWithoutUse,
      check: ({ network }) =>
        network.endpoint === undefined
          ? []
          : (["subnets", "clients", "securityGroupIds", "policy"] as const)
              .filter((field) => network[field] !== undefined)
              .map((field) => ({
                path: ["network", field],
                message: `network.${field} has no use with network.endpoint`,
              })),
    },
    {
      code: "flip-of-existing-endpoint",
      severity: "error",
      title: "Private DNS is to be switched on at an endpoint that is not Terraform's",
      why: "The endpoint's own private DNS is an argument of the endpoint, and an endpoint that exists already is never changed.",
      fix: "Set dns.mode to external and let the endpoint's owner switch it on: aws ec2 modify-vpc-endpoint --private-dns-enabled; or give the endpoint under adopt instead of network.endpoint, with its subnets and security groups.",
      source,
      check: (spec) => {
        const { endpoint } = spec.network;
        if (endpoint === undefined || !flips(spec)) return [];
        const id = typeof endpoint.id === "string" ? endpoint.id : "its id";
        return [
          {
            path: ["dns", "mode"],
            message: "the names need the endpoint's own private DNS, and the endpoint exists already",
            hint: `set dns.mode to external, and let the endpoint's owner switch it on (aws ec2 modify-vpc-endpoint --private-dns-enabled); or give network.subnets and network.securityGroupIds as the endpoint has them, and adopt: { ${adopted(spec)}: ${id} } in place of network.endpoint`,
          },
        ];
      },
    },
    {
      ...targetMissing,
      check: (spec) => {
        const { endpoint } = spec.network;
        if (endpoint === undefined || endpoint.dnsName !== undefined || !makesRecords(spec)) return [];
        const id = typeof endpoint.id === "string" ? endpoint.id : "ID";
        return [
          {
            path: ["network", "endpoint"],
            message: "records need dnsName and hostedZoneId of the endpoint",
            hint: `look them up: aws ec2 describe-vpc-endpoints --vpc-endpoint-ids ${id} --query 'VpcEndpoints[0].DnsEntries[0]'`,
          },
        ];
      },
    },
    {
      code: "existing-endpoint-target-differs",
      severity: "error",
      title: "The DNS name is of another endpoint, or of one availability zone of it",
      why: "An endpoint's own names begin with its id. Names of availability zones answer with the address of one zone only.",
      fix: "Copy both from one answer of aws ec2 describe-vpc-endpoints: VpcEndpointId, and the first of DnsEntries.",
      source: "AWS PrivateLink guide, DNS hostnames of interface endpoints",
      at: ["network", "endpoint", "dnsName"],
      finds: ({ network: { endpoint } }) => {
        if (typeof endpoint?.dnsName !== "string") return false;
        const label = endpoint.dnsName.split(".")[0] ?? "";
        if (typeof endpoint.id === "string" && !label.startsWith(`${endpoint.id}-`))
          return `the name does not begin with ${endpoint.id}`;
        // vpce-ID-HASH, and vpce-ID-HASH-us-east-1a for a zone.
        return /^vpce-[0-9a-f]+-[a-z0-9]+-/.test(label) && "the name is of one availability zone";
      },
    },
  ];
}
