import { isObject, type Json } from "../terraform/json";
import { isSame, items, member } from "../terraform/values";

/** A difference between two values, or a value that is known only after the apply. */
export interface Change {
  /** Keys and indexes from the root of the resource. */
  readonly path: readonly (string | number)[];
  readonly from: Json | undefined;
  readonly to: Json | undefined;
  readonly isUnknown: boolean;
}

/** Where two values of a resource differ; `unknown` has `true` in place of what is known only later. Lists of values differ as a whole. */
export function findChangedPaths(
  from: Json | undefined,
  to: Json | undefined,
  unknown: Json | undefined,
  path: readonly (string | number)[] = [],
): Change[] {
  if (unknown === true) return [{ path, from, to, isUnknown: true }];
  if (isObject(from) && (isObject(to) || isObject(unknown))) return inObjects(from, to, unknown, path);
  if (isObject(to) && path.length === 0) return inObjects({}, to, unknown, path);
  const length = Math.max(items(to).length, items(unknown).length);
  if (Array.isArray(from) && from.length === length && from.every(isObject)) {
    return from.flatMap((item, index) =>
      findChangedPaths(item, items(to)[index], items(unknown)[index], [...path, index]),
    );
  }
  if (holdsTrue(unknown)) return [{ path, from, to, isUnknown: true }];
  return isSameOrAbsent(from, to) ? [] : [{ path, from, to, isUnknown: false }];
}

function inObjects(
  from: Json,
  to: Json | undefined,
  unknown: Json | undefined,
  path: readonly (string | number)[],
): Change[] {
  const names = new Set([from, to, unknown].flatMap((value) => (isObject(value) ? Object.keys(value) : [])));
  return [...names].flatMap((name) =>
    findChangedPaths(member(from, name), member(to, name), member(unknown, name), [...path, name]),
  );
}

/** An attribute that is left out is null. */
function isSameOrAbsent(from: Json | undefined, to: Json | undefined): boolean {
  return (from === undefined || from === null) && (to === undefined || to === null) ? true : isSame(from, to);
}

/** Whether anything in a value with marks is marked. */
export function holdsTrue(marks: Json | undefined): boolean {
  if (marks === true) return true;
  if (Array.isArray(marks)) return marks.some(holdsTrue);
  return isObject(marks) && Object.values(marks).some(holdsTrue);
}
