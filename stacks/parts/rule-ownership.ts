import type { Variable } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Ownership } from "../../src/contract/spec-rule";
import { idText } from "./id-text";

/** A rule that a spec makes in a security group that exists. */
interface OwnedRule {
  /** The group that the rule stands in, and what it lets out to or in from. */
  readonly group: string | Variable;
  readonly peer: string | Variable;
  readonly direction: "out" | "in";
  readonly port: number;
  readonly path: Path;
}

/** The claim of rules in security groups that several specs may have. */
export function ruleOwnership<S>(rules: (spec: S) => readonly OwnedRule[]): Ownership<S> {
  return {
    code: "security-group-rule-owned-twice",
    title: "Two specs make the same security group rule",
    why: "AWS refuses a second rule with the same group, source or destination, and port, and who removes one spec would cut the other off.",
    fix: "Leave securityGroupIds out of one of them, so that it gets a security group of its own.",
    source: "EC2 security group rules",
    claims: (spec) =>
      rules(spec).map(({ group, peer, direction, port, path }) => ({
        key: [direction, group, peer, port],
        path,
        thing: `the rule of ${idText(group)} that ${direction === "in" ? "admits" : "lets out to"} ${idText(peer)} on port ${port}`,
      })),
  };
}
