import { Route53Record } from "../../../generated/providers/aws/route53-record";
import { Route53VpcAssociationAuthorization } from "../../../generated/providers/aws/route53-vpc-association-authorization";
import { Route53Zone } from "../../../generated/providers/aws/route53-zone";
import { Route53ZoneAssociation } from "../../../generated/providers/aws/route53-zone-association";
import type { DnsAccount, DnsVpcs, EndpointNetwork, Variable, VpcOwner } from "../../../generated/types/spec";
import { byKey } from "../../../src/contract/entries";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import { type Guard, lifecycleOf } from "../../parts/guard";
import { recordTypes } from "../interface-endpoint/addresses";
import type { ZonePlaces } from "./owners";

/** What a spec says of a private zone in Route 53: whose it is, and which VPCs resolve its names. */
export interface ZoneSpecOnAws {
  readonly aws: { readonly region: string };
  readonly network: EndpointNetwork;
  readonly dns: {
    readonly zoneId?: string | Variable;
    readonly account?: DnsAccount;
    readonly networks: DnsVpcs;
    readonly linkNetwork: boolean;
  };
}

/** A private zone that Terraform fills, and makes unless the spec names one; what moves names is guarded. */
interface ZoneOnAws {
  /** Name of the zone's resource; those of its associations begin with it. */
  readonly address: string;
  readonly zone: string;
  readonly comment: string;
  /** What the zone is called in the console. */
  readonly label: string;
  readonly guard: Guard;
  /** The output that has the zone's id, where owners of further VPCs may need it. */
  readonly idOutput: string;
  /** Address of an endpoint of the VPC, where one is made: another VPC is another zone. */
  readonly endpointAddress?: string;
  /** Where the spec asks for it, and where the zone's name comes from. */
  readonly path: Path;
  readonly namePath: Path;
  readonly records: readonly AliasRecord[];
}

/** A record that leads to an endpoint. */
interface AliasRecord {
  /** Name of its resource; that of a second type ends in the type. */
  readonly resource: string;
  readonly name: string;
  readonly target: { readonly dnsName: string; readonly hostedZoneId: string };
  /** Addresses in place of the target's names, with the seconds that resolvers may keep them. */
  readonly fixed?: { readonly A: string[]; readonly AAAA: string[]; readonly ttl: number };
  readonly guard: Guard;
  readonly path: Path;
  readonly namePath: Path;
}

/** The configuration of the AWS provider that acts in the account of the zone. */
export const dnsConfiguration = "aws.dns";

/** Adds the zone, its records and then what lets VPCs resolve them, each in the account that owns it. */
export function addZoneOnAws(scope: Scope, spec: ZoneSpecOnAws, of: ZoneOnAws): void {
  const { zoneId, account } = spec.dns;
  const there = account === undefined ? scope : scope.through(dnsConfiguration, ["dns", "account"]);
  const id = zoneId === undefined ? addZone(there, spec, of) : scope.input(["dns", "zoneId"]);
  const records = of.records.flatMap(({ resource, name, target, fixed, guard, path, namePath }) =>
    recordTypes(spec.network).map(({ type, suffix }) => {
      const alias = { name: target.dnsName, zoneId: target.hostedZoneId, evaluateTargetHealth: false };
      const leads = fixed === undefined ? { alias } : { ttl: fixed.ttl, records: fixed[type] };
      const config = { zoneId: id, name, type, ...leads, ...lifecycleOf(guard) };
      return there.add(Route53Record, `${resource}${suffix}`, config, path, { name: namePath });
    }),
  );
  if (zoneId === undefined && Object.keys(spec.dns.networks).length > 0) {
    scope.output(of.idOutput, {
      description: "Id of the private zone; owners of further networks need it.",
      value: id,
    });
  }
  for (const vpc of listAssociations(spec)) {
    const name = vpc.key === undefined ? of.address : `${of.address}_${vpc.key.replaceAll("-", "_")}`;
    const association = { zoneId: id, vpcId: scope.input(vpc.path), vpcRegion: vpc.region };
    const because = { vpc_region: vpc.regionPath };
    const authorization = vpc.isForeign
      ? [there.add(Route53VpcAssociationAuthorization, name, association, vpc.path, because)]
      : [];
    if (vpc.owner === "other") continue;
    // Without its records the zone would answer that no name of it exists.
    const config = { ...association, dependsOn: [...records, ...authorization], ...lifecycleOf(of.guard) };
    (vpc.owner === "dns" ? there : scope).add(Route53ZoneAssociation, name, config, vpc.path, because);
  }
}

