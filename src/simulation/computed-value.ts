import type { ComputedContext } from "../contract/computed-context";
import { isList, type ObjectValue, type Value } from "../contract/value";
import { computeText } from "./computed-text";
import type { Type } from "./type";

/** Attributes that others are made of. */
export const firstAttributes = ["region", "project", "name", "id", "arn"];

/** Lists whose first element others refer to; the rest is empty, as for a thing that has just been made. */
const filledLists = [
  "dns_entry",
  "dns_names",
  "private_dns_names",
  "name_servers",
  "network_interface",
  "private_dns_name_configuration",
];

/** A well-formed value for an attribute that a provider computes, from its name, its type and the resource. */
export function computeValue(attribute: string, type: Type, around: ComputedContext): Value {
  if (type === "bool") return false;
  if (type === "number") return attribute.endsWith("_id") ? Number.parseInt(around.digits(attribute, 12), 16) : 0;
  if (type === "string") return computeText(attribute, around);
  if (type[0] === "map") return {};
  if (type[0] === "object") return computeObject(type[1], around);
  if (attribute === "network_interface_ids") return computeInterfaces(around);
  return filledLists.includes(attribute) ? [computeValue(attribute, type[1], around)] : [];
}

function computeObject(types: { readonly [name: string]: Type }, around: ComputedContext): ObjectValue {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, computeValue(name, type, around)]));
}

/** One network interface a subnet. */
function computeInterfaces({ values, digits }: ComputedContext): Value {
  const subnets = values["subnet_ids"];
  return isList(subnets) ? subnets.map((_, index) => `eni-${digits(`interface ${index}`, 17)}`) : [];
}
