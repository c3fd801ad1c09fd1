import { evaluate } from "../terraform/evaluate";
import type { Json } from "../terraform/json";
import { isMarked, valueAt } from "../terraform/path";

/** What a plan must have for an argument: a value, one that is known only after the apply, or one that cannot be told from here. */
export type Expected =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "unknown" }
  | { readonly kind: "open" };

/** The planned values of a resource by its address in the configuration, or the value of an input variable. */
export type PlannedValues = (
  address: string,
) => { readonly after: Json | undefined; readonly unknown: Json | undefined } | undefined;

/** What a text of a configuration stands for: itself without escapes, or what it comes to as far as the plan knows what it refers to. */
export function resolveText(text: string, planned: PlannedValues): Expected {
  let isUnknown = false;
  const value = evaluate(text, ({ address, steps }) => {
    const values = planned(address);
    const path = steps.map((step) => (step.startsWith("[") ? JSON.parse(step.slice(1, -1)) : step.slice(1)));
    isUnknown ||= isMarked(values?.unknown, path);
    return isUnknown ? null : (valueAt(values?.after, path) ?? undefined);
  });
  if (value === undefined) return { kind: "open" };
  return isUnknown ? { kind: "unknown" } : { kind: "value", value };
}
