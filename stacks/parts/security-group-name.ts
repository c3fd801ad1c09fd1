import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/spec-rule";

/** Refuses names of security groups that AWS reserves; what is looked at is the topology's. */
export function securityGroupName<S>(
  names: (spec: S) => readonly { readonly name: string; readonly path: Path }[],
): Rule<S> {
  return {
    code: "security-group-name",
    severity: "error",
    title: "A security group would get a name that AWS reserves",
    why: "The provider refuses names of security groups that start with sg-, because they look like ids (5.100.0).",
    fix: "Choose a name that does not start with sg-, or give existing groups where the spec takes them.",
    source: "hashicorp/aws 5.100.0, measured",
    check: (spec) =>
      names(spec)
        .filter(({ name }) => name.startsWith("sg-"))
        .map(({ name, path }) => ({ path, message: `the security group would be named ${name}` })),
  };
}
