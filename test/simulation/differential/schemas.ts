import type { BlockSchema } from "../../../src/provider/schema";

/** What a newer schema has and an older one has not: names of attributes and blocks, at any depth. */
export function additions(newer: BlockSchema, older: BlockSchema): string[] {
  const missing = (own: object = {}, its: object = {}) => Object.keys(own).filter((name) => !(name in its));
  const inside = Object.entries(newer.block_types ?? {}).flatMap(([name, { block }]) => {
    const its = older.block_types?.[name]?.block;
    return its === undefined ? [] : additions(block, its);
  });
  return [...missing(newer.attributes, older.attributes), ...missing(newer.block_types, older.block_types), ...inside];
}

/** Whether everything that the older schema has is the same in the newer one. */
export function isComparable(newer: BlockSchema, older: BlockSchema): boolean {
  const attributes = Object.entries(older.attributes ?? {}).every(([name, its]) => {
    const own = newer.attributes?.[name];
    const keys = ["type", "required", "optional", "computed", "sensitive"] as const;
    return (
      own !== undefined && keys.every((key) => JSON.stringify(own[key] ?? false) === JSON.stringify(its[key] ?? false))
    );
  });
  const blocks = Object.entries(older.block_types ?? {}).every(([name, its]) => {
    const own = newer.block_types?.[name];
    const keys = ["nesting_mode", "min_items", "max_items"] as const;
    return own !== undefined && keys.every((key) => own[key] === its[key]) && isComparable(own.block, its.block);
  });
  return attributes && blocks;
}
