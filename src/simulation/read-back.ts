import { isDeepStrictEqual } from "node:util";
import type { ResourceKnowledge } from "../contract/resource";
import { isList, isObject, type ObjectValue, type Value } from "../contract/value";

type ReadsBack = NonNullable<ResourceKnowledge["readsBack"]>;
type Change = (text: string) => string;

/** The values of a resource in the forms in which the cloud gives them back. */
export function giveBack(values: ObjectValue, readsBack: ReadsBack = {}): ObjectValue {
  return Object.entries(readsBack).reduce(
    (given, [path, { returned }]) => (returned === undefined ? given : atPath(given, path.split("."), returned)),
    values,
  );
}

/** A plan that keeps what was read where only the spelling of it differs, but for differences that the provider plans. */
export function keepSpellings(planned: ObjectValue, prior: ObjectValue, readsBack: ReadsBack = {}): ObjectValue {
  const kept = { ...planned };
  for (const [path, { spell, isPlanned }] of Object.entries(readsBack)) {
    const [name = "", ...rest] = path.split(".");
    const value = kept[name];
    if (spell !== undefined && isPlanned !== true && value !== undefined)
      kept[name] = keep(value, prior[name] ?? null, rest, spell);
  }
  return kept;
}

function keep(value: Value, prior: Value, path: readonly string[], spell: Change): Value {
  if (isDeepStrictEqual(inValue(value, path, spell), inValue(prior, path, spell))) return prior;
  if (!isList(value) || !isList(prior)) return value;
  return value.map((item) => {
    const spelled = inValue(item, path, spell);
    return prior.find((before) => isDeepStrictEqual(inValue(before, path, spell), spelled)) ?? item;
  });
}

function atPath(values: ObjectValue, [name = "", ...rest]: readonly string[], change: Change): ObjectValue {
  const value = values[name];
  return value === undefined ? values : { ...values, [name]: inValue(value, rest, change) };
}

/** A value in which the texts at a path have changed, through the items of lists. */
function inValue(value: Value, path: readonly string[], change: Change): Value {
  if (isList(value)) return value.map((item) => inValue(item, path, change));
  if (path.length === 0) return typeof value === "string" ? change(value) : value;
  return isObject(value) ? atPath(value, path, change) : value;
}
