import type { Opening, ResourceKnowledge } from "../contract/resource";
import { isObject, type Json } from "../terraform/json";
import { member } from "../terraform/values";
import { principalsOf } from "./principals";

/** A value that opens something to everybody. */
export interface Exposure {
  readonly attribute: string;
  /** In our words alone. */
  readonly what: string;
}

const everywhere = /^(0\.0\.0\.0\/0|::\/0|0000:0000:0000:0000:0000:0000:0000:0000\/0|\*|Internet|Any|any)$/;

/** What opens any type of resource. */
const general: readonly Opening[] = [
  { attribute: "publicly_accessible", values: /^true$/, what: "it is publicly accessible" },
  { attribute: "public_network_access_enabled", values: /^true$/, what: "its public network access is on" },
];

/** What the values of a resource open to the internet or to anybody. */
export function findExposures(knowledge: Partial<ResourceKnowledge>, values: Json | undefined): Exposure[] {
  const found = principalsOf(knowledge, values);
  const everybody =
    found?.principals.includes("*") === true ? [{ attribute: found.attribute, what: "it allows every principal" }] : [];
  const openings = [...general, ...(knowledge.openings ?? [])].filter((opening) => isOpen(opening, values));
  return [...everybody, ...openings.map(({ attribute, what }) => ({ attribute, what }))];
}

function isOpen(
  { attribute, at = [attribute], values = everywhere, only = {} }: Opening,
  of: Json | undefined,
): boolean {
  return (
    Object.entries(only).every(([name, value]) => member(of, name) === value) &&
    at.flatMap((path) => valuesAt(of, path.split("."))).some((value) => values.test(value))
  );
}

/** The plain values at a path, through lists, as texts. */
function valuesAt(value: Json | undefined, path: readonly string[]): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name !== undefined) return valuesAt(member(value, name), rest);
  return isObject(value) ? [] : [String(value)];
}
