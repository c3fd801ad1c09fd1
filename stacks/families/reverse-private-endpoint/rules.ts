import regions from "../../../facts/clickhouse-regions.json";
import type { Ownership, Rule } from "../../../src/contract/spec-rule";
import { eachOf } from "../../parts/checks";
import { duplicates } from "../../parts/duplicates";
import { clickhouseRegions, commercialRule } from "../../parts/partitions";
import type { ReversePrivateEndpoint } from "./endpoints";
import type { Clickpipes } from "./texts";

/** What the rules read of a spec. */
interface ClickpipesSpec {
  readonly aws: { readonly region: string };
  readonly clickpipes: Clickpipes;
}

/** ClickPipes reaches into commercial regions alone. */
export const clickpipesPartition = commercialRule<ClickpipesSpec>(
  "ClickPipes",
  ({ aws }) => [{ path: ["aws", "region"], region: aws.region }],
  clickhouseRegions,
);

/** The region is one that ClickPipes runs in. */
export const unknownRegion: Rule<ClickpipesSpec> = {
  code: "clickpipes-region-unknown",
  severity: "error",
  title: "ClickPipes is not listed for the region",
  why: "Services whose own region has no ClickPipes have theirs in eu-central-1 or us-east-2; an endpoint in another region is never made.",
  fix: "Look up the ClickPipes region of the service in the vendor's list of static addresses.",
  source: regions.clickpipesAwsRegions.source,
  at: ["clickpipes", "region"],
  finds: ({ clickpipes: { region } }) =>
    !Object.hasOwn(regions.clickpipesAwsRegions.regions, region) && `ClickPipes does not run in ${region}`,
};

/** The target is in the region of ClickPipes, where the type of the endpoint does not cross regions. */
export const otherRegion: Rule<ClickpipesSpec> = {
  code: "clickpipes-in-other-region",
  severity: "error",
  title: "ClickPipes runs in another region than the target",
  why: "VPC resources and MSK multi-VPC connectivity do not cross regions: the reverse private endpoint fails.",
  fix: "Use the topology clickpipes-endpoint-service, which crosses regions.",
  source: "ClickHouse documentation, AWS PrivateLink for ClickPipes",
  at: ["clickpipes", "region"],
  finds: ({ aws, clickpipes: { region } }) =>
    aws.region !== region && `ClickPipes runs in ${region}, the target is in ${aws.region}`,
};

const customDns = "ClickHouse documentation, AWS PrivateLink for ClickPipes, custom private DNS";

function namesOf<S>(endpoints: (spec: S) => readonly ReversePrivateEndpoint[]) {
  return (spec: S) => endpoints(spec).flatMap(({ customDnsNames }) => customDnsNames);
}

/** Custom DNS names have no suffix that ClickPipes refuses. */
export function reservedDnsSuffix<S>(endpoints: (spec: S) => readonly ReversePrivateEndpoint[]): Rule<S> {
  const suffixes = ["local", "localhost", "internal", "corp", "private"];
  return {
    code: "reserved-dns-suffix",
    severity: "error",
    title: "A custom DNS name has a reserved suffix",
    why: "ClickPipes refuses names below local, localhost, internal, corp and private; the provider does not look (clickhouse 3.25.3).",
    fix: "Use a name below a domain of yours.",
    source: customDns,
    check: eachOf(namesOf(endpoints), [], ({ name }) => {
      const suffix = suffixes.find((reserved) => name.endsWith(`.${reserved}`));
      return suffix !== undefined && `${name} ends in .${suffix}`;
    }),
  };
}

/** Several endpoints of a spec have no custom DNS name in common. */
export function duplicateDnsName<S>(endpoints: (spec: S) => readonly ReversePrivateEndpoint[]): Rule<S> {
  return {
    code: "duplicate-dns-name",
    severity: "error",
    title: "Two targets have one DNS name",
    why: "A custom private DNS name is unique among the reverse private endpoints of a ClickHouse service, and can lead to one target only.",
    fix: "Give one of them another host or another customDnsNames.",
    source: customDns,
    check: (spec) => {
      const names = namesOf(endpoints)(spec);
      return duplicates(names.map(({ name }) => name)).map(({ value, index }) => ({
        path: names[index]?.path ?? ["targets"],
        message: `another target already has the name ${value}`,
      }));
    },
  };
}

/** A custom DNS name leads to one endpoint of a ClickHouse service. */
export function customDnsNames<S extends ClickpipesSpec>(
  endpoints: (spec: S) => readonly ReversePrivateEndpoint[],
): Ownership<S> {
  return {
    code: "custom-dns-name-taken",
    title: "Two endpoints of one ClickHouse service have the same custom DNS name",
    why: "A custom private DNS name is unique among the reverse private endpoints of a service.",
    fix: "Give one of them another name.",
    source: customDns,
    claims: (spec) => {
      const { serviceId } = spec.clickpipes;
      return namesOf(endpoints)(spec).map(({ name, path }) => ({
        key: [serviceId, name],
        path,
        thing: `the name ${name} of ${serviceId}`,
      }));
    },
  };
}

/** What is known of a MongoDB set whose members ClickPipes does not all reach; each topology has a check of its own. */
export const unreachableMembers = {
  code: "mongodb-members-unreachable",
  severity: "warning",
  title: "Members of a MongoDB replica set are out of reach",
  why: "A driver asks the first member for the others and connects to each by the name that the set advertises. ClickPipes reaches those whose names lead to an endpoint; the others are lost to it, and with them the writer after an election. That its driver does so too is inferred.",
  fix: "Use the topology clickpipes-endpoint-service with a target for each member, and the name that it advertises as its host. Where the set has this member alone, say so in expectedWarnings.",
  source: "MongoDB, server discovery and monitoring; inferred for ClickPipes",
} as const;
