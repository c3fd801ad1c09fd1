import type { Rule, RuleText } from "../../../src/contract/spec-rule";
import type { OfferRecipe } from "../../../src/contract/vendor";
import { lookupText, recipeSource } from "../vendor/rules";
import type { Consumer } from "./consumer";

type When = Consumer["principals"]["when"];

/** Who of the vendor asks for a connection, such as its `principal`, and what is said of it. */
export interface Asker<S> {
  readonly who: string;
  readonly region: "region" | "Region";
  /** What is said where the vendor tells it only after the service is there, and where it tells nobody. */
  readonly told: { readonly [when in "object" | "none"]: string };
  /** The rule that it is known in time, and the field that has it. */
  readonly missing: Pick<RuleText, "code" | "title" | "why" | "fix"> & { readonly field: string };
  /** The first stage that needs it; undefined where it is known, or none needs it. */
  neededFrom(spec: S, consumer: Consumer): string | undefined;
  /** The way out of a spec, in place of what is known. */
  hint?(spec: S, recipe: OfferRecipe | undefined, known: string | undefined): string | undefined;
}

/** How the vendor tells who asks. */
export function whenWords({ who, region, told }: Pick<Asker<never>, "who" | "region" | "told">, when: When): string {
  return {
    fixed: `The ${who} that asks for the connection is the same for every customer of the vendor.`,
    region: `The ${who} that asks for the connection depends on the vendor's ${region}.`,
    tenant: `The vendor shows each customer another ${who}, before anything is built.`,
    support: `The vendor tells the ${who} on request.`,
    ...told,
  }[when];
}

/** The rule that it is said in time whom of the vendor to admit. */
export function askerMissing<S extends { readonly stage: string }>(
  { missing: { field, ...text }, neededFrom, hint = (_spec, _recipe, known) => known }: Asker<S>,
  stages: readonly string[],
  recipeOf: (spec: S) => OfferRecipe | undefined,
  tryFind: (spec: S) => Consumer | undefined,
): Rule<S> {
  return {
    ...text,
    severity: "error",
    source: recipeSource,
    check: (spec) => {
      const consumer = tryFind(spec);
      const from = consumer && neededFrom(spec, consumer);
      if (from === undefined || stages.indexOf(spec.stage) < stages.indexOf(from)) return [];
      const recipe = recipeOf(spec);
      const { lookup = [], known: seen = [] } = recipe?.principals ?? {};
      const known = [
        ...(lookup.length === 0 ? [] : [`look it up: ${lookupText(lookup)}`]),
        ...seen.map(({ principal, for: whom, seen: where }) => {
          const from = where === "published" ? "published" : "seen with customers of the vendor";
          return `${principal} is ${from}${whom === undefined ? "" : ` for ${whom}`}`;
        }),
      ];
      const wayOut = hint(spec, recipe, known.length === 0 ? undefined : `${known.join("; ")}; then say ${field}`);
      return [{ path: ["vendor"], message: `${field} is missing`, ...(wayOut === undefined ? {} : { hint: wayOut }) }];
    },
  };
}
