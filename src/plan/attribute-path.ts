import type { Json } from "../terraform/json";

/** An address of a resource or data source, and a path into its values. */
export interface AttributePlace {
  readonly address: string;
  readonly path: readonly (string | number)[];
}

/** What stands at a path: a value, or whether it must not be shown. Absent where the values have no such path. */
export type Seen = { readonly value: Json; readonly isSensitive: boolean };

/** Reads `name`, `name.part`, `name[0]`, `name.0` and `name["key"]`. Throws where the text is none of them: it comes from a topology. */
export function parsePath(text: string): (string | number)[] {
  const steps: (string | number)[] = [];
  const step = /(?:^|\.)([A-Za-z_][\w-]*|\d+)|\[(\d+)\]|\["([^"\\]*)"\]/y;
  while (step.lastIndex < text.length) {
    const start = step.lastIndex;
    const found = step.exec(text);
    if (found === null || (start === 0 && found[1] === undefined))
      throw new Error(`${text} is no path of an attribute`);
    const [, word, index, key] = found;
    steps.push(key ?? (index !== undefined || /^\d/.test(word ?? "") ? Number(index ?? word) : (word ?? "")));
  }
  if (steps.length === 0) throw new Error("an empty text is no path of an attribute");
  return steps;
}

/** Splits `address.attribute`: `type.name`, below `data.` for data sources, with its index where it has one, then the path. */
export function parsePlace(text: string): AttributePlace {
  const found = /^((?:data\.)?[\w-]+\.[\w-]+(?:\[(?:\d+|"[^"\\]*")\])?)\.(.+)$/.exec(text);
  const [, address, path] = found ?? [];
  if (address === undefined || path === undefined) throw new Error(`${text} names no attribute of a resource`);
  return { address, path: parsePath(path) };
}

/** The value at a path, and whether the state marks it, or anything around or within it, as sensitive. */
export function look(
  values: Json | undefined,
  sensitive: Json | undefined,
  path: readonly (string | number)[],
): Seen | undefined {
  const [step, ...rest] = path;
  if (values === undefined) return undefined;
  if (step === undefined) return { value: values, isSensitive: marksAnything(sensitive) };
  if (sensitive === true) {
    const seen = look(values, undefined, path);
    return seen === undefined ? undefined : { ...seen, isSensitive: true };
  }
  return look(at(values, step), at(sensitive, step), rest);
}

function at(value: Json | undefined, step: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof step === "number" ? (value as readonly Json[])[step] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const key = String(step);
  return Object.hasOwn(value, key) ? (value as { readonly [name: string]: Json })[key] : undefined;
}

function marksAnything(sensitive: Json | undefined): boolean {
  if (typeof sensitive !== "object" || sensitive === null) return sensitive === true;
  return Object.values(sensitive).some(marksAnything);
}
