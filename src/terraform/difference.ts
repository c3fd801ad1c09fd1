import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "./json";
import type { Path } from "./path";
import { holdsTrue, items, member } from "./values";

/** A difference between two values, or a value that is known only after the apply. */
export interface Difference {
  readonly path: Path;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
  readonly isUnknown: boolean;
}

/**
 * Where two values differ; `unknown` has `true` in place of what is known only later. Lists differ as a
 * whole, but for blocks of the same number. What is left out is null.
 */
export function findDifferences(
  from: Json | undefined,
  to: Json | undefined,
  unknown?: Json,
  path: Path = [],
): Difference[] {
  if (unknown === true) return [{ path, from, to, isUnknown: true }];
  const isUnset = (to ?? null) === null;
  if (isObject(from) && (isObject(to) || (isUnset && isObject(unknown)))) return inObjects(from, to, unknown, path);
  if (isObject(to) && path.length === 0) return inObjects({}, to, unknown, path);
  const length = Math.max(items(to).length, items(unknown).length);
  if (Array.isArray(from) && (Array.isArray(to) || isUnset) && from.length === length && from.every(isObject)) {
    return from.flatMap((item, index) =>
      findDifferences(item, items(to)[index], items(unknown)[index], [...path, index]),
    );
  }
  if (holdsTrue(unknown)) return [{ path, from, to, isUnknown: true }];
  return isDeepStrictEqual(from ?? null, to ?? null) ? [] : [{ path, from, to, isUnknown: false }];
}

function inObjects(from: Json, to: Json | undefined, unknown: Json | undefined, path: Path): Difference[] {
  const names = new Set([from, to, unknown].flatMap((value) => (isObject(value) ? Object.keys(value) : [])));
  return [...names].flatMap((name) =>
    findDifferences(member(from, name), member(to, name), member(unknown, name), [...path, name]),
  );
}
