import { type Path, ruleOf } from "../contract/problem";
import { findConstraint, type SpecBase } from "../contract/spec-base";
import type { Rule, Violation } from "../contract/spec-rule";
import type { Topology } from "../contract/topology";
import { show } from "../contract/visible";
import { isBounded, isSatisfiable } from "../provider/constraint";
import { backendRules } from "./backend-rules";

/** The rules of the `terraform` section, which all topologies share. */
export function coreRules(topology: Topology<SpecBase>): Rule<SpecBase>[] {
  const constraints = (spec: SpecBase) =>
    Object.keys(topology.providers).map((name) => ({
      constraint: findConstraint(spec, name),
      path: ["terraform", "providers", name, "version"],
    }));
  return [
    ...backendRules,
    {
      ...ruleOf("provider-settings-in-module"),
      severity: "error",
      source: "Terraform: a module that others call has no provider blocks",
      check: ({ terraform }): Violation[] =>
        terraform.shape === "root"
          ? []
          : Object.entries(terraform.providers).flatMap(([name, settings]) =>
              Object.keys(settings)
                .filter((key) => key !== "version")
                .map((key) => ({
                  path: ["terraform", "providers", name, key],
                  message: `a module does not set ${name} up`,
                })),
            ),
    },
    {
      ...ruleOf("constraint-unbounded"),
      severity: "error",
      source: "azurerm 5.0.0 removed arguments that 4.x has (upgrade guide); the next major of any provider may",
      check: (spec): Violation[] =>
        constraints(spec)
          .filter(({ constraint }) => !isBounded(constraint))
          .map(({ constraint, path }) => ({ path, message: `${show(constraint)} has no lower or no upper bound` })),
    },
    {
      ...ruleOf("constraint-empty"),
      severity: "error",
      source: "Terraform's version constraint syntax",
      check: (spec): Violation[] =>
        [...constraints(spec), { constraint: spec.terraform.version, path: ["terraform", "version"] }]
          .filter(({ constraint }) => !isSatisfiable(constraint))
          .map(({ constraint, path }) => ({ path, message: `no version meets ${show(constraint)}` })),
    },
    {
      ...ruleOf("variable-used-twice"),
      severity: "error",
      source: "Terraform: a variable has one value",
      check: (spec): Violation[] => {
        const uses = findVariables(spec, []);
        return uses.flatMap(({ name, path }) => {
          const other = uses.find((use) => use.name === name && fieldOf(use.path) !== fieldOf(path));
          return other === undefined || uses.indexOf(other) > uses.findIndex((use) => use.path === path)
            ? []
            : [{ path, message: `the variable ${name} already stands for ${fieldOf(other.path)}` }];
        });
      },
    },
  ];
}

interface VariableUse {
  readonly name: string;
  readonly path: Path;
}

/** Every place of a spec that names a variable; tags are texts, whatever their keys. */
export function findVariables(value: unknown, path: Path): VariableUse[] {
  if (
    value === null ||
    typeof value !== "object" ||
    path[0] === "tags" ||
    path.at(-1) === "defaultTags" ||
    path[1] === "backend"
  )
    return [];
  const entries = Object.entries(value);
  const [[key, name] = []] = entries;
  if (entries.length === 1 && key === "variable" && typeof name === "string") return [{ name, path }];
  return entries.flatMap(([step, item]) => findVariables(item, [...path, Array.isArray(value) ? Number(step) : step]));
}

/** What kind of thing a path leads to, whichever item of a list or a map it is in: its last name, or the last two for an id. */
function fieldOf(path: Path): string {
  const names = path.filter((step) => typeof step === "string");
  return names.slice(names.at(-1) === "id" ? -2 : -1).join(".");
}
