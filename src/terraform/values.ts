import { isObject, type Json } from "./json";

/** The member of a value, if it is an object that has one of its own by this name. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The entry of a record by this name; undefined where it only inherits one, as `constructor`. */
export function own<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The items of a value, if it is an array. */
export function items(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The items of an array; any other value is the only one. */
export function toItems(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether anything in a value with marks, `true` in place of what is marked, is marked. */
export function holdsTrue(marks: Json | undefined): boolean {
  if (typeof marks !== "object" || marks === null) return marks === true;
  return Object.values(marks).some(holdsTrue);
}

/** Every text within a value, those of its keys left out. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A JSON value with the keys of its objects in code unit order. */
export function sortKeys(value: Json): Json;
export function sortKeys(value: unknown): unknown;
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, sortKeys(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
