import type { ResourceHazard, Resources } from "../contract/resource";
import { admits } from "./constraint";

/** A hazard with the resource type that it is of. */
export interface Hazard extends ResourceHazard {
  readonly resource: string;
}

/** Every hazard that is known. */
export function collectHazards(resources: Resources): Hazard[] {
  return Object.entries(resources).flatMap(([resource, { hazards = [] }]) =>
    hazards.map((hazard) => ({ ...hazard, resource })),
  );
}

/** The hazards of one version of a provider. `source` is its address, such as `hashicorp/aws`. */
export function hazardsOf(hazards: readonly Hazard[], source: string, version: string): Hazard[] {
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
