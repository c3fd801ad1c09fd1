import { ruleOf } from "../../../src/contract/problem";
import type { Rule, RuleText, Violation } from "../../../src/contract/spec-rule";
import { didYouMean } from "../../../src/contract/suggest";
import {
  type Cloud,
  connectionNames,
  type OfferRecipe,
  type ReachRecipe,
  type Vendor,
  type Vendors,
} from "../../../src/contract/vendor";
import { show } from "../../../src/contract/visible";
import { namesIn } from "../reach/template";
import { recipesOn, tryFindNamed, tryFindVendor } from "./recipes";

/** A vendor that Plinth has no data of: the spec says what a recipe would. */
export const customName = "custom";

/** Where rules about recipes come from. */
export const recipeSource = "vendors/, each recipe with its sources";

/** A spec that names a vendor, perhaps one of its recipes, and values for its texts. */
interface WithVendor {
  readonly stage: string;
  readonly vendor: {
    readonly name: string;
    readonly recipe?: string;
    readonly values: { readonly [name: string]: string };
  };
}

/** Which of a vendor's recipes a topology follows. */
export interface Direction {
  /** Beginning of the names of the topologies that do, before the cloud. */
  readonly topology: string;
  /** The clouds that there is one for. */
  readonly clouds: readonly Cloud[];
  recipes(vendor: Vendor): { readonly [name: string]: ReachRecipe | OfferRecipe };
  /** That a vendor has no recipe for a cloud, and that it has none at all. */
  readonly none: (name: string, cloud: string) => string;
  readonly noneAnywhere: string;
}

/** The names of clouds in messages. */
export const cloudNames = { aws: "AWS", azure: "Azure", gcp: "Google Cloud" } as const;

/** The forms of declared values. */
export const forms = {
  "host-name": {
    pattern: /^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)+$/,
    text: "a DNS name in lower case, without the final dot",
  },
  uuid: { pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, text: "a UUID in lower case" },
  id: { pattern: /^[A-Za-z0-9._-]+$/, text: "letters, digits, hyphens, underscores and dots" },
  text: { pattern: /^.+$/, text: "one line" },
} as const;

/** What the data of vendors says of a spec that follows one of their recipes; `isNeeded` tells whether a declared value is needed by a spec at a stage. */
export function recipeRules<S extends WithVendor>(
  { topology, clouds: builtFor, recipes, none, noneAnywhere }: Direction,
  vendors: Vendors,
  cloud: Cloud,
  isNeeded: (value: NonNullable<ReachRecipe["values"]>[string], stage: string, name: string, spec: S) => boolean,
): Rule<S>[] {
  const allOf = (name: string) => {
    const vendor = tryFindVendor(vendors, name);
    return vendor === undefined ? {} : recipes(vendor);
  };
  const ofCloud = (name: string) => recipesOn(allOf(name), cloud);
  const valuesOf = ({ vendor: { name, recipe } }: S) => {
    const found = tryFindNamed(ofCloud(name), recipe);
    return found === undefined ? undefined : (found.values ?? {});
  };
  return [
    {
      ...vendorUnknown,
      check: ({ vendor: { name } }) => {
        if (name === customName) return [];
        const path = ["vendor", "name"];
        if (!Object.hasOwn(vendors, name))
          return [{ path, message: `there is no vendor ${show(name)}`, ...near(name, Object.keys(vendors)) }];
        if (ofCloud(name).length > 0) return [];
        const clouds = [...new Set(Object.values(allOf(name)).map((recipe) => cloudNames[recipe.cloud]))];
        const has = clouds.length === 0 ? noneAnywhere : `it is on ${clouds.join(", ")}`;
        const message = `${none(name, cloudNames[cloud])}; ${has}`;
        return [{ path, message, hint: `plinth explain ${name} shows what is known of it` }];
      },
    },
    {
      ...recipeUnknown,
      check: ({ vendor: { name, recipe } }) => {
        const known = ofCloud(name).map(([each]) => each);
        if (name === customName && recipe !== undefined)
          return [{ path: ["vendor", "recipe"], message: `${customName} has no recipe`, hint: "remove it" }];
        if (known.length === 0 || (recipe === undefined && known.length === 1)) return [];
        const list = `the recipes of ${name} for ${cloudNames[cloud]} are: ${known.join(", ")}`;
        if (recipe === undefined) return [{ path: ["vendor", "name"], message: list, hint: "say vendor.recipe" }];
        if (known.includes(recipe)) return [];
        const path = ["vendor", "recipe"];
        const all = allOf(name);
        const other = Object.hasOwn(all, recipe) ? all[recipe] : undefined;
        if (other === undefined)
          return [{ path, message: `there is no recipe ${show(recipe)}; ${list}`, ...near(recipe, known) }];
        const message = `${recipe} is for ${cloudNames[other.cloud]}; ${list}`;
        return [
          {
            path,
            message,
            hint: builtFor.includes(other.cloud)
              ? `its topology is ${topology}-${other.cloud}, where plinth explain lists it`
              : `no topology builds it; plinth explain ${name} shows what is known of it`,
          },
        ];
      },
    },
    {
      ...valueMissing,
      check: (spec) =>
        Object.entries(valuesOf(spec) ?? {})
          .filter(
            ([name, value]) => !Object.hasOwn(spec.vendor.values, name) && isNeeded(value, spec.stage, name, spec),
          )
          .map(([name, { description, example, lookup = [] }]) => ({
            path: ["vendor"],
            message: `vendor.values.${name} is missing: ${description}`,
            hint: `${lookup.length === 0 ? "the vendor shows it" : `look it up: ${lookupText(lookup)}`}; such as ${name}: ${example}`,
          })),
    },
    {
      ...valueUnknown,
      check: (spec) => {
        const values = valuesOf(spec);
        if (values === undefined) return [];
        const declared = Object.keys(values);
        const list = declared.length === 0 ? "it declares none" : `it declares: ${declared.join(", ")}`;
        const given = Object.keys(spec.vendor.values);
        return given
          .filter((name) => !declared.includes(name))
          .map((name) => ({
            path: ["vendor", "values", name],
            marksKey: true,
            message: `the recipe declares no value ${show(name)}; ${list}`,
            ...nearOrRemove(name, declared, given),
          }));
      },
    },
    {
      ...valueForm,
      check: (spec) =>
        Object.entries(valuesOf(spec) ?? {}).flatMap(([name, { form, example, lookup = [] }]): Violation[] => {
          const value = Object.hasOwn(spec.vendor.values, name) ? spec.vendor.values[name] : undefined;
          if (value === undefined || forms[form].pattern.test(value)) return [];
          const message = `${show(value)} is not ${forms[form].text}`;
          const where = lookup.length === 0 ? "the vendor shows it" : `look it up: ${lookupText(lookup)}`;
          return [{ path: ["vendor", "values", name], message, hint: `${where}. Example: ${JSON.stringify(example)}` }];
        }),
    },
  ];
}

