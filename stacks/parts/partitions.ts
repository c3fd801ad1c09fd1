import { partitionOf } from "../../src/contract/partition";
import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/spec-rule";

const source =
  "AWS Fault Isolation Boundaries, Partitions: identities and connections end with the partition (read 2026-11-30)";

/** Where the regions of ClickHouse Cloud and ClickPipes are listed. */
export const clickhouseRegions = "ClickHouse documentation, Supported cloud regions (read 2026-11-30)";

/** The rule that every ARN of a spec is of the partition of its region, and those of an S3 backend of the region of the state. */
export const arnRule: Rule<object> = {
  code: "arn-of-other-partition",
  severity: "error",
  title: "An ARN is of another partition of AWS than the region",
  why: "Accounts, roles and resources of one partition do not exist for another: GovCloud and China are clouds of their own.",
  fix: "Give the ARN of what is in the region's own partition.",
  source,
  check: (spec) => {
    const region = textAt(spec, ["aws", "region"]);
    const state = textAt(spec, ["terraform", "backend", "s3", "region"]);
    return arnsIn(spec, []).flatMap(({ path, partition }) => {
      const isOfState = path[0] === "terraform" && path[1] === "backend";
      const own = isOfState ? state : region;
      if (own === undefined || partitionOf(own).name === partition) return [];
      return [{ path, message: `the ARN is of ${partition}, and ${own} of ${partitionOf(own).name}` }];
    });
  },
};

/** The rule that a vendor of commercial regions alone is not looked for in another partition. */
export function commercialRule<S>(
  vendor: string,
  regions: (spec: S) => readonly { readonly path: Path; readonly region: string }[],
  listed: string,
): Rule<S> {
  return {
    code: "vendor-not-in-partition",
    severity: "error",
    title: "The vendor is not in this partition of AWS",
    why: "GovCloud and China are clouds of their own: PrivateLink, roles and accounts end at their border, and the vendor lists no region there.",
    fix: "Use a VPC in a commercial region, or ask the vendor; a service of its own in your account is reached with the topology endpoint-aws and vendor.name: custom.",
    source: `${listed}; ${source}`,
    check: (spec) =>
      regions(spec).flatMap(({ path, region }) => {
        const { name } = partitionOf(region);
        return name === "aws" ? [] : [{ path, message: `${vendor} lists no region in ${name}, where ${region} is` }];
      }),
  };
}

/** Where the ARNs of a value are; what tags and texts say about it is left out. */
function arnsIn(value: unknown, path: Path): { readonly path: Path; readonly partition: string }[] {
  if (path[0] === "tags" || path[0] === "expectedWarnings" || path.at(-1) === "defaultTags") return [];
  if (typeof value === "string") {
    const [, partition] = /^arn:(aws[a-z-]*):[a-z]/.exec(value) ?? [];
    return partition === undefined ? [] : [{ path, partition }];
  }
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => arnsIn(item, [...path, key]));
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
  return typeof found === "string" ? found : undefined;
}
