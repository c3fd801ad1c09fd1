import type { GateItem } from "../../../src/contract/gate-item";
import { type Command, command, type Fill, type Prose, prose } from "../../../src/contract/prose";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import { evidence } from "../../parts/gate-items";
import { outputFill } from "../../parts/output-fill";
import type { AwsSpec } from "./endpoint";

/** A question about an endpoint, which exists or will. */
function ask({ aws }: AwsSpec, id: Fill, query: readonly string[], shows: Prose): Command {
  const describe = ["aws", "ec2", "describe-vpc-endpoints", "--region", aws.region, "--vpc-endpoint-ids", id];
  return command([...describe, "--query", ...query], shows);
}

/** The command that shows the state of an endpoint. */
export function showState(spec: AwsSpec, id: Fill, shows: Prose): Command {
  return ask(spec, id, ["VpcEndpoints[0].State", "--output", "text"], shows);
}

/** That the own private DNS of an endpoint that exists already is off, where a zone answers for the names; `key` tells it from others. */
export function privateDnsIsOff(spec: AwsSpec, id: Fill, key = "endpoint-private-dns-off"): GateItem {
  const show = ask(spec, id, ["VpcEndpoints[0].PrivateDnsEnabled"], prose`${"false"}`);
  return evidence(key, prose`The endpoint's own private DNS is off, so that it and the zone do not both answer.`, show);
}

/** A connection that times out. */
export const unreachable: Failure = {
  symptom: prose`The connection times out, or ${"No route to host"}.`,
  sign: "time-out",
  cause: prose`A security group, a network ACL or a route stands between the client and the endpoint.`,
  remedy: prose`Look whether the endpoint's security groups admit the client's network on the port.`,
  stage: "endpoint",
};

/** An endpoint among others, and what its outputs begin with. */
interface Named {
  readonly meaning: Prose;
  readonly prefix: string;
}

const only: Named = { meaning: prose`Name of the endpoint itself`, prefix: "" };

/** What brings the own DNS name of an endpoint: the output, or whoever may see one that exists already. */
export function nameFill(fill: Fill, { aws, network }: AwsSpec, { meaning, prefix } = only): FillText {
  if (network.endpoint === undefined) {
    const outputs = `terraform output ${prefix}endpoint_dns_names`;
    const from = prose`The one of ${outputs} that starts with ${"vpce-"} and has no availability zone in it`;
    return { fill, meaning, from };
  }
  if (network.endpoint.dnsName !== undefined) return outputFill(fill, `${prefix}endpoint_dns_name`, only.meaning);
  const look = `aws ec2 describe-vpc-endpoints --region ${aws.region} --vpc-endpoint-ids ID`;
  const from = prose`${"VpcEndpoints[0].DnsEntries[0].DnsName"} of ${look}, by whoever may see the endpoint`;
  return { fill, meaning: only.meaning, from };
}
