import type { VendorCall } from "../../generated/types/input";
import type { Path } from "../contract/problem";
import { type PartSchema, partAt } from "../contract/schema-parts";
import { didYouMean } from "../contract/suggest";
import type { Cloud, OfferRecipe, ReachRecipe, Vendors } from "../contract/vendor";
import { show } from "../contract/visible";
import { reachWords } from "../pages/vendor-words";
import type { Value } from "../spec/parse";
import { own } from "../terraform/values";

/** What a vendor's recipe says of a new spec: what it has to hold, and what is known of values that it asks for. */
export interface VendorValues {
  readonly given: Value;
  /** By JSON text of the path. */
  readonly notes: ReadonlyMap<string, { readonly description: string; readonly look: string | undefined }>;
}

/** The recipes of the vendors for the topology that a schema is of, by vendor; none where its specs name no vendor. */
export function recipesOf(
  schema: PartSchema,
  vendors: Vendors,
): { readonly [vendor: string]: readonly (readonly [string, ReachRecipe | OfferRecipe])[] } {
  const cloud = (["aws", "azure", "gcp"] as const satisfies readonly Cloud[]).find((name) => partAt(schema, [name]));
  const direction = partAt(schema, ["targets"]) === undefined ? "reach" : "offer";
  if (partAt(schema, ["vendor", "name"]) === undefined) return {};
  const all = Object.entries(vendors).map(([name, vendor]) => {
    const recipes: readonly [string, ReachRecipe | OfferRecipe][] = Object.entries(vendor[direction] ?? {});
    return [name, recipes.filter(([, recipe]) => recipe.cloud === cloud)] as const;
  });
  return Object.fromEntries(all.filter(([, recipes]) => recipes.length > 0));
}

/** What the recipe of a vendor wants in a spec; a reason where there is none, or where it has to be said which. */
export function vendorValues(
  schema: PartSchema,
  vendors: Vendors,
  name: string,
  chosen: string | undefined,
): VendorValues | { readonly reason: string } {
  if (partAt(schema, ["vendor", "name"]) === undefined)
    return { reason: "the specs of this topology name no vendor; leave --vendor out" };
  if (name === "custom") return { given: { vendor: { name } }, notes: new Map() };
  const known = recipesOf(schema, vendors);
  const recipes = own(known, name) ?? [];
  const [first] = recipes;
  if (first === undefined) {
    const hint =
      didYouMean(name, Object.keys(known)) ?? "plinth explain lists them; name custom one that it does not list";
    return { reason: `there is no recipe of ${show(name)} for this topology; ${hint}` };
  }
  const names = recipes.map(([id]) => id);
  const found = chosen === undefined && recipes.length === 1 ? first : recipes.find(([id]) => id === chosen);
  if (found === undefined)
    return { reason: `${name} has several recipes: ${names.join(", ")}; choose one with --set vendor.recipe=NAME` };
  const [id, recipe] = found;
  const notes = new Map<string, { description: string; look: string | undefined }>();
  const note = (path: Path, description: string, calls: readonly VendorCall[] = []) =>
    notes.set(JSON.stringify(path), {
      description,
      look: calls.map(toWords).join(", or ") || `plinth explain ${name} shows what is known of it`,
    });

  const endpoints: { [name: string]: Value } = {};
  if ("endpoints" in recipe) {
    const target = targetProperty(schema);
    const all = Object.entries(recipe.endpoints);
    const needed = all.filter(([, { optional }]) => optional !== true);
    // Of those that are all a choice, one is a start.
    for (const [key, { title }] of needed.length > 0 ? needed : all.slice(0, 1)) {
      endpoints[key] = {};
      note(
        ["vendor", "endpoints", key, target],
        `${title}: ${reachWords.target[recipe.target]}.`,
        recipe.serviceName.lookup,
      );
    }
  }
  const values: { [name: string]: Value } = {};
  for (const [key, { description, lookup, stage = "endpoint", optional }] of Object.entries(recipe.values ?? {})) {
    if (optional === true || stage !== "endpoint") continue;
    values[key] = null;
    note(["vendor", "values", key], description, lookup);
  }
  const vendor = {
    name,
    ...(recipes.length > 1 ? { recipe: id } : {}),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(Object.keys(endpoints).length > 0 ? { endpoints } : {}),
  };
  return { given: { vendor }, notes };
}

/** What the schema calls that which an endpoint leads to. */
function targetProperty(schema: PartSchema): string {
  const endpoint = partAt(schema, ["vendor", "endpoints", "any"]) ?? {};
  return endpoint.required?.[0] ?? endpoint.oneOf?.[0]?.required?.[0] ?? "serviceName";
}

function toWords({ command, sql, terraform, console, page, ticket }: VendorCall): string {
  if (command !== undefined) return command.join(" ");
  if (ticket !== undefined) return `the vendor's support: ${ticket}`;
  return sql ?? terraform ?? console ?? page ?? "";
}
