import type { EndpointNetwork, EndpointSubnet, IpAddressType } from "../../../generated/types/spec";
import type { Scope } from "../../../src/contract/scope";
import { inZoneOrder } from "../../parts/inputs";

/** A family of addresses. */
export type Family = "ip" | "ipv6";

/** The families of addresses that an endpoint has. */
export function familiesOf({ ipAddressType = "ipv4" }: { readonly ipAddressType?: IpAddressType }): Family[] {
  return { ipv4: ["ip" as const], dualstack: ["ip" as const, "ipv6" as const], ipv6: ["ipv6" as const] }[ipAddressType];
}

/** The subnets that get a network interface of the endpoint; none where it exists already. */
export function subnetsOf({ subnets = [] }: EndpointNetwork): readonly EndpointSubnet[] {
  return subnets;
}

/** Whether an endpoint has addresses that the spec fixes. */
export function isFixed(network: EndpointNetwork): boolean {
  return subnetsOf(network).some(({ ip, ipv6 }) => ip !== undefined || ipv6 !== undefined);
}

/** Which addresses the DNS names of an endpoint answer with; undefined where only the owner of the endpoint service knows. */
export function answersOf({ dnsRecordIpType, ipAddressType }: EndpointNetwork): IpAddressType | undefined {
  const type = dnsRecordIpType ?? ipAddressType ?? "ipv4";
  return type === "service-defined" ? undefined : type;
}

/** The types of the records that lead to an endpoint, each with what its resource's name ends in. */
export function recordTypes(network: EndpointNetwork): { readonly type: "A" | "AAAA"; readonly suffix: string }[] {
  const answers = answersOf(network);
  return [
    ...(answers === "ipv6" ? [] : [{ type: "A" as const, suffix: "" }]),
    ...(answers === "ipv4" ? [] : [{ type: "AAAA" as const, suffix: "_AAAA" }]),
  ];
}

/** The arguments of an interface endpoint that say which addresses it has; none where AWS chooses. */
export function addressArguments(scope: Scope, network: EndpointNetwork) {
  const { ipAddressType, dnsRecordIpType = ipAddressType } = network;
  const fixed = inZoneOrder(subnetsOf(network)).map(({ subnet: { ip, ipv6 }, index }) => ({
    subnetId: scope.input(["network", "subnets", index, "id"]),
    ...(ip === undefined ? {} : { ipv4: ip }),
    ...(ipv6 === undefined ? {} : { ipv6 }),
  }));
  return {
    ...(ipAddressType === undefined ? {} : { ipAddressType }),
    ...(dnsRecordIpType === undefined ? {} : { dnsOptions: { dnsRecordIpType } }),
    ...(isFixed(network) ? { subnetConfiguration: fixed } : {}),
  };
}
