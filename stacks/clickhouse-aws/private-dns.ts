import type { ClickhouseAws } from "../../generated/types/spec";
import { command, type Fill, prose } from "../../src/contract/prose";
import type { Failure, FillText, GateItem } from "../../src/contract/topology";
import { evidence, oneOf } from "../parts/gate-items";
import { privateZone, serviceRegion } from "./zones";

/** Address of the endpoint. */
export const endpointAddress = "aws_vpc_endpoint.clickhouse";
const vpc: Fill = { fill: "VPC_ID" };
const attributes = ["enableDnsSupport", "enableDnsHostnames"] as const;

/**
 * What must be so before names lead to the endpoint. The endpoint service's names and the VPC's attributes are a person's evidence, not data
 * sources: one that cannot be read, for want of a permission or because the vendor hides its service, would stop every plan, the
 * way back among them; in a `check` it would make every plan say that it reads something.
 */
export function dnsGate(spec: ClickhouseAws): GateItem[] {
  return [
    oneOf(
      [endpointAddress, "private_dns_enabled"],
      ["false"],
      prose`Nobody has switched private DNS on by hand.`,
      "person",
      [
        {
          values: ["true"],
          remedy: prose`Somebody switched private DNS on outside Terraform, or an apply of stage ${"dns"} failed half-way. Plan this stage and review it: its apply writes ${"false"} again, or a refresh shows that it never was on. Only then is moving on the flip.`,
        },
      ],
    ),
    ...(spec.dns.mode === "private-dns" ? [coveredNames(spec)] : []),
    ...(spec.dns.mode === "external" ? [] : attributes.map((attribute) => vpcAttribute(spec, attribute))),
  ];
}

function coveredNames(spec: ClickhouseAws): GateItem {
  const { services, endpointServiceName } = spec.clickhouse;
  const hostnames = services.map(({ hostname }) => hostname).join(", ");
  const describe = [
    ...["aws", "ec2", "describe-vpc-endpoint-services", "--region", serviceRegion(spec)],
    ...["--service-names", endpointServiceName, "--query"],
    "ServiceDetails[0].[PrivateDnsNames,PrivateDnsNameVerificationState,AvailabilityZones]",
  ];
  const shows = prose`A name that covers ${hostnames}, such as ${`*.${privateZone(spec)}`}, and ${"verified"}.`;
  return evidence(
    "private-dns-names",
    prose`The private DNS names of the endpoint service cover the hostnames.`,
    command(describe, shows),
    "vendor",
    undefined,
    "privateDnsNameVerified",
  );
}

function vpcAttribute({ aws, network: { vpcId } }: ClickhouseAws, attribute: (typeof attributes)[number]): GateItem {
  const name = `${attribute[0]?.toUpperCase()}${attribute.slice(1)}.Value`;
  const describe = [
    ...["aws", "ec2", "describe-vpc-attribute", "--region", aws.region],
    ...["--vpc-id", typeof vpcId === "string" ? vpcId : vpc, "--attribute", attribute],
    ...["--query", name],
  ];
  return evidence(
    `vpc-dns.${attribute}`,
    prose`The VPC has ${attribute} on; without it neither private DNS nor a private zone answers.`,
    command(describe, prose`${"true"}`),
    "person",
    undefined,
    "vpcDns",
  );
}

/** The id of the VPC, where a variable brings it. */
export function vpcFill({ dns, network: { vpcId } }: ClickhouseAws): FillText[] {
  if (typeof vpcId === "string" || dns.mode === "external") return [];
  return [{ fill: vpc, meaning: prose`Id of the VPC`, from: prose`The Terraform variable ${vpcId.variable}` }];
}

/** What AWS says where private DNS cannot be switched on (EC2 API; the domain in conflict: terraform-provider-aws issues 17269, 17535). */
export const flipRefused: Failure = {
  symptom: prose`The apply ends with an error that private DNS cannot be enabled, or that there is a conflicting DNS domain.`,
  cause: prose`The endpoint is not ${"available"} yet; the endpoint service has no private DNS name; the VPC has ${"enableDnsSupport"} or ${"enableDnsHostnames"} off; or another endpoint or private zone of the VPC, whoever made it, has the domain already.`,
  remedy: prose`Go back one stage. Look at the state and at the VPC's two DNS attributes; if the endpoint service has no private DNS name, use ${"dns.mode"} ${"private-zone"}. Of a conflicting domain, find the other endpoint with ${"aws ec2 describe-vpc-endpoints"} or the zone with ${"aws route53 list-hosted-zones-by-vpc"}, and let its owner give the domain up or serve these services too.`,
  stage: "allow-list",
};

/** The private DNS names of the endpoint service do not cover a hostname. */
export const uncoveredName: Failure = {
  symptom: prose`Private DNS is on, and a hostname still resolves as before.`,
  cause: prose`The endpoint service's private DNS names do not cover it.`,
  remedy: prose`Compare it with ${"PrivateDnsNames"} of ${"aws ec2 describe-vpc-endpoint-services"}; use the service's ${"privateDnsHostname"}, or go back and set ${"dns.mode"} to ${"private-zone"}.`,
  stage: "allow-list",
};
