import { typeOf } from "../terraform/address";
import { collectBlocks, type Json, type TerraformJson } from "../terraform/json";
import { valueAt } from "../terraform/path";
import { admits, overlap } from "./constraint";
import { appliesTo, type Hazard } from "./hazard";

/** A hazard that a constraint admits, with the versions in question in words. */
export interface AdmittedHazard {
  readonly hazard: Hazard;
  readonly versions: string;
}

/** The hazards of a provider's constraint for an output, given what the output is at each of its stages. */
export function findHazards(
  hazards: readonly Hazard[],
  source: string,
  constraint: string,
  stages: readonly TerraformJson[],
): AdmittedHazard[] {
  return admittedHazards(hazards, source, constraint).filter(({ hazard }) => matters(hazard, stages));
}

const admitted = new WeakMap<readonly Hazard[], Map<string, readonly AdmittedHazard[]>>();

/** The hazards that a constraint admits; most specs of a set have the same constraints. */
function admittedHazards(hazards: readonly Hazard[], source: string, constraint: string): readonly AdmittedHazard[] {
  const key = `${source} ${constraint}`;
  const ofAll = admitted.get(hazards) ?? new Map<string, readonly AdmittedHazard[]>();
  admitted.set(hazards, ofAll);
  const known = ofAll.get(key);
  if (known !== undefined) return known;
  const found = hazards
    .filter(({ provider }) => provider === source)
    .flatMap((hazard) => {
      const versions = admittedVersions(hazard, constraint);
      return versions === undefined ? [] : [{ hazard, versions }];
    });
  ofAll.set(key, found);
  return found;
}

function admittedVersions({ versions, range }: Hazard, constraint: string): string | undefined {
  if (range !== undefined) return overlap(constraint, range) ? range : undefined;
  const matching = (versions ?? []).filter((version) => admits(constraint, version));
  return matching.length === 0 ? undefined : matching.join(", ");
}

function matters(hazard: Hazard, stages: readonly TerraformJson[]): boolean {
  const values = new Map<string, (Json | undefined)[]>();
  for (const terraform of stages) {
    for (const [address, body] of collectBlocks(terraform)) {
      if (typeOf(address) !== hazard.resource || !appliesTo(hazard, body)) continue;
      values.set(address, [...(values.get(address) ?? []), valueAt(body, hazard.argument.split("."))]);
    }
  }
  return [...values.values()].some((seen) => {
    if (hazard.when === "changes") return new Set(seen.map((value) => JSON.stringify(value))).size > 1;
    if (hazard.when === "isFalse") return seen.some((value) => value === false || value === undefined);
    return seen.some((value) => value !== undefined);
  });
}