function addZone(scope: Scope, { aws, dns: { account } }: ZoneSpecOnAws, of: ZoneOnAws): string {
  const vpc =
    account === undefined
      ? { vpcId: scope.input(["network", "vpcId"]) }
      : { vpcId: scope.input(["dns", "account", "vpcId"]), vpcRegion: account.region ?? aws.region };
  const config = {
    name: of.zone,
    comment: of.comment,
    vpc: [vpc],
    tags: scope.tags(of.label),
    lifecycle: {
      ...lifecycleOf(of.guard).lifecycle,
      // Networks that are associated elsewhere read back as blocks of this zone, and a plan would throw them out (aws 5.100.0).
      ignoreChanges: ["vpc"],
      ...(account === undefined && of.endpointAddress !== undefined
        ? { replaceTriggeredBy: [`${of.endpointAddress}.vpc_id`] }
        : {}),
    },
  };
  return scope.add(Route53Zone, of.address, config, of.path, { name: of.namePath }).zoneId;
}

/** A VPC that the zone is associated with by a resource of its own. */
export interface Association {
  /** Its name among `dns.networks`; undefined for that of the endpoint. */
  readonly key: string | undefined;
  readonly vpcId: string | Variable;
  readonly region: string;
  readonly owner: VpcOwner;
  /** Whether it is in another account than the zone. */
  readonly isForeign: boolean;
  /** Where the spec has its id and its region. */
  readonly path: Path;
  readonly regionPath: Path;
}

/** The VPCs that are associated after the records are there, that of the endpoint first, the others by their names. */
export function listAssociations({ aws, network, dns }: ZoneSpecOnAws): Association[] {
  const { account, zoneId, linkNetwork } = dns;
  const ofZone: VpcOwner = account === undefined ? "endpoint" : "dns";
  const isLinked = zoneId === undefined ? account !== undefined : linkNetwork;
  const own = {
    ...{ key: undefined, vpcId: network.vpcId, region: aws.region, owner: "endpoint" as const },
    ...{ path: ["network", "vpcId"], regionPath: ["aws", "region"] },
  };
  const others = byKey(Object.entries(dns.networks)).map(([key, { vpcId, region, owner }]) => {
    const path = ["dns", "networks", key];
    const regionPath = region === undefined ? ["aws", "region"] : [...path, "region"];
    return { key, vpcId, region: region ?? aws.region, owner, path: [...path, "vpcId"], regionPath };
  });
  return [...(isLinked ? [own] : []), ...others].map((each) => ({ ...each, isForeign: each.owner !== ofZone }));
}

/** Where the zone of a spec is. */
export function placesOnAws(spec: ZoneSpecOnAws): Omit<ZonePlaces, "path"> {
  const { zoneId, account, networks } = spec.dns;
  const associated = listAssociations(spec).map(({ vpcId }) => vpcId);
  const made = zoneId !== undefined ? [] : [account === undefined ? spec.network.vpcId : account.vpcId];
  const others = Object.values(networks).map(({ vpcId }) => vpcId);
  return {
    zone: zoneId,
    isNew: false,
    networks: [spec.network.vpcId, ...made, ...others],
    linked: [...made, ...associated],
  };
}
