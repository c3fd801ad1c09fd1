import type { EndpointNetwork } from "../../../generated/types/spec";
import { backOneStage } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import { command, type Fill, listed, type Prose, prose } from "../../../src/contract/prose";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import { capitalized } from "../../../src/contract/words";
import { evidence, oneOf } from "../../parts/gate-items";
import { variableFill } from "../../parts/variable-fill";

const vpc: Fill = { fill: "VPC_ID" };
const attributes = ["enableDnsSupport", "enableDnsHostnames"] as const;

/** Private DNS of an endpoint is off in the state until `stage` switches it on. */
export function notFlipped(address: string, stage = "dns"): GateItem {
  return oneOf(
    [address, "private_dns_enabled"],
    ["false"],
    prose`Nobody has switched private DNS on by hand.`,
    "person",
    [
      {
        values: ["true"],
        remedy: prose`Somebody switched private DNS on outside Terraform, or an apply of stage ${stage} failed half-way. Plan this stage and review it: its apply writes ${"false"} again, or a refresh shows that it never was on. Only then is moving on the flip.`,
      },
    ],
  );
}

/** The flip of an endpoint shows in the state. */
export function flipped(address: string, meaning: Prose): GateItem {
  return oneOf([address, "private_dns_enabled"], ["true"], meaning, "terraform");
}

/** The private DNS names of an endpoint service are verified and cover the names that clients use. */
export function coveredNames(key: string, region: string, serviceName: string, shows: Prose): GateItem {
  const describe = [
    ...["aws", "ec2", "describe-vpc-endpoint-services", "--region", region],
    ...["--service-names", serviceName, "--query"],
    "ServiceDetails[0].[PrivateDnsNames,PrivateDnsNameVerificationState,AvailabilityZones]",
  ];
  return evidence(
    key,
    prose`The private DNS names of the endpoint service cover the hostnames.`,
    command(describe, shows),
    "vendor",
    undefined,
    "privateDnsNameVerified",
  );
}

/**
 * That the VPC resolves private names at all. The VPC's attributes and the endpoint service's names are a person's evidence, not data
 * sources: one that cannot be read, for want of a permission or because the vendor hides its service, would stop every plan, the
 * way back among them; in a `check` it would make every plan say that it reads something.
 */
export function vpcAttributes(region: string, { vpcId }: EndpointNetwork): GateItem[] {
  return attributes.map((attribute) => {
    const name = `${capitalized(attribute)}.Value`;
    const describe = [
      ...["aws", "ec2", "describe-vpc-attribute", "--region", region],
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
  });
}

/** The id of the VPC, where a variable brings it or the spec has only what exists in it. */
export function vpcFill({ vpcId }: Partial<Pick<EndpointNetwork, "vpcId">>): FillText[] {
  if (vpcId === undefined)
    return [{ fill: vpc, meaning: prose`Id of the VPC`, from: prose`The VPC of the existing load balancer` }];
  return variableFill(vpcId, vpc, prose`Id of the VPC`);
}

/** What stands for the id of the VPC in calls. */
export function vpcText({ vpcId }: Partial<Pick<EndpointNetwork, "vpcId">>): string | Fill {
  return typeof vpcId === "string" ? vpcId : vpc;
}

/**
 * What AWS says where private DNS cannot be switched on (EC2 API; the domain in conflict: terraform-provider-aws issues 17269, 17535).
 * `otherwise` is what the spec can do instead where the endpoint service has no private DNS name.
 */
export function flipRefused(stage: string, otherwise: Prose): Failure {
  return {
    symptom: prose`The apply ends with an error that private DNS cannot be enabled, or that there is a conflicting DNS domain.`,
    cause: prose`The endpoint is not ${"available"} yet; the endpoint service has no private DNS name; the VPC has ${listed(attributes, " or ")} off; or another endpoint or private zone of the VPC, whoever made it, has the domain already.`,
    remedy: prose`${backOneStage}. Look at the state and at the VPC's two DNS attributes; if the endpoint service has no private DNS name, ${otherwise}. Of a conflicting domain, find the other endpoint with ${"aws ec2 describe-vpc-endpoints"} or the zone with ${"aws route53 list-hosted-zones-by-vpc"}, and let its owner give the domain up or serve these services too.`,
    stage,
  };
}
