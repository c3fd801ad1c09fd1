import type { SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import { findConstraint, type SpecBase } from "../contract/spec-base";
import { type Topology, usedProviders } from "../contract/topology";
import { admits, lowestVersion } from "../provider/constraint";
import { coveredMajors, isCovered } from "../provider/covered-versions";

/** Versions that a person asks for in place of the lowest one, by the provider's local name. */
export type ProviderVersions = ReadonlyMap<string, string>;

/**
 * The providers that a spec's output needs, each at the version that the rehearsal simulates: the one that was asked for, else the lowest one
 * that the spec's constraint admits, because whoever runs the output may have any of them. Throws where nothing meets the constraint, which
 * validation rules out.
 */
export function chooseProviders(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  asked: ProviderVersions,
): SimulatedProvider[] {
  return usedProviders(topology, spec).map(([name, { source }]) => ({
    name,
    source,
    version: asked.get(name) ?? lowest(spec, name),
  }));
}

/** The providers whose version was asked for and that none of the specs uses, by their local names. */
export function findUnused(specs: readonly SynthesizedSpec[], asked: ProviderVersions): string[] {
  const used = specs.flatMap(({ valid: { topology, spec } }) => usedProviders(topology, spec).map(([name]) => name));
  return [...asked.keys()].filter((name) => !used.includes(name));
}

/** What a reader must know of the simulated versions: which the spec does not admit, and which are only known from another major version. */
export function remarkOnVersions(spec: SpecBase, providers: readonly SimulatedProvider[]): string[] {
  return providers.flatMap(({ name, source, version }) => {
    const constraint = findConstraint(spec, name);
    return [
      ...(admits(constraint, version)
        ? []
        : [`${source} ${version} is outside ${constraint}, which the spec asks for`]),
      ...(isCovered(source, version)
        ? []
        : [
            `nothing is known of ${source} ${version} but what holds for the major version ${coveredMajors(source).join(" or ")}`,
          ]),
    ];
  });
}

function lowest(spec: SpecBase, name: string): string {
  const constraint = findConstraint(spec, name);
  const version = lowestVersion(constraint);
  if (version === undefined) throw new Error(`no version meets ${constraint}`);
  return version;
}
