import type { ClickhouseAws } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import type { GateItem } from "../../src/contract/gate-item";
import { type Prose, prose } from "../../src/contract/prose";
import type { Failure } from "../../src/contract/stage";
import type { FillText } from "../../src/contract/topology";
import {
  coveredNames,
  vpcFill as fillOfVpc,
  flipRefused as flipRefusedAt,
  notFlipped,
  vpcAttributes,
} from "../families/interface-endpoint/private-dns";
import { privateDnsIsOff } from "../families/interface-endpoint/texts";
import { endpointId } from "../parts/clickhouse-api";
import { byoc, privateZone, serviceRegion } from "./zones";

/** Address of the endpoint. */
export const endpointAddress = "aws_vpc_endpoint.clickhouse";

/** What must be so before names lead to the endpoint. */
export function dnsGate(spec: ClickhouseAws): GateItem[] {
  const { services, endpointServiceName } = spec.clickhouse;
  const hostnames = services.map(({ hostname }) => hostname).join(", ");
  const shows = prose`A name that covers ${hostnames}, such as ${`*.${privateZone(spec)}`}, and ${"verified"}.`;
  return [
    ...switchedOff(spec),
    ...(spec.dns.mode === "private-dns"
      ? [coveredNames("private-dns-names", serviceRegion(spec), endpointServiceName, shows)]
      : []),
    ...(spec.dns.mode === "external" ? [] : vpcAttributes(spec.aws.region, spec.network)),
  ];
}

function switchedOff(spec: ClickhouseAws): GateItem[] {
  if (spec.network.endpoint === undefined) return [notFlipped(endpointAddress)];
  return spec.dns.mode === "private-zone" ? [privateDnsIsOff(spec, endpointId)] : [];
}

/** The id of the VPC, where a variable brings it. */
export function vpcFill({ dns, network }: ClickhouseAws): FillText[] {
  return dns.mode === "external" ? [] : fillOfVpc(network);
}

/** What helps where private DNS of the endpoint service does not cover the hostnames; BYOC has no other way than the flip. */
function withoutName(spec: ClickhouseAws): Prose {
  return byoc(spec) === undefined
    ? edit({ set: { "dns.mode": "private-zone" } })
    : prose`ask support which names the endpoint service of the BYOC deployment has`;
}

/** What AWS says where private DNS cannot be switched on. */
export const flipRefused = (spec: ClickhouseAws): Failure => flipRefusedAt("allow-list", withoutName(spec));

/** The private DNS names of the endpoint service do not cover a hostname. */
export const uncoveredName = (spec: ClickhouseAws): Failure => ({
  symptom: prose`Private DNS is on, and a hostname still resolves as before.`,
  cause: prose`The endpoint service's private DNS names do not cover it.`,
  remedy: prose`Compare it with ${"PrivateDnsNames"} of ${"aws ec2 describe-vpc-endpoint-services"}; use the service's ${"privateDnsHostname"}, or go back and ${withoutName(spec)}.`,
  stage: "allow-list",
});
