import type { Rule } from "../../../src/contract/spec-rule";
import type { Cloud, OfferRecipe, Vendors } from "../../../src/contract/vendor";
import {
  type Direction,
  fieldKnown,
  namesDeclared,
  recipeNotCompiled,
  recipeRules,
  recipeSource,
} from "../vendor/rules";
import { type ConsumerSection, tryFindOffer } from "./consumer";

const offer: Direction = {
  topology: "offer",
  clouds: ["aws", "azure", "gcp"],
  recipes: ({ offer: recipes = {} }) => recipes,
  none: (name, cloud) => `${name} has no recipe to reach what is offered on ${cloud}`,
  noneAnywhere: "it is not known to reach what customers offer",
};

/** What a recipe of another shape is made of, for what this topology does not build. */
const otherShapes: { readonly [shape in OfferRecipe["shape"]]: string } = {
  "load-balancer": "a load balancer",
  "load-balancer-per-target": "a load balancer for each target",
  "resource-configuration": "a resource configuration of VPC Lattice",
  grant: "a grant of the data service itself",
  "private-link-service": "a private link service",
  approval: "the approval of a connection to the managed resource itself",
  "service-attachment": "a service attachment",
  "own-attachment": "the managed service's own service attachment",
};

/** What the data of vendors says of a spec that offers something on a cloud, in one of these shapes; asked for from stage `asksFrom` on. */
export function offerRules<S extends { readonly stage: string; readonly vendor: ConsumerSection }>(
  vendors: Vendors,
  cloud: Cloud,
  shapes: readonly OfferRecipe["shape"][],
  stages: readonly string[],
  asksFrom: string,
): Rule<S>[] {
  const recipeOf = ({ vendor }: S) => tryFindOffer(vendors, cloud, vendor);
  const declaredBy = (spec: S) => Object.keys(recipeOf(spec)?.values ?? {});
  return [
    ...recipeRules<S>(
      offer,
      vendors,
      cloud,
      ({ optional }, stage) => optional !== true && stages.indexOf(stage) >= stages.indexOf(asksFrom),
    ),
    {
      ...recipeNotCompiled,
      at: ["vendor", "name"],
      finds: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined || shapes.includes(recipe.shape)) return false;
        return `the vendor reaches it by ${otherShapes[recipe.shape]}, which this topology does not make`;
      },
    },
    {
      ...fieldKnown,
      check: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined) return [];
        return (["title", "request", ...(recipe.ready === "unknown" ? [] : (["ready"] as const))] as const)
          .filter((field) => spec.vendor[field] !== undefined)
          .map((field) => ({
            path: ["vendor", field],
            marksKey: true,
            message: `the recipe says what vendor.${field} is`,
          }));
      },
    },
    {
      code: "acceptance-not-of-vendor",
      severity: "warning",
      title: "The vendor's data does not have this way of accepting its endpoints",
      why: "What the vendor does with a connection that comes to be in another way is not known.",
      fix: "Take the way that the message names, or ask the vendor and say in expectedWarnings what it answered.",
      source: recipeSource,
      at: ["vendor", "acceptance"],
      finds: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined || !shapes.includes(recipe.shape) || recipe.acceptance === "unknown") return false;
        const { acceptance } = spec.vendor;
        const way = acceptance === "automatic" || acceptance === "everybody" ? "automatic" : "manual";
        const { modes } = recipe.acceptance;
        return !modes.includes(way) && `its data has ${modes.join(" and ")} acceptance only`;
      },
    },
    namesDeclared<S>(cloud, declaredBy, ({ vendor: { request, ready } }) => ({ request, ready })),
  ];
}
