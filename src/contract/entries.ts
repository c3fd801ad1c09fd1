/** Entries by their keys in code unit order, which is the same on every machine. */
export function byKey<Value>(entries: Iterable<readonly [string, Value]>): [string, Value][] {
  return [...entries].map(([key, value]): [string, Value] => [key, value]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An object with its keys in that order. */
export function keysInOrder<Value>(object: { readonly [key: string]: Value }): { [key: string]: Value } {
  return Object.fromEntries(byKey(Object.entries(object)));
}

/** The members that have a value. */
export function given<Value>(object: { readonly [key: string]: Value | undefined }): { [key: string]: Value } {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
