import { byKey } from "../../../src/contract/entries";
import { type Fill, prose, words } from "../../../src/contract/prose";
import type { FillText } from "../../../src/contract/topology";
import type { ReachRecipe } from "../../../src/contract/vendor";
import type { ValueRow } from "../../parts/values-section";
import { type FillIn, toSnake } from "../reach/template";

/** Values of a spec for its vendor, by name. */
type Values = { readonly [name: string]: string };

/** What a recipe declares of them. */
interface Declared {
  readonly declared: NonNullable<ReachRecipe["values"]>;
  readonly isOurs: boolean;
}

/** The variable that brings a value which the spec does not have yet. */
export function variableName(value: string): string {
  return `vendor_${toSnake(value)}`;
}

/** What stands in calls for a value which the spec does not have yet. */
export function valueFill(value: string): Fill {
  return { fill: variableName(value).toUpperCase() };
}

/** What stands for a declared value in the texts of a recipe: that of the spec, or what a person fills in. */
export function declaredValue(values: Values, name: string): string | Fill {
  return Object.hasOwn(values, name) ? (values[name] ?? "") : valueFill(name);
}

/** What stands for the names in texts of a recipe: what is known of a connection, or else a declared value. */
export function fillInOf(known: { readonly [name: string]: string | Fill }, values: Values): FillIn {
  return (name) => (Object.hasOwn(known, name) ? known[name] : undefined) ?? declaredValue(values, name);
}

/** The values that the recipe declares and the spec needs and does not have yet. */
export function missingValues(values: Values, { declared }: Pick<Declared, "declared">): string[] {
  return Object.keys(declared).filter((name) => declared[name]?.optional !== true && !Object.hasOwn(values, name));
}

/** What a person puts in for the declared values that the spec does not have yet, those it need not have among them. */
export function valueFills(values: Values, { declared, isOurs }: Declared): FillText[] {
  return Object.entries(declared).flatMap(([name, { description }]) => {
    if (Object.hasOwn(values, name)) return [];
    const from = prose`The vendor shows it: ${"HANDOVER.md"} says where; it belongs into ${`vendor.values.${name}`}`;
    return [{ fill: valueFill(name), meaning: isOurs ? words(description) : prose`${description}`, from }];
  });
}

/** The values that the spec has, for a hand-over. */
export function valueRows(values: Values): ValueRow[] {
  return byKey(Object.entries(values)).map(([name, value]) => [prose`${name}`, value]);
}