/** That what a spec says of a vendor in these fields names nothing but values that its recipe declares or it has itself. */
export function namesDeclared<S extends WithVendor>(
  cloud: Cloud,
  declaredBy: (spec: S) => readonly string[],
  fieldsOf: (spec: S) => { readonly [field: string]: unknown },
): Rule<S> {
  return {
    ...ruleOf("name-not-declared"),
    severity: "error",
    source: recipeSource,
    check: (spec) => {
      const values = new Set([...declaredBy(spec), ...Object.keys(spec.vendor.values)]);
      const known = [...values, ...connectionNames[cloud]];
      return Object.entries(fieldsOf(spec)).flatMap(([field, value]) => findNames(value, ["vendor", field], known));
    },
  };
}

/** Names in texts, however deep, that the spec gives no value for. */
function findNames(value: unknown, path: readonly (string | number)[], known: readonly string[]): Violation[] {
  if (typeof value === "string") {
    return namesIn(value)
      .filter((name) => name !== "zone" && !known.includes(name))
      .map((name) => ({
        path,
        message: `there is no value ${show(name)}; there are: ${known.join(", ")}`,
        ...near(name, known),
      }));
  }
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => findNames(item, [...path, key], known));
}

const common = { severity: "error", source: recipeSource } as const;

const vendorUnknown = {
  ...common,
  code: "vendor-unknown",
  title: "There is no data of a vendor of this name",
  why: "How the vendor is let in, or lets in, and what its names lead to is what the rollout is made of.",
  fix: "Use a name that plinth explain lists, or name custom with what a recipe would say.",
} satisfies RuleText;

const recipeUnknown = {
  ...common,
  code: "recipe-unknown",
  title: "It is not said which recipe of the vendor is meant, or there is none of this name",
  why: "The recipes of a vendor differ in how endpoints are let in and in names.",
  fix: "Use one of the recipes that the message lists.",
} satisfies RuleText;

const valueMissing = {
  ...common,
  code: "vendor-value-missing",
  title: "A value that the recipe declares is missing",
  why: "Calls in the documents, principals or names of records are made with it.",
  fix: "Look it up where the message says, and add it to vendor.values.",
} satisfies RuleText;

const valueUnknown = {
  ...common,
  code: "vendor-value-unknown",
  title: "A value is none that the recipe declares",
  why: "It would have no effect, which its author does not expect.",
  fix: "Correct the name or remove the line.",
} satisfies RuleText;

const valueForm = {
  ...common,
  code: "vendor-value-form",
  title: "A value does not have the form that the recipe declares",
  why: "The vendor would not know it, or a record could not be made of it.",
  fix: "Compare it with the example in the hint.",
} satisfies RuleText;

/** What the rule says of a recipe that a topology does not build. */
export const recipeNotCompiled = {
  ...common,
  code: "recipe-not-compiled",
  title: "A recipe needs what this topology does not build",
  why: "What would be compiled from it would not connect.",
  fix: "Leave to others what is not built, or build the connection by hand after what plinth explain shows of the vendor.",
} satisfies RuleText;

/** What the rule says of something that both the recipe and the spec say. */
export const fieldKnown = {
  ...common,
  code: "vendor-field-known",
  title: "The spec says something of the vendor that its recipe says",
  why: "Two answers to one question: a later correction of the recipe would not reach the spec.",
  fix: "Remove it; where the recipe is wrong, correct vendors/ or use name custom.",
} satisfies RuleText;

/** The nearest of the names that are known, as a hint; nothing where none is near. */
export function near(word: string, candidates: readonly string[]): Pick<Violation, "hint"> {
  const hint = didYouMean(word, candidates);
  return hint === undefined ? {} : { hint };
}

/** The way out of a key that is none: the one that it likely stands for, unless that is there too. */
export function nearOrRemove(
  word: string,
  known: readonly string[],
  given: readonly string[],
): Pick<Violation, "hint"> {
  const meant = near(word, known);
  if (meant.hint === undefined) return meant;
  const free = near(
    word,
    known.filter((each) => !given.includes(each)),
  );
  return free.hint === undefined ? { hint: "remove it" } : free;
}

/** Where the vendor shows something, on one line. */
export function lookupText(calls: ReachRecipe["serviceName"]["lookup"]): string {
  return calls
    .map(({ command, sql, terraform, console: menu, page, ticket, shows }) => {
      const call = command?.join(" ") ?? sql ?? terraform ?? menu ?? page ?? ticket ?? "";
      return shows === undefined ? call : `${call} (${shows})`;
    })
    .join(", or ");
}
