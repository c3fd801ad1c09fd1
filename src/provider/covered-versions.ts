import { major } from "semver";
import facts from "../../facts/versions.json";

const providers: { readonly [source: string]: { readonly majors: readonly number[]; readonly source: string } } =
  facts.providers;

/** The major versions of a provider that the facts cover (`facts/versions.json`), lowest first. `source` is its address. */
export function coveredMajors(source: string): readonly number[] {
  return Object.hasOwn(providers, source) ? (providers[source]?.majors ?? []) : [];
}

/** Whether the facts say enough about a version of a provider to simulate it. */
export function isCovered(source: string, version: string): boolean {
  return coveredMajors(source).includes(major(version));
}
