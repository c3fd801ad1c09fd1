import type { Path } from "../contract/problem";
import { type PartSchema, partAt, resolvePart } from "../contract/schema-parts";
import type { Value } from "../spec/parse";
import { member } from "../terraform/values";
import type { CloudOutput } from "./cloud-outputs";
import { type Given, merge, setAt } from "./draft";

/** What outputs of clouds say for a spec of this schema: what its places can take, beside what is given. */
export function fillFrom(outputs: readonly CloudOutput[], schema: PartSchema, given: Given): Value {
  let filled: Value = {};
  for (const [path, value] of outputs.flatMap(({ fills }) => fills)) {
    const place = path.includes("*") ? withKey(path, given) : path;
    const part = place === undefined ? undefined : partAt(schema, place);
    const taken = part === undefined ? undefined : takenBy(part, value);
    if (place !== undefined && taken !== undefined) filled = merge(filled, setAt({}, place, taken)) ?? {};
  }
  return filled;
}

/** A path whose `*` is the one key that the spec has there; undefined where it has several or none. */
function withKey(path: Path, given: Given): Path | undefined {
  const at = path.indexOf("*");
  const around = path.slice(0, at).reduce<Given>((value, step) => member(value, String(step)), given);
  const [key, other] = typeof around === "object" && around !== null ? Object.keys(around) : [];
  return key === undefined || other !== undefined ? undefined : [...path.slice(0, at), key, ...path.slice(at + 1)];
}

/** What of a value a part of a schema takes: without properties that it does not have and texts of another form. */
function takenBy(part: PartSchema, value: Value): Value | undefined {
  const schema = resolvePart(part);
  if (Array.isArray(value)) {
    const items = schema.items;
    const kept = items === undefined ? [] : value.flatMap((item: Value) => takenBy(items, item) ?? []);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value === "object" && value !== null) {
    const kept = Object.entries(value).flatMap(([key, item]) => {
      const inner = partAt(schema, [key]);
      const taken = inner === undefined ? undefined : takenBy(inner, item);
      return taken === undefined ? [] : [[key, taken] as const];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  if (schema.properties !== undefined || schema.items !== undefined) return undefined;
  if (schema.enum !== undefined) return schema.enum.includes(value) ? value : undefined;
  if (typeof value === "string") {
    const texts = [schema, ...(schema.anyOf ?? []).map(resolvePart)].filter(({ type }) => type === "string");
    const takes = texts.some(
      ({ pattern, maxLength = 1024 }) =>
        value.length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(value)),
    );
    return takes ? value : undefined;
  }
  return schema.type === "integer" && typeof value === "number" ? value : undefined;
}
