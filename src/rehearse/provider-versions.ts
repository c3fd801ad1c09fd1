import type { SimulatedProvider } from "../../generated/types/output";
import { findConstraint, type SpecBase, type Topology } from "../topology";
import { lowestVersion } from "../version-constraint";

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
  return Object.entries(topology.providers)
    .filter(([, provider]) => provider.isUsed(spec))
    .map(([name, { source }]) => ({ name, source, version: asked.get(name) ?? lowest(spec, name) }));
}

function lowest(spec: SpecBase, name: string): string {
  const constraint = findConstraint(spec, name);
  const version = lowestVersion(constraint);
  if (version === undefined) throw new Error(`no version meets ${constraint}`);
  return version;
}
