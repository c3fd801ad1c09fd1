import type { ResourceKnowledge } from "../contract/resource";
import { isObject, type Json } from "../terraform/json";
import { items, member } from "../terraform/values";
import { parseDocument } from "./policies";

/** Who may connect by the values of a resource; undefined where its type says nothing of that. */
export function principalsOf(
  { principals: place }: Partial<ResourceKnowledge>,
  values: Json | undefined,
): { readonly attribute: string; readonly principals: readonly string[]; readonly isPolicy: boolean } | undefined {
  if (place === undefined) return undefined;
  const { attribute, form } = place;
  return { attribute, principals: principalsIn(member(values, attribute), place), isPolicy: form === "policy" };
}

type Place = NonNullable<ResourceKnowledge["principals"]>;

/** Who may connect by the value of the attribute, of a configuration or of a plan. */
export function principalsIn(value: Json | undefined, { form, within }: Place): readonly string[] {
  if (form === "list")
    return items(value).flatMap((item) => (within === undefined ? [String(item)] : namedIn(item, within)));
  if (typeof value !== "string") return [];
  return form === "one" ? [value] : principalsOfPolicy(value);
}

function namedIn(block: Json, names: readonly string[]): string[] {
  return names
    .map((name) => member(block, name))
    .filter((value) => typeof value === "string")
    .filter((value) => value !== "");
}

/** The principals of the statements of an IAM policy that allow something; `*` where one allows everybody but some. */
export function principalsOfPolicy(text: string): string[] {
  const statements = member(parseDocument(text), "Statement");
  return (Array.isArray(statements) ? statements : [statements ?? null]).flatMap((statement) => {
    if (member(statement, "Effect") !== "Allow") return [];
    if (member(statement, "NotPrincipal") !== undefined) return ["*"];
    const principal = member(statement, "Principal");
    if (typeof principal === "string") return [principal];
    return Object.values(isObject(principal) ? principal : {}).flatMap((value) =>
      (Array.isArray(value) ? value : [value]).map(String),
    );
  });
}
