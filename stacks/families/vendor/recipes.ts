import type { Cloud, Vendor, Vendors } from "../../../src/contract/vendor";

/** The vendor of this name; undefined where there is none. */
export function tryFindVendor(vendors: Vendors, name: string): Vendor | undefined {
  return Object.hasOwn(vendors, name) ? vendors[name] : undefined;
}

/** The recipes for a cloud, by name. */
export function recipesOn<Recipe extends { readonly cloud: Cloud }>(
  recipes: { readonly [name: string]: Recipe } | undefined,
  cloud: Cloud,
): [string, Recipe][] {
  return Object.entries(recipes ?? {}).filter(([, recipe]) => recipe.cloud === cloud);
}

/** The recipe that a spec follows; undefined where it names none that there is, or leaves open which. */
export function tryFindNamed<Recipe>(
  recipes: readonly (readonly [string, Recipe])[],
  name: string | undefined,
): Recipe | undefined {
  if (name === undefined) return recipes.length === 1 ? recipes[0]?.[1] : undefined;
  return recipes.find(([each]) => each === name)?.[1];
}
