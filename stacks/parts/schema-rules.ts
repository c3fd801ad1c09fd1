import ipaddr from "ipaddr.js";
import locations from "../../facts/locations.json";
import type { Path } from "../../src/contract/problem";
import type { SpecBase } from "../../src/contract/spec-base";
import type { Rule, Violation } from "../../src/contract/spec-rule";
import { type Annotations, expand, findAnnotated, type Schema } from "../../src/contract/spec-schema";
import { didYouMean } from "../../src/contract/suggest";
import type { Topology } from "../../src/contract/topology";
import { duplicateId, duplicates } from "./duplicates";
import { ignoredTagRule } from "./ignored-tags";
import { arnRule } from "./partitions";
import { isZoneOf } from "./zone-prefix";

/** A topology with the rules about what its schema says of values by annotations. */
export function withSchemaRules<S extends SpecBase>(topology: Topology<S>): Topology<S> {
  let rules: Topology<S>["rules"] | undefined;
  return {
    ...topology,
    // Once asked for: most commands ask one topology.
    get rules() {
      rules ??= [...schemaRules<S>(topology.schema), arnRule, ignoredTagRule<S>(), ...topology.rules];
      return rules;
    },
  };
}

/** The rule about zones that are not of the region; of several that are all of one other region the spec's is the one that is told. */
function zoneRule<S extends SpecBase>(schema: Schema): Rule<S>[] {
  const parts = findAnnotated(schema, "x-zone-of-region");
  const [regionPath] = parts.map(({ value }) => value);
  if (regionPath === undefined) return [];
  const check = (spec: S): Violation[] => {
    const region = toText(expand(spec, regionPath)[0]?.value);
    const zones = parts.flatMap(({ path }) => expand(spec, path));
    const others = zones.filter(({ value }) => !isZoneOf(region, toText(value)));
    const meant = regions.find((each) => zones.length > 1 && zones.every(({ value }) => isZoneOf(each, toText(value))));
    if (meant === undefined || others.length === 0)
      return others.map(({ path, value }) => ({ path, message: `${value} does not look like a zone of ${region}` }));
    // A name that is near to one of the list is told already.
    if (!regions.includes(region) && didYouMean(region, regions) !== undefined) return [];
    const listed = [...new Set(zones.map(({ value }) => toText(value)))].join(" and ");
    const message = `${listed} look like zones of ${meant}, not of ${region}`;
    return [{ path: regionPath, message, hint: `did you mean ${meant}?` }];
  };
  return [{ ...zoneOfAnotherRegion, check }];
}

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

function schemaRules<S extends SpecBase>(schema: Schema): Rule<S>[] {
  const rule = <Keyword extends keyof Annotations>(
    keyword: Keyword,
    texts: Omit<Rule<S>, "check">,
    find: (place: Place, annotation: NonNullable<Annotations[Keyword]>, spec: S) => readonly Violation[],
  ): Rule<S>[] => {
    const parts = findAnnotated(schema, keyword);
    if (parts.length === 0) return [];
    const check = (spec: S) =>
      parts.flatMap(({ path, value }) => expand(spec, path).flatMap((place) => find(place, value, spec)));
    return [{ ...texts, check }];
  };
  return [
    ...rule("x-unique", duplicateId, (list, keys) =>
      (typeof keys === "boolean" ? [undefined] : keys).flatMap((key) =>
        repeated(list, key).map(({ text, path }) => ({ path, message: `${text} is already given` })),
      ),
    ),
    ...rule("x-one-a-zone", duplicateZone, (list) =>
      repeated(list, "availabilityZoneId").map(({ text, path }) => ({
        path,
        message: `another subnet is already in ${text}`,
      })),
    ),
    ...zoneRule<S>(schema),
    ...rule("x-location", locationUnknown, ({ path, value }, cloud) => {
      const location = String(value).split("/").at(-1) ?? "";
      const list = lists.get(cloud);
      if (list === undefined || list.names.includes(location)) return [];
      const message = `${location} is not in the list of ${list.title} of ${list.asOf}`;
      const near = didYouMean(location, list.names);
      return [{ path, message, ...(near === undefined ? {} : { hint: near }) }];
    }),
    ...rule("x-network", noNetwork, ({ path, value }) => {
      const cidr = String(value);
      const network = tryNetworkOf(cidr);
      if (network === undefined) return [{ path, message: `${cidr} is no ${isIpv6(cidr) ? "IPv6" : "IPv4"} network` }];
      if (network === cidr) return [];
      const fault = isIpv6(cidr)
        ? "has bits after its prefix, or is not in its short form"
        : "has bits after its prefix";
      return [{ path, message: `${cidr} ${fault}`, hint: `did you mean ${network}?` }];
    }),
    ...rule("x-disjoint", overlapping, (list, key) => {
      const networks = textsOf(list, typeof key === "boolean" ? undefined : key).filter(({ text }) => isNetwork(text));
      return networks.flatMap(({ text, path }, index) => {
        const other = networks.slice(0, index).find((earlier) => overlap(earlier.text, text));
        return other === undefined ? [] : [{ path, message: `${text} overlaps ${other.text}` }];
      });
    }),
  ];
}

