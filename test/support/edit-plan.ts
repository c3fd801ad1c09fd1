import type { Loose } from "./plans";

/** What a case changes in a plan, by JSON Pointer (RFC 6901). */
export interface Edits {
  readonly set?: { readonly [pointer: string]: Loose } | undefined;
  readonly remove?: readonly string[] | undefined;
}

/**
 * A plan with other values in some places. A step of a pointer may also be the address of an item of a list, or lead into a text that holds
 * JSON. `-` adds to a list, and so does an address that is not there, which gives the new item its type and name.
 * Throws where a step on the way, or what is to be removed, is not there.
 */
export function editPlan<T>(plan: T, { set = {}, remove = [] }: Edits): T {
  const changed = Object.entries(set).reduce<Loose>((value, [at, to]) => edit(value, stepsOf(at), to), plan);
  return remove.reduce((value, at) => edit(value, stepsOf(at), undefined), changed);
}

function stepsOf(pointer: string): string[] {
  const [root, ...steps] = pointer.split("/");
  if (root !== "") throw new Error(`${pointer} is no JSON Pointer`);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `to` is undefined where what is there goes. */
function edit(value: Loose, path: readonly string[], to: Loose): Loose {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (typeof value === "string") return JSON.stringify(edit(JSON.parse(value), path, to));
  if (Array.isArray(value)) return editList(value, step, rest, to);
  const { [step]: found, ...others } = value;
  if (found === undefined && (to === undefined || rest.length > 0)) throw new Error(`there is no ${step}`);
  const inner = edit(found, rest, to);
  return inner === undefined ? others : { ...value, [step]: inner };
}

function editList(list: readonly Loose[], step: string, rest: readonly string[], to: Loose): Loose[] {
  if (step === "-") return [...list, to];
  const at = list.findIndex((item, index) => item?.address === step || String(index) === step);
  if (at !== -1) return list.flatMap((item, index) => (index === at ? (edit(item, rest, to) ?? []) : [item]));
  if (rest.length > 0 || to === undefined) throw new Error(`there is no ${step}`);
  const [name = "", type = "", kind] = step.split(".").reverse();
  return [...list, { address: step, mode: kind === "data" ? kind : "managed", type, name, provider_name: "x", ...to }];
}
