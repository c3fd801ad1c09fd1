import { isObject, type Json } from "../terraform/json";
import { items, member } from "../terraform/values";
import { parseDocument } from "./policies";

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
