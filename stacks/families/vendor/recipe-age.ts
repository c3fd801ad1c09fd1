import { type Prose, prose } from "../../../src/contract/prose";
import type { Vendors } from "../../../src/contract/vendor";

/**
 * What is to be said of a recipe whose sources were read more than a year before the newest reading of all vendors. The day of the run
 * does not count: what a spec gives is the same on every day.
 */
export function ageNotes(vendors: Vendors, name: string, recipe: { readonly read: string } | undefined): Prose[] {
  if (recipe === undefined) return [];
  const [newest = recipe.read] = Object.values(vendors)
    .flatMap(({ reach = {}, offer = {} }) => [...Object.values(reach), ...Object.values(offer)])
    .map(({ read }) => read)
    .sort()
    .reverse();
  const yearBefore = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
  if (recipe.read >= yearBefore) return [];
  return [
    prose`The recipe for ${name} was read on ${recipe.read}, more than a year before the newest one, of ${newest}. Compare it with what the vendor says today.`,
  ];
}
