import type { ObjectValue } from "../../src/contract/value";
import { textOf } from "./known";

const regionForm = /^[a-z]{2}(-[a-z]+)+-\d$/;

/** Whether a text has the form of a region's code. */
export function isRegion(text: string): boolean {
  return regionForm.test(text);
}

/** The region that a resource is in: its own, or that of the first region code in a name or ARN among its arguments. */
export function regionOf(values: ObjectValue, ...names: readonly (string | undefined)[]): string {
  const own = textOf(values["region"]);
  if (own !== undefined && isRegion(own)) return own;
  const parts = names.flatMap((name) => name?.split(/[.:]/) ?? []);
  return parts.find(isRegion) ?? "us-east-1";
}

/** Whether the AWS provider takes a text for an ARN: six parts, and the first two as they must be. It lets an empty text pass. */
export function isArn(text: string): boolean {
  return text === "" || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(text);
}
