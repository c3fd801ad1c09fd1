import type { Path } from "../contract/problem";
import type { Json, JsonObject } from "../terraform/json";
import { findReferences, holdsTemplate } from "../terraform/references";
import { toSnakeCase } from "../terraform/snake-case";
import { items, member } from "../terraform/values";

type Leaf = string | number | boolean;

/** A value of a spec, or the reference to the variable that brings one, and where the spec has it. */
export interface Place {
  readonly value: Leaf;
  readonly path: Path;
}

/** What of a spec is never the value of an argument: it says how to compile, or is looked for as a whole. */
const apart = ["topology", "stage", "terraform", "forget", "adopt", "renamedFrom", "tags"];

/** Every value of a spec that an argument can come from. */
export function listPlaces(spec: object): Place[] {
  return Object.entries(spec).flatMap(([key, value]) => (apart.includes(key) ? [] : placesIn(value, [key])));
}

function placesIn(value: unknown, path: Path): Place[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  const entries = Object.entries(value);
  const [[key, name] = []] = entries;
  if (entries.length === 1 && key === "variable") return [{ value: `var.${name}`, path }];
  return entries.flatMap(([step, item]) => placesIn(item, [...path, step]));
}

/** The configuration of an address, the places that its topology names for arguments, its own one, and what values can come from. */
interface Sources {
  readonly body: JsonObject | undefined;
  readonly because: ReadonlyMap<string, Path> | undefined;
  readonly path: Path;
  readonly places: readonly Place[];
}

/** Where what is at a path within a resource comes from: the innermost part of the path that comes from anywhere tells. */
export function findOriginWithin(argument: string, { body, because, path, places }: Sources): Path | undefined {
  const steps = stepsOf(argument);
  const stated = because?.get(String(steps[0]));
  // Below an argument that comes from a place as a whole, such as tags, there are the same keys.
  if (stated !== undefined) return [...stated, ...steps.slice(1)];
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const name = String(steps[depth - 1]);
    const found = findOrigin(name, valueWithin(body, steps.slice(0, depth)), path, places);
    if (found !== undefined) return found;
  }
  return undefined;
}

const step = /\[("(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|\d+)\]|([^.[\]]+)/gu;

/** The steps of a path as it is written; a key with a dot in it is one step where it stands in brackets. */
function stepsOf(path: string): Path {
  return [...path.matchAll(step)].map(([, index, name = ""]) => (index === undefined ? name : JSON.parse(index)));
}

/** What is at a path, through all the blocks of a list where the path does not say which. */
function valueWithin(value: Json | undefined, [step, ...rest]: Path): Json | undefined {
  if (step === undefined) return value;
  if (!Array.isArray(value)) return valueWithin(member(value, String(step)), rest);
  if (typeof step === "number") return valueWithin(items(value)[step], rest);
  return items(value).flatMap((item) => valueWithin(item, [step, ...rest]) ?? []);
}

/**
 * Where the value of an argument comes from: the place that has the value or part of it. Of several places it is one with a similar name,
 * then one below or near the resource's own path. A list or a block comes from what the places of its values have in common, those below
 * the own path before others. Undefined where no place has any of it.
 */
export function findOrigin(
  argument: string,
  value: Json | undefined,
  own: Path,
  places: readonly Place[],
): Path | undefined {
  if (argument === "depends_on") return undefined;
  const found = leavesOf(value)
    .map((leaf) => findPlace(argument, leaf, own, places))
    .filter((path) => path !== undefined);
  const below = found.filter((path) => sharedLength(path, own) === own.length);
  // Much is named after the connection, so that its name says least.
  const telling = found.filter(([first]) => first !== "name");
  const [first, ...others] = [below, telling, found].find(({ length }) => length > 0) ?? [];
  if (first === undefined) return undefined;
  const length = Math.min(first.length, ...others.map((other) => sharedLength(first, other)));
  return length === 0 ? undefined : first.slice(0, length);
}

function leavesOf(value: Json | undefined): Leaf[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

function findPlace(argument: string, leaf: Leaf, own: Path, places: readonly Place[]): Path | undefined {
  const isHeld = holderOf(leaf);
  const candidates = places
    .filter(({ value }) => isHeld(value))
    .map(({ value, path }) => ({ value, path, isNamesake: areNamesakes(argument, path) }))
    // A number or a truth value says little without its name.
    .filter(({ isNamesake }) => typeof leaf === "string" || isNamesake)
    .map(({ value, path, isNamesake }) => ({
      path,
      rank: [
        -String(value).length,
        isNamesake ? 0 : 1,
        path[0] === "name" ? 0 : 1,
        -sharedLength(path, own),
        path.length,
        JSON.stringify(path),
      ],
    }));
  return candidates.sort((a, b) => (isBefore(a.rank, b.rank) ? -1 : 1))[0]?.path;
}

/** Tells the values that a leaf is or, a text, has as a word or as the beginning of one; of references those to variables count. */
function holderOf(leaf: Leaf): (value: Leaf) => boolean {
  if (typeof leaf !== "string") return (value) => value === leaf;
  if (!holdsTemplate(leaf)) return (value) => typeof value === "string" && hasWord(leaf, value);
  const references = new Set<Leaf>(findReferences(leaf).map(({ address }) => address));
  return (value) => references.has(value);
}

function hasWord(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0 && value !== ""; at = text.indexOf(value, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + value.length]];
    if (/[\s./*:]/.test(before) && /[\s./:-]/.test(after)) return true;
  }
  return false;
}

function areNamesakes(argument: string, path: Path): boolean {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const words = toSnakeCase(key).split("_");
  return argument.split("_").some((one) => words.some((other) => one.startsWith(other) || other.startsWith(one)));
}

function sharedLength(one: Path, other: Path): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  return at < 0 ? one.length : at;
}

function isBefore(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return (one[at] ?? 0) < (other[at] ?? 0);
}
