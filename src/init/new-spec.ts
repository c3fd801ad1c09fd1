import type { Knowledge } from "../compile";
import type { Path, Problem } from "../contract/problem";
import { type PartSchema, partAt } from "../contract/schema-parts";
import { findLookup } from "../pages/lookups";
import type { Value } from "../spec/parse";
import { checkDraft } from "./check-draft";
import type { CloudOutput } from "./cloud-outputs";
import { draftSpec, type Given, type Missing, merge } from "./draft";
import { fillFrom } from "./fill-from";
import { setValue } from "./given-values";
import { toSpecText } from "./spec-text";
import { takeOver } from "./take-over";
import { vendorValues } from "./vendor-values";

/** What a new spec is made from. */
export interface SpecRequest {
  readonly topology: string;
  readonly name: string;
  readonly vendor: string | undefined;
  /** `path=value`, each. */
  readonly sets: readonly string[];
  readonly outputs: readonly CloudOutput[];
  /** The path to the schema from where the spec will be, where there is one. */
  readonly schemaPath: string | undefined;
}

/** A value that a new spec needs: where, what it is, and the call that shows it. */
export interface MissingValue {
  readonly path: Path;
  readonly description: string;
  readonly example: string | undefined;
  readonly look: string | undefined;
}

/** A new spec as text, with what is still to be said. */
export interface NewSpec {
  readonly text: string;
  readonly missing: readonly MissingValue[];
  /** Errors that the spec has besides, whatever is given for what is missing. */
  readonly problems: readonly Problem[];
  /** What the author should know of what was taken over. */
  readonly notes: readonly string[];
}

/** Makes a spec from its topology's schema, the vendor's recipe and what clouds have printed; a reason where the request cannot be met. */
export function newSpec(request: SpecRequest, knowledge: Knowledge): NewSpec | { readonly reason: string } {
  const { topology, name, vendor, outputs } = request;
  const known = knowledge.topologies[topology];
  if (known === undefined) return { reason: `there is no topology ${topology}` };
  const schema: PartSchema = known.schema;

  const alone = setAll(request.sets, schema, {});
  if ("reason" in alone) return alone;
  const set = alone.value;
  const chosen = textAt(set, ["vendor", "recipe"]);
  const vendorName = vendor ?? textAt(set, ["vendor", "name"]);
  const ofVendor = vendorName === undefined ? undefined : vendorValues(schema, knowledge.vendors, vendorName, chosen);
  if (ofVendor !== undefined && "reason" in ofVendor) return ofVendor;

  const start = { topology, name, stage: known.stages[0]?.name ?? "" };
  const asked = merge(start, ofVendor?.given) ?? start;
  const applied = setAll(request.sets, schema, fillFrom(outputs, schema, merge(asked, set)));
  if ("reason" in applied) return applied;
  const filled = applied.value;
  const given = merge(merge(asked, backendOf(schema, name, filled)), filled) ?? start;
  const taken = takeOver(outputs, topology, given, knowledge);
  const draft = draftSpec(schema, taken.given);
  const missing = draft.missing.map((each) => describe(each, schema, ofVendor?.notes));
  const notes = new Map(missing.map((each) => [JSON.stringify(each.path), noteOf(each)]));
  const head = [
    ...(request.schemaPath === undefined ? [] : [`yaml-language-server: $schema=${request.schemaPath}`]),
    `${known.summary}.`,
    `plinth explain ${topology} shows every field.`,
  ];
  return {
    text: toSpecText(draft.value, schema, head, (path) => notes.get(JSON.stringify(path))),
    missing,
    problems: checkDraft(draft, knowledge),
    notes: taken.notes,
  };
}

/** What `--set` gives, in its order, on top of what is known. */
function setAll(
  sets: readonly string[],
  schema: PartSchema,
  before: Value,
): { readonly value: Value } | { readonly reason: string } {
  let value = before;
  for (const assignment of sets) {
    const next = setValue(assignment, schema, value);
    if ("reason" in next) return next;
    value = next.value;
  }
  return { value };
}

/** The backend that the schema's example has, with the values that tell of the connection alone. */
function backendOf(schema: PartSchema, name: string, given: Given): Value {
  const [example] = partAt(schema, ["terraform"])?.examples ?? [];
  const backend = partOf(example as Value, ["backend"]);
  const [own] = Object.keys(partOf(given, ["terraform", "backend"]) ?? {});
  const isOther = own !== undefined && partOf(backend, [own]) === undefined;
  if (backend === undefined || isOther || partOf(given, ["terraform", "shape"]) === "module") return {};
  const region = partOf(given, ["aws", "region"]) ?? null;
  const fillIn = (value: Value): Value => {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, key === "region" ? region : fillIn(inner)]),
      );
    // The path of a state is the only text of the example that tells of the connection.
    return typeof value === "string" && value.includes("/") ? value.replace(/[^/.]+(?=(\.tfstate)?$)/, name) : null;
  };
  return { terraform: { backend: fillIn(backend) } };
}

function describe(
  { path, schema }: Missing,
  whole: PartSchema,
  notes: ReadonlyMap<string, { description: string; look: string | undefined }> | undefined,
): MissingValue {
  const note = notes?.get(JSON.stringify(path));
  const [example] = schema.examples ?? [];
  return {
    path,
    description: note?.description ?? schema.description ?? "",
    example:
      note !== undefined || example === undefined
        ? undefined
        : typeof example === "string"
          ? example
          : JSON.stringify(example),
    look: note?.look ?? findLookup(path, whole),
  };
}

function noteOf({ description, example, look }: MissingValue): string {
  const shown = example === undefined ? "" : ` For example ${example}.`;
  return `${description}${shown}${look === undefined ? "" : ` Look: ${look}`}`;
}

function partOf(value: Given, path: Path): Given {
  return path.reduce<Given>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as { readonly [key: string]: Value })[String(step)]
        : undefined,
    value,
  );
}

function textAt(value: Given, path: Path): string | undefined {
  const found = partOf(value, path);
  return typeof found === "string" ? found : undefined;
}
