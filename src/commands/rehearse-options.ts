import { InvalidArgumentError } from "commander";
import { valid } from "semver";
import { knowledge } from "../knowledge";
import { show } from "../show";
import { suggest } from "../spec/suggest";

/** One `--provider-version NAME=VERSION` more. Throws commander's error for an unknown name, a bad version and a name given twice. */
export function parseProviderVersion(
  text: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const [, name = text, version = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const names = [
    ...new Set(Object.values(knowledge.topologies).flatMap(({ providers }) => Object.keys(providers))),
  ].sort();
  if (!names.includes(name)) {
    const near = suggest(name, names);
    const hint = near === undefined ? `They are: ${names.join(", ")}.` : `Did you mean ${near}?`;
    throw new InvalidArgumentError(`There is no provider ${show(name)}. ${hint}`);
  }
  if (!/^[0-9]+\.[0-9]+\.[0-9]+$/.test(version) || valid(version) === null) {
    throw new InvalidArgumentError(`It takes a whole version, such as ${name}=1.2.3.`);
  }
  if (before.has(name)) throw new InvalidArgumentError(`The version of ${name} is given twice.`);
  return new Map([...before, [name, version]]);
}

/** The number after `--jobs`. Throws commander's error for anything but a positive whole number. */
export function parseJobs(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError("It takes a number from 1 to 9999.");
  return Number(text);
}
