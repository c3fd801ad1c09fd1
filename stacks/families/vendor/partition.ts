import { partitionOf } from "../../../src/contract/partition";
import type { Rule } from "../../../src/contract/spec-rule";

/** What is known of a vendor that a spec of AWS names. */
interface Known {
  readonly title: string;
  readonly isOurs: boolean;
  /** Partitions besides the commercial one in which the vendor is known to be. */
  readonly partitions?: readonly string[];
}

/** The rule that something is known of the vendor in the partition of the spec's region; `tryFind` gives nothing where the vendor itself is not known. */
export function partitionRule<S extends { readonly aws: { readonly region: string } }>(
  tryFind: (spec: S) => Known | undefined,
): Rule<S> {
  return {
    code: "vendor-partition-unknown",
    severity: "warning",
    title: "Nothing is known of the vendor in this partition of AWS",
    why: "GovCloud and China are clouds of their own. What the vendor's data says, such as names, accounts and hostnames, is known of the commercial regions.",
    fix: "Ask the vendor, compare what the runbook says with the answer, and say so in expectedWarnings.",
    source: "vendors/, partitions of each recipe",
    at: ["aws", "region"],
    finds: (spec) => {
      const known = tryFind(spec);
      const { name } = partitionOf(spec.aws.region);
      if (known?.isOurs !== true || name === "aws") return false;
      return (
        !(known.partitions ?? []).includes(name) &&
        `nothing is known of ${known.title} in ${name}, where ${spec.aws.region} is`
      );
    },
  };
}

/** The partition that an ARN is of; undefined for what is no ARN, such as an account or the name of a service. */
export function partitionOfArn(arn: string): string | undefined {
  return /^arn:([^:]+):/.exec(arn)?.[1];
}
