import type { EndpointNetwork } from "../../../generated/types/spec";
import { prose } from "../../../src/contract/prose";
import type { Failure } from "../../../src/contract/stage";
import { inZoneOrder } from "../../parts/inputs";
import type { ValueRow } from "../../parts/values-section";
import { familiesOf, isFixed, subnetsOf } from "./addresses";

/** What it looks like where AWS does not give the endpoint the addresses that the spec asks for. */
export function addressFailures(region: string, network: EndpointNetwork): Failure[] {
  return [
    ...(isFixed(network)
      ? [
          {
            symptom: prose`The apply ends with an error about an address of a subnet.`,
            cause: prose`Something else has the address already, it is one of those that AWS keeps in each subnet (the first four and the last), or it is outside the subnet.`,
            remedy: prose`Look up who has it with ${`aws ec2 describe-network-interfaces --region ${region} --filters Name=addresses.private-ip-address,Values=ADDRESS`}, and give another one in ${"network.subnets"}.`,
          },
        ]
      : []),
    ...(familiesOf(network).includes("ipv6")
      ? [
          {
            symptom: prose`The apply ends with an error about the IP address type.`,
            cause: prose`The endpoint service takes IPv4 alone, or a subnet has no IPv6 network.`,
            remedy: prose`Look at ${"SupportedIpAddressTypes"} of ${"aws ec2 describe-vpc-endpoint-services"} and at ${"Ipv6CidrBlockAssociationSet"} of ${"aws ec2 describe-subnets"}. Where the service lacks IPv6, take ${"network.ipAddressType"} and the IPv6 networks of clients off, and ask the vendor.`,
          },
        ]
      : []),
  ];
}

/** The addresses that the endpoint has, where the spec fixes them: for whoever keeps a firewall. */
export function addressRows(network: EndpointNetwork): ValueRow[] {
  return inZoneOrder(subnetsOf(network)).flatMap(({ subnet: { availabilityZoneId, ip, ipv6 } }) =>
    [ip, ipv6].flatMap((address): ValueRow[] =>
      address === undefined ? [] : [[prose`Address in ${availabilityZoneId}`, address]],
    ),
  );
}
