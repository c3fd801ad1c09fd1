import type { VpcEndpoint } from "../../../generated/providers/aws/vpc-endpoint";
import type { EndpointNetwork } from "../../../generated/types/spec";
import { command, type Fill, prose } from "../../../src/contract/prose";
import type { FillText, GateItem, Scope } from "../../../src/contract/topology";
import { evidence } from "../../parts/gate-items";
import { outputFill } from "../../parts/output-fill";

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

/** What brings the own DNS name of an endpoint that exists already. */
export function existingNameFill(fill: Fill, region: string, { endpoint }: EndpointNetwork, prefix = ""): FillText {
  const meaning = prose`Name of the endpoint itself`;
  if (endpoint?.dnsName !== undefined) return outputFill(fill, `${prefix}endpoint_dns_name`, meaning);
  const from = prose`${"VpcEndpoints[0].DnsEntries[0].DnsName"} of ${`aws ec2 describe-vpc-endpoints --region ${region} --vpc-endpoint-ids ID`}, by whoever may see the endpoint`;
  return { fill, meaning, from };
}

/** That the own private DNS of an endpoint that exists already is off, where a zone answers for the names; `name` tells it from others. */
export function privateDnsIsOff(region: string, id: Fill, key = "endpoint-private-dns-off"): GateItem {
  const describe = ["aws", "ec2", "describe-vpc-endpoints", "--region", region, "--vpc-endpoint-ids", id];
  const show = command([...describe, "--query", "VpcEndpoints[0].PrivateDnsEnabled"], prose`${"false"}`);
  return evidence(key, prose`The endpoint's own private DNS is off, so that it and the zone do not both answer.`, show);
}
