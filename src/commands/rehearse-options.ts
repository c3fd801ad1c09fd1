import { InvalidArgumentError } from "commander";
import { valid } from "semver";
import { suggest } from "../contract/suggest";
import { show } from "../contract/visible";
import { knowledge } from "../knowledge";
import { coveredMajors, isCovered } from "../provider/covered-versions";

/**
 * One `--provider-version NAME=VERSION` more. Throws commander's error for an unknown name, a bad version, one of a major version that nobody
 * knows enough about, and a name given twice.
 */
export function parseProviderVersion(
  text: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const [, name = text, version = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const providers = new Map(
    Object.values(knowledge.topologies).flatMap((topology) => Object.entries(topology.providers)),
  );
  const source = providers.get(name)?.source;
  if (source === undefined) {
    const names = [...providers.keys()].sort();
    const near = suggest(name, names);
    const hint = near === undefined ? `They are: ${names.join(", ")}.` : `Did you mean ${near}?`;
    throw new InvalidArgumentError(`There is no provider ${show(name)}. ${hint}`);
  }
  if (!/^[0-9]+\.[0-9]+\.[0-9]+$/.test(version) || valid(version) === null) {
    throw new InvalidArgumentError(`It takes a whole version, such as ${name}=1.2.3.`);
  }
  if (!isCovered(source, version)) {
    const majors = coveredMajors(source);
    const known = `${majors.length === 1 ? "version" : "versions"} ${majors.join(" and ")}`;
    throw new InvalidArgumentError(`The simulated ${source} covers the major ${known} only.`);
  }
  if (before.has(name)) throw new InvalidArgumentError(`The version of ${name} is given twice.`);
  return new Map([...before, [name, version]]);
}
