import { isObject, type Json } from "./json";
import { holdsTrue, member } from "./values";

/** A path into a value: names and indexes from its root. */
export type Path = readonly (string | number)[];

/** Reads `name`, `name.part`, `name[0]`, `name.0` and `name["key"]`. Throws where the text is none of them: it comes from a topology. */
export function parsePath(text: string): Path {
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

/** Splits `address.attribute` into the address, with its key where it has one, and the path. Throws where the text is none: it comes from a topology. */
export function parsePlace(text: string): { readonly address: string; readonly path: Path } {
  const found = /^((?:data\.)?[\w-]+\.[\w-]+(?:\[(?:\d+|"[^"\\]*")\])?)\.(.+)$/.exec(text);
  const [, address, path] = found ?? [];
  if (address === undefined || path === undefined) throw new Error(`${text} names no attribute of a resource`);
  return { address, path: parsePath(path) };
}

/** A path as people write it, such as `mapping[0].name`; indexes for which `isShown` is false are left out. */
export function printPath(path: Path, isShown: (at: number) => boolean = () => true): string {
  return path
    .map((step, at) => (typeof step === "number" ? (isShown(at) ? `[${step}]` : "") : at === 0 ? step : `.${step}`))
    .join("");
}

/** The names of a path, without its indexes, with dots between them: what a schema calls the attribute. */
export function namesOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => {
    if (Array.isArray(at)) return typeof step === "number" ? (at as readonly Json[])[step] : undefined;
    return member(at, String(step));
  }, value);
}

/**
 * Whether marks, which have `true` in place of a value or within it, mark anything at a path, around it or within it. Where the path has no index
 * for a list, every item counts.
 */
export function isMarked(marks: Json | undefined, path: Path): boolean {
  const [step, ...rest] = path;
  if (step === undefined || marks === true) return holdsTrue(marks);
  if (Array.isArray(marks) && typeof step === "string") return marks.some((item) => isMarked(item, path));
  return isMarked(isObject(marks) || Array.isArray(marks) ? valueAt(marks, [step]) : undefined, rest);
}

/** Whether a path of a plan is within an argument, or around it where a block comes or goes as a whole. */
export function isAtOrAround(path: Path, argument: string): boolean {
  const dotted = namesOf(path);
  return dotted === argument || dotted.startsWith(`${argument}.`) || argument.startsWith(`${dotted}.`);
}
