import type { VpcEndpoint } from "../../../generated/providers/aws/vpc-endpoint";
import type { EndpointNetwork } from "../../../generated/types/spec";
import type { Scope } from "../../../src/contract/scope";

/** What records lead to. */
export interface AliasTarget {
  readonly dnsName: string;
  readonly hostedZoneId: string;
}

const path = ["network", "endpoint"];

/** What records of an endpoint lead to: its first DNS entry. */
export function targetOf({ dnsEntry }: VpcEndpoint): AliasTarget {
  const { dnsName, hostedZoneId } = dnsEntry.get(0);
  return { dnsName, hostedZoneId };
}

/** What records of an endpoint lead to that exists already. */
export function existingTarget(scope: Scope): AliasTarget {
  return { dnsName: scope.input([...path, "dnsName"]), hostedZoneId: scope.input([...path, "hostedZoneId"]) };
}

/** Adds the outputs of an endpoint that exists already, whose names begin with `prefix`, and gives its id. */
export function addExisting(scope: Scope, { endpoint }: EndpointNetwork, prefix = ""): string {
  const value = scope.input([...path, "id"]);
  scope.output(`${prefix}endpoint_id`, { description: "Id of the interface endpoint, which exists already.", value });
  if (endpoint?.dnsName !== undefined) {
    scope.output(`${prefix}endpoint_dns_name`, {
      description: "The endpoint's own DNS name, which serves for connection tests and as the target of records.",
      value: existingTarget(scope).dnsName,
    });
    scope.output(`${prefix}endpoint_hosted_zone_id`, {
      description: "Hosted zone of that name, which an alias record needs.",
      value: existingTarget(scope).hostedZoneId,
    });
  }
  return value;
}
