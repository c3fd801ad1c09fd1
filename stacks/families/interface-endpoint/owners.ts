import type { EndpointNetwork, Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Claim, Ownership } from "../../../src/contract/spec-rule";
import { takenAddress } from "../../parts/fixed-address";
import { idText } from "../../parts/id-text";
import { literals, type ZonePlaces } from "../private-zone/owners";
import { subnetsOf } from "./addresses";

/** What endpoints of a VPC answer for by their private DNS: the names, and the endpoint service whose names they are. */
export const privateDnsOwner: Omit<Ownership<never>, "claims"> = {
  code: "private-dns-owned-twice",
  title: "Two specs make the names of one zone resolve in one VPC",
  why: "A name can resolve to one endpoint only; AWS refuses a second endpoint's private DNS, and a private zone beside it hides it.",
  fix: "Services behind one endpoint service share one endpoint: list them in one spec. Those behind another need an endpoint of their own, and a private zone for both: let one spec make it, with dns.mode private-zone and dns.records hostnames, and give its id as dns.zoneId in the other, with the same mode and records. Where a topology has no dns.records, set dns.mode to external in its spec, and give a record of its own to each of its hostnames.",
  source: "ClickHouse documentation, Setting up AWS PrivateLink (2023)",
};

/** The claim on the private DNS names of an endpoint service, whichever they are. */
export function claimService(vpcId: string | Variable, serviceName: string, path: Path): Claim {
  return { key: [vpcId, serviceName], path, thing: `private DNS of ${serviceName} in ${idText(vpcId)}` };
}

/** The addresses of subnets that a spec fixes for its endpoint. */
export const fixedAddressOwner: Ownership<{ readonly network: EndpointNetwork }> = {
  ...takenAddress,
  claims: ({ network }) =>
    subnetsOf(network).flatMap(({ id, ip, ipv6 }, index) =>
      Object.entries({ ip, ipv6 }).flatMap(([family, address]): Claim[] =>
        address === undefined
          ? []
          : [{ key: [id, address], path: ["network", "subnets", index, family], thing: `${address} in ${idText(id)}` }],
      ),
    ),
};

/** The claims of a private zone on what endpoints would answer for in its networks. */
export function claimNames(zone: string, { networks }: Pick<ZonePlaces, "networks">, path: Path): Claim[] {
  return literals(networks).map((network) => ({
    key: [network, zone],
    isShared: true,
    path,
    thing: `the private zone ${zone} in ${network}`,
  }));
}
