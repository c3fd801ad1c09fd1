import regions from "../../facts/clickhouse-regions.json";
import type { Path } from "../../src/contract/problem";
import type { Claim, ClaimRule, Rule } from "../../src/contract/topology";
import type { Clickpipes } from "./reverse-private-endpoint-texts";

/** What the rules read of a spec. */
interface ClickpipesSpec {
  readonly aws: { readonly region: string };
  readonly clickpipes: Clickpipes;
}

/** A custom DNS name and where the spec has it. */
interface NameAt {
  readonly name: string;
  readonly path: Path;
}

const reservedSuffixes = ["local", "localhost", "internal", "corp", "private"];

/** The region is one that ClickPipes runs in. */
export const unknownRegion: Rule<ClickpipesSpec> = {
  code: "clickpipes-region-unknown",
  severity: "error",
  title: "ClickPipes is not listed for the region",
  why: "Services whose own region has no ClickPipes have theirs in eu-central-1 or us-east-2; an endpoint in another region is never made.",
  fix: "Look up the ClickPipes region of the service in the vendor's list of static addresses.",
  source: regions.clickpipesAwsRegions.source,
  check: ({ clickpipes }) =>
    Object.hasOwn(regions.clickpipesAwsRegions.regions, clickpipes.region)
      ? []
      : [{ path: ["clickpipes", "region"], message: `ClickPipes does not run in ${clickpipes.region}` }],
};

/** The target is in the region of ClickPipes, where the type of the endpoint does not cross regions. */
export const otherRegion: Rule<ClickpipesSpec> = {
  code: "clickpipes-in-other-region",
  severity: "error",
  title: "ClickPipes runs in another region than the target",
  why: "VPC resources and MSK multi-VPC connectivity do not cross regions: the reverse private endpoint fails.",
  fix: "Use the topology clickpipes-endpoint-service, which crosses regions.",
  source: "ClickHouse documentation, AWS PrivateLink for ClickPipes",
  check: ({ aws, clickpipes }) =>
    aws.region === clickpipes.region
      ? []
      : [
          {
            path: ["clickpipes", "region"],
            message: `ClickPipes runs in ${clickpipes.region}, the target is in ${aws.region}`,
          },
        ],
};

/** Custom DNS names have no suffix that ClickPipes refuses. */
export function reservedDnsSuffix<S>(names: (spec: S) => readonly NameAt[]): Rule<S> {
  return {
    code: "reserved-dns-suffix",
    severity: "error",
    title: "A custom DNS name has a reserved suffix",
    why: "ClickPipes refuses names below local, localhost, internal, corp and private; the provider does not look (clickhouse 3.25.3).",
    fix: "Use a name below a domain of yours.",
    source: "ClickHouse documentation, AWS PrivateLink for ClickPipes, custom private DNS",
    check: (spec) =>
      names(spec).flatMap(({ name, path }) => {
        const suffix = reservedSuffixes.find((reserved) => name.endsWith(`.${reserved}`));
        return suffix === undefined ? [] : [{ path, message: `${name} ends in .${suffix}` }];
      }),
  };
}

/** A custom DNS name leads to one endpoint of a ClickHouse service. */
export const customDnsNameOwner: ClaimRule = {
  code: "custom-dns-name-taken",
  title: "Two endpoints of one ClickHouse service have the same custom DNS name",
  why: "A custom private DNS name is unique among the reverse private endpoints of a service.",
  fix: "Give one of them another name.",
  source: "ClickHouse documentation, AWS PrivateLink for ClickPipes, custom private DNS",
};

/** What a spec claims by its custom DNS names. */
export function customDnsClaims({ serviceId }: Clickpipes, names: readonly NameAt[]): Claim[] {
  if (typeof serviceId !== "string") return [];
  return names.map(({ name, path }) => ({
    rule: customDnsNameOwner,
    key: `${serviceId} ${name}`,
    exclusive: true,
    path,
    thing: `the name ${name} of ${serviceId}`,
  }));
}