/** The texts of a list, or of a key of its items, with their places; of an id that a variable brings it is the variable's name. */
function textsOf({ path, value }: Place, key?: string): { text: string; path: Path }[] {
  return expand(value, key === undefined ? ["*"] : ["*", key], path).map((place) => ({
    text: toText(place.value),
    path: place.path,
  }));
}

function toText(value: unknown): string {
  return typeof value === "object" && value !== null && "variable" in value ? String(value.variable) : String(value);
}

function repeated(list: Place, key?: string): { text: string; path: Path }[] {
  const texts = textsOf(list, key);
  return duplicates(texts.map(({ text }) => text.replaceAll("-", "_"))).flatMap(({ index }) => texts[index] ?? []);
}

/** Whether a network is one of IPv6. */
export function isIpv6(cidr: string): boolean {
  return cidr.includes(":");
}

/** Whether a text is a network, and narrower than the world: other rules tell the rest. */
export function isNetwork(cidr: string): boolean {
  return tryNetworkOf(cidr) !== undefined && !isTooWide(cidr);
}

/** Whether a network is wider than one owner's: 10.0.0.0/8 is the widest private one, and a registry gives a provider a /32 of IPv6. */
export function isTooWide(cidr: string): boolean {
  return Number(cidr.split("/")[1]) < (isIpv6(cidr) ? 32 : 8);
}

/** Whether two networks have an address in common. */
export function overlap(a: string, b: string): boolean {
  if (isIpv6(a) !== isIpv6(b)) return false;
  const [first, second] = [ipaddr.parseCIDR(a), ipaddr.parseCIDR(b)];
  return first[0].match(second) || second[0].match(first);
}

/** The network of a CIDR without bits after its prefix, in its short form; undefined where it is none. */
function tryNetworkOf(cidr: string): string | undefined {
  const prefix = cidr.split("/")[1];
  if (isIpv6(cidr))
    return ipaddr.IPv6.isValidCIDR(cidr)
      ? `${ipaddr.IPv6.networkAddressFromCIDR(cidr).toRFC5952String()}/${prefix}`
      : undefined;
  return ipaddr.IPv4.isValidCIDRFourPartDecimal(cidr)
    ? `${ipaddr.IPv4.networkAddressFromCIDR(cidr)}/${prefix}`
    : undefined;
}

const { aws, azure, google } = locations;
const regions = Object.values(aws.partitions).flat();

/** The locations of a cloud, with when they were listed. */
const lists = new Map([
  ["aws", { title: "Regions of AWS", asOf: aws.asOf, names: regions }],
  [
    "azure",
    {
      title: "locations of Azure",
      asOf: azure.asOf,
      names: [...azure.locations, ...azure.otherClouds.usgovernment, ...azure.otherClouds.china],
    },
  ],
  ["google", { title: "regions of Google Cloud", asOf: google.asOf, names: google.regions }],
]);

const locationUnknown = {
  code: "location-not-listed",
  severity: "warning",
  title: "A region or location is none that its cloud is known to have",
  why: "A mistyped one is refused at apply, or looked for in vain. The lists are stored copies, and places may have been added since.",
  fix: "Compare it with what the cloud's console shows.",
  source: `${aws.source}; ${azure.source}; ${google.source}`,
} as const;

const duplicateZone = {
  code: "duplicate-availability-zone",
  severity: "error",
  title: "Two subnets lie in one availability zone",
  why: "Interface endpoints and MSK clusters take one subnet an availability zone; AWS refuses the second one at apply.",
  fix: "Take a subnet of another zone, or keep one of them where one is enough.",
  source: "AWS PrivateLink, interface endpoints; Amazon MSK, CreateCluster",
} as const;

const zoneOfAnotherRegion = {
  code: "availability-zone-in-other-region",
  severity: "warning",
  title: "An availability zone id does not look like one of the VPC's region",
  why: "A subnet lies in the VPC's region. That ids start with a short form of the region (usw2 for us-west-2) is inferred from those that are known.",
  fix: "Look the id up: aws ec2 describe-subnets.",
  source: "inferred from the ids of six regions in the ClickHouse documentation of 2023",
} as const;

const noNetwork = {
  code: "cidr-not-a-network",
  severity: "error",
  title: "A CIDR is not a network",
  why: "The AWS provider refuses a CIDR with host bits when it validates (5.100.0). An IPv6 network that is not in its short form would come back in another one.",
  fix: "Set the bits after the prefix to zero.",
  source: "hashicorp/aws 5.100.0, measured",
} as const;

const overlapping = {
  code: "cidr-overlap",
  severity: "error",
  title: "Two networks overlap",
  why: "Of two clients' networks the smaller one adds nothing, and who removes the larger one does not expect that part of it stays open. Two subnets of one VPC cannot overlap.",
  fix: "Keep the network that is meant.",
  source: "EC2 security group rules; Amazon VPC, subnets",
} as const;
