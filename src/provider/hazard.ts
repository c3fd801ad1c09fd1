import facts from "../../facts/hazards.json";
import { admits } from "./constraint";

/**
 * What a provider of such a version does:
 * - `replaces`: a change of the argument destroys the resource and creates another.
 * - `counts-as-true`: the argument is true in the cloud even where it is false or left out.
 * - `unknown-argument`, `unknown-resource`: its schema does not have it.
 * - `create-fails`: a creation is planned and then refused.
 * - `removes-last-only`: removing the resource takes only the last item of the argument away.
 * - `unmeasured`: nobody has looked; it may do anything.
 */
export type HazardBehaviour =
  | "replaces"
  | "counts-as-true"
  | "unknown-argument"
  | "unknown-resource"
  | "create-fails"
  | "removes-last-only"
  | "unmeasured";

/** A range of provider versions that breaks an operation on an argument (`facts/hazards.json`). */
export interface Hazard {
  readonly provider: string;
  /** Versions one by one, or a constraint. */
  readonly versions?: readonly string[];
  readonly range?: string;
  readonly resource: string;
  readonly argument: string;
  /** Arguments that the behaviour covers besides `argument`. */
  readonly others?: readonly string[];
  /** What about the argument makes it matter: that a stage changes it, that it is set, or that it is false. */
  readonly when: string;
  readonly behaviour: HazardBehaviour;
  /** The hazard matters only, or does not matter, to resources with one of these values. */
  readonly only?: { readonly [argument: string]: readonly string[] };
  readonly unless?: { readonly [argument: string]: readonly string[] };
  readonly effect: string;
  /** Constraints that exclude the hazard. */
  readonly safe: readonly string[];
  readonly source: string;
}

/** Every hazard that is known. */
export const hazards = facts.hazards as readonly Hazard[];

/** The hazards of one version of a provider. `source` is its address, such as `hashicorp/aws`. */
export function hazardsOf(source: string, version: string): Hazard[] {
  return hazards.filter(({ provider, versions, range }) => {
    if (provider !== source) return false;
    return range === undefined ? (versions ?? []).includes(version) : admits(range, version);
  });
}

/** Whether a hazard matters to a resource with these arguments. */
export function appliesTo(
  { only, unless }: Pick<Hazard, "only" | "unless">,
  body: { readonly [argument: string]: unknown },
): boolean {
  const holds = (condition: { readonly [argument: string]: readonly string[] }) =>
    Object.entries(condition).every(([argument, values]) => values.includes(String(body[argument])));
  return (only === undefined || holds(only)) && (unless === undefined || !holds(unless));
}
