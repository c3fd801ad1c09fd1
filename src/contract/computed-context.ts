import type { ObjectValue, Value } from "./value";

/** How texts that a provider computes are formed, by attribute. */
export interface ComputedTexts {
  readonly [attribute: string]: (around: ComputedContext) => string;
}

/** What computed values depend on, so that the same resource gets the same ones on every run. */
export interface ComputedContext {
  /** Source address of the provider. */
  readonly source: string;
  readonly type: string;
  /** What is known of the resource. */
  readonly values: ObjectValue;
  /** How its ids and other texts are formed, by attribute. */
  readonly computedTexts: ComputedTexts;
  /** The provider's own arguments. */
  readonly settings: ObjectValue;
  /** As many hexadecimal digits as asked for, not the same for another purpose. */
  digits(purpose: string, length: number): string;
}

/** The account of everything that is made up. */
export const account = "123456789012";

const usualRegions: { readonly [source: string]: string } = {
  "hashicorp/google": "us-central1",
  "MaterializeInc/materialize": "aws/us-east-1",
};

/** The region of a resource: its own, that of its provider, or one that is made up. */
export function regionOf({ source, values, settings }: ComputedContext): string {
  const given = textOf(values["region"]) ?? textOf(settings["region"]) ?? textOf(settings["default_region"]);
  return given ?? usualRegions[source] ?? "us-east-1";
}

/** The name of a resource, or one that is made up. */
export function nameOf({ values, digits }: ComputedContext): string {
  const names = ["name", "cluster_name", "function_name", "alarm_name"];
  return names.flatMap((name) => textOf(values[name]) ?? [])[0] ?? `terraform-${digits("name", 26)}`;
}

/** A text that is there and not empty. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A random UUID (version 4) of 32 hexadecimal digits. */
export function toUuid(digits: string): string {
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `${a}-${b}-4${c}-8${d}-${e}`;
}
