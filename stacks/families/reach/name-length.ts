import type { Rule } from "../../../src/contract/spec-rule";

/** The rule that names made of the spec's and of something within it are not too long. */
export function nameLengthRule<S>(
  names: (spec: S) => readonly string[],
  { longest, source }: { readonly longest: number; readonly source: string },
): Rule<S> {
  return {
    code: "resource-name-too-long",
    severity: "error",
    title: "A resource would get a name that is too long",
    why: "It is made of the name of the spec and that of an endpoint, zone or subnet, or of ports, and the cloud refuses it.",
    fix: "Shorten the name of the spec.",
    source,
    at: ["name"],
    finds: (spec) => {
      const name = names(spec).reduce((one, other) => (other.length > one.length ? other : one), "");
      return name.length > longest && `${name} has ${name.length} characters, of which ${longest} fit`;
    },
  };
}
