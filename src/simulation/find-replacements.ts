import { isDeepStrictEqual } from "node:util";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { ValuePath } from "./provider-connection";
import { toSet } from "./set";
import type { Type } from "./type";

/**
 * The paths of those arguments that force a replacement and whose value a plan changes. `arguments` are written with dots, as in the facts;
 * an argument below a list gives one path for each element that differs, one below a set the path of the set.
 */
export function findReplacements(
  forcing: readonly string[],
  prior: ObjectValue,
  planned: ObjectValue,
  type: Type,
): ValuePath[] {
  return forcing.flatMap((path) => differ(prior, planned, type, path.split("."), []));
}

function differ(prior: Value, planned: Value, type: Type, steps: readonly string[], path: ValuePath): ValuePath[] {
  if (typeof type === "string") return isChange(prior, planned) ? [path] : [];
  if (type[0] === "object") {
    const [step, ...rest] = steps;
    if (step === undefined) return isChange(prior, planned) ? [path] : [];
    const member = type[1][step];
    if (member === undefined)
      throw new Error(`the facts name an argument that is not there: ${[...path, ...steps].join(".")}`);
    return differ(memberOf(prior, step), memberOf(planned, step), member, rest, [...path, step]);
  }
  if (steps.length === 0) return isChange(prior, planned) ? [path] : [];
  if (planned === unknown) return [path];
  const element = type[1];
  if (type[0] === "list") {
    const [before, after] = [listOf(prior), listOf(planned)];
    return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index) =>
      differ(before[index] ?? null, after[index] ?? null, element, steps, [...path, index]),
    );
  }
  if (type[0] === "map") {
    const keys = new Set([...keysOf(prior), ...keysOf(planned)]);
    return [...keys].flatMap((key) =>
      differ(memberOf(prior, key), memberOf(planned, key), element, steps, [...path, key]),
    );
  }
  const project = (set: Value) =>
    toSet(
      listOf(set)
        .map((item) => at(item, steps))
        .filter((item) => !isEmpty(item)),
    );
  return isDeepStrictEqual(project(prior), project(planned)) ? [] : [path];
}

/** Nothing, an empty text and an empty collection are the same to the older SDK, which most of these providers are written with. */
function isChange(prior: Value, planned: Value): boolean {
  if (isEmpty(prior) && isEmpty(planned)) return false;
  return planned === unknown || !isDeepStrictEqual(prior, planned);
}

function isEmpty(value: Value): boolean {
  if (value === null || value === "") return true;
  if (isList(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

function at(value: Value, steps: readonly string[]): Value {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  return isList(value) ? value.map((item) => at(item, steps)) : at(memberOf(value, step), rest);
}

function listOf(value: Value): readonly Value[] {
  return isList(value) ? value : [];
}

function keysOf(value: Value): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function memberOf(value: Value, name: string): Value {
  if (value === unknown) return unknown;
  return isObject(value) ? (value[name] ?? null) : null;
}
