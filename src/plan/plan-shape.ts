import { isObject, type Json } from "../terraform/json";
import { items, member } from "../terraform/values";
import type { ShownChange, ShownCheck, ShownResource, ShownResourceChange } from "./shown";

/** Whether a value is a change of a resource, as far as a review relies on it. */
export function isShownChange(value: unknown): value is ShownResourceChange {
  return isRecord(value) && hasPlace(value) && isShownOutput(value["change"]);
}

/** Whether a value is there although its marks say that it is known only after the apply: Terraform leaves it out, or writes null in a list. */
export function isContradicted(value: Json | undefined, unknown: Json | undefined): boolean {
  if (unknown === true) return (value ?? null) !== null;
  if (Array.isArray(unknown)) return unknown.some((mark, index) => isContradicted(items(value)[index], mark));
  return isObject(unknown) && Object.keys(unknown).some((key) => isContradicted(member(value, key), unknown[key]));
}

/** Whether a value is a change of an output, as far as a review relies on it. */
export function isShownOutput(value: unknown): value is ShownChange {
  if (!isRecord(value)) return false;
  const { actions, replace_paths: paths } = value;
  const isList = (list: unknown) => Array.isArray(list);
  return (
    Array.isArray(actions) &&
    actions.every((action) => typeof action === "string") &&
    (paths === undefined || paths === null || (Array.isArray(paths) && paths.every(isList)))
  );
}

/** Whether a value is a resource of a state, as far as a review relies on it. */
export function isShownResource(value: unknown): value is ShownResource {
  return isRecord(value) && hasPlace(value) && (value["values"] === undefined || isRecord(value["values"]));
}

/** Whether a value is the result of a check, as far as a review relies on it. */
export function isShownCheck(value: unknown): value is ShownCheck {
  if (!isRecord(value) || typeof value["status"] !== "string") return false;
  const { address, instances } = value;
  const isInstance = (instance: unknown) =>
    isRecord(instance) && (instance["problems"] === undefined || isRecordList(instance["problems"]));
  return (
    isRecord(address) &&
    typeof address["to_display"] === "string" &&
    (instances === undefined || (Array.isArray(instances) && instances.every(isInstance)))
  );
}

function hasPlace(value: { readonly [key: string]: unknown }): boolean {
  const { address, type, name, mode } = value;
  return (
    typeof address === "string" &&
    typeof type === "string" &&
    typeof name === "string" &&
    (mode === undefined || typeof mode === "string")
  );
}

function isRecordList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
