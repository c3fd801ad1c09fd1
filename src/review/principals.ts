import type { Json } from "../terraform-json";
import { isObject, items, member } from "./json";

/** Where a type says who may connect: a list, one principal, or a policy. */
const places: { readonly [type: string]: { readonly attribute: string; readonly form: "list" | "one" | "policy" } } = {
  aws_vpc_endpoint_service: { attribute: "allowed_principals", form: "list" },
  aws_vpc_endpoint_service_allowed_principal: { attribute: "principal_arn", form: "one" },
  aws_ram_principal_association: { attribute: "principal", form: "one" },
  aws_msk_cluster_policy: { attribute: "policy", form: "policy" },
};

/** Who may connect by the values of a resource; undefined where its type says nothing of that. */
export function principalsOf(
  type: string,
  values: Json | undefined,
): { readonly attribute: string; readonly principals: readonly string[]; readonly isPolicy: boolean } | undefined {
  const place = Object.hasOwn(places, type) ? places[type] : undefined;
  if (place === undefined) return undefined;
  const value = member(values, place.attribute);
  const principals =
    place.form === "list"
      ? items(value).map(String)
      : typeof value !== "string"
        ? []
        : place.form === "one"
          ? [value]
          : principalsOfPolicy(value);
  return { attribute: place.attribute, principals, isPolicy: place.form === "policy" };
}

/** Every text in a policy: its actions, resources, principals and conditions; the whole where it is no JSON. */
export function textsOfPolicy(policy: string): string[] {
  const texts = new Set<string>();
  const document = parse(policy);
  if (document === undefined) return [policy];
  const visit = (value: Json) => {
    if (typeof value === "string") texts.add(value);
    else if (value !== null && typeof value === "object") for (const item of Object.values(value)) visit(item);
  };
  visit(document);
  return [...texts];
}

/** The principals of the statements of an IAM policy that allow something. */
function principalsOfPolicy(text: string): string[] {
  const statements = member(parse(text), "Statement");
  return (Array.isArray(statements) ? statements : [statements ?? null]).flatMap((statement) => {
    if (member(statement, "Effect") !== "Allow") return [];
    const principal = member(statement, "Principal");
    if (typeof principal === "string") return [principal];
    return Object.values(isObject(principal) ? principal : {}).flatMap((value) =>
      (Array.isArray(value) ? value : [value]).map(String),
    );
  });
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
