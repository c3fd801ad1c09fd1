import type { Variable } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import type { Path } from "../../src/contract/problem";
import { prose } from "../../src/contract/prose";
import type { Claim, Ownership, Rule, RuleText } from "../../src/contract/spec-rule";
import type { Failure } from "../../src/contract/stage";
import { isHostAddress } from "./host-address";
import { idText } from "./id-text";

/** A spec of an endpoint that stands in one subnet and has one address. */
interface Addressed {
  readonly network: { readonly ipAddress?: string; readonly endpoint?: { readonly ipAddress?: string | Variable } };
}

/** What is said of an address that no endpoint can have. */
export const unusableAddress: RuleText = {
  code: "fixed-address-not-usable",
  severity: "error",
  title: "A fixed address is none that an endpoint can have",
  why: "The cloud refuses it at the first apply. An IPv6 address that is not in its short form would come back in another form, and each later plan would change it.",
  fix: "Give a free address of the subnet.",
  source: "Amazon VPC user guide, subnet sizing; Azure Virtual Network FAQ; Google Cloud, internal addresses; RFC 5952",
};

/** The rule that a fixed address is one that an endpoint can have. */
export const fixedAddressRule: Rule<Addressed> = {
  ...unusableAddress,
  check: ({ network: { ipAddress, endpoint } }) =>
    [
      { ip: ipAddress, path: ["network", "ipAddress"] },
      { ip: endpoint?.ipAddress, path: ["network", "endpoint", "ipAddress"] },
    ].flatMap(({ ip, path }) =>
      typeof ip === "string" && !isHostAddress(ip) ? [{ path, message: `${ip} is no address of a host` }] : [],
    ),
};

/** What is said of an address that several endpoints would have. */
export const addressOfSeveral: RuleText = {
  code: "fixed-address-of-several",
  severity: "error",
  title: "An address is fixed for several endpoints",
  why: "All endpoints of a spec stand in its subnets, and an address is one network interface's.",
  fix: "Give each endpoint a spec of its own, or take the addresses off.",
  source: "Amazon VPC user guide, network interfaces; Azure Private Endpoint; Google Cloud, internal addresses",
};

/** The rule that an address is fixed for one endpoint only. */
export function addressOfOneRule<S extends Addressed>(endpointsOf: (spec: S) => number): Rule<S> {
  return {
    ...addressOfSeveral,
    at: ["network", "ipAddress"],
    finds: (spec) =>
      spec.network.ipAddress !== undefined &&
      endpointsOf(spec) > 1 &&
      `the spec has ${endpointsOf(spec)} endpoints, each with an address of its own`,
  };
}

/** What is said of an address of a subnet that two specs fix. */
export const takenAddress: Omit<Ownership<never>, "claims"> = {
  code: "fixed-address-owned-twice",
  title: "Two specs give one address of a subnet to what they make",
  why: "An address is one network interface's; the cloud refuses the second endpoint or load balancer.",
  fix: "Give one of them another address of the subnet.",
  source: "Amazon VPC user guide, network interfaces; Azure Private Endpoint; Google Cloud, internal addresses",
};

/** The claim on the fixed address in its subnet, where the spec knows that. */
export function fixedAddressOwner<S extends Addressed>(
  subnetOf: (spec: S) => string | Variable | undefined,
): Ownership<S> {
  return {
    ...takenAddress,
    claims: (spec) => claimAddress(subnetOf(spec), spec.network.ipAddress, ["network", "ipAddress"]),
  };
}

/** The claim on an address of a subnet, where the spec has both. */
export function claimAddress(subnet: string | Variable | undefined, address: string | undefined, path: Path): Claim[] {
  if (address === undefined || subnet === undefined) return [];
  const key = typeof subnet === "string" ? subnet.toLowerCase() : subnet;
  return [{ key: [key, address], path, thing: `${address} in ${idText(subnet)}` }];
}

/** What it looks like where a fixed address is not free. */
export function addressTaken({ network: { ipAddress } }: Addressed): Failure[] {
  return ipAddress === undefined
    ? []
    : [
        {
          symptom: prose`The apply ends with an error about the address ${ipAddress}.`,
          cause: prose`Something else has it already, the cloud keeps it, or it is outside the subnet.`,
          remedy: prose`Look up who has it, and ${edit({ set: { "network.ipAddress": { found: "another one" } } })}, or ${edit({ without: ["network.ipAddress"] })}.`,
        },
      ];
}
