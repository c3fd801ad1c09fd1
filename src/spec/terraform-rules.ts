import { coreTexts } from "../problem";
import { show } from "../show";
import type { Rule, SpecBase, Topology, Violation } from "../topology";
import { isBounded, isSatisfiable } from "../version-constraint";

/** The rules of the `terraform` section, which all topologies share. */
export function coreRules(topology: Topology<SpecBase>): Rule<SpecBase>[] {
  const constraints = (spec: SpecBase) =>
    Object.keys(topology.providers).map((name) => ({
      constraint: spec.terraform.providers[name] ?? "",
      path: ["terraform", "providers", name],
    }));
  return [
    {
      ...coreTexts["backend-missing"],
      code: "backend-missing",
      severity: "error",
      source: "cdktf 0.21.0 writes a local backend with an absolute path where none is stated",
      check: ({ terraform }): Violation[] =>
        terraform.shape === "root" && terraform.backend === undefined
          ? [
              {
                path: ["terraform"],
                message: "a root module states where its state is kept; terraform.backend is missing",
              },
            ]
          : [],
    },
    {
      ...coreTexts["backend-in-module"],
      code: "backend-in-module",
      severity: "error",
      source: "Terraform takes the backend of the root module only",
      check: ({ terraform }): Violation[] =>
        terraform.shape === "module" && terraform.backend !== undefined
          ? [{ path: ["terraform", "backend"], message: "a module has no backend of its own" }]
          : [],
    },
    {
      ...coreTexts["constraint-unbounded"],
      code: "constraint-unbounded",
      severity: "error",
      source: "azurerm 5.0.0 removed arguments that 4.x has (upgrade guide); the next major of any provider may",
      check: (spec): Violation[] =>
        constraints(spec)
          .filter(({ constraint }) => !isBounded(constraint))
          .map(({ constraint, path }) => ({ path, message: `${show(constraint)} has no lower or no upper bound` })),
    },
    {
      ...coreTexts["constraint-empty"],
      code: "constraint-empty",
      severity: "error",
      source: "Terraform's version constraint syntax",
      check: (spec): Violation[] =>
        constraints(spec)
          .filter(({ constraint }) => !isSatisfiable(constraint))
          .map(({ constraint, path }) => ({ path, message: `no version meets ${show(constraint)}` })),
    },
  ];
}
