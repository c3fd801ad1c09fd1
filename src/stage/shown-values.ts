import evidenceSchema from "../../schemas/evidence.schema.json";
import type { Values } from "../contract/evidence";
import { type FillText, recordedName } from "../contract/topology";
import { collectResources, type ShownState } from "../plan/shown";
import { modulePrefix } from "../terraform/address";
import { isMarked, parsePlace, valueAt } from "../terraform/path";
import { member } from "../terraform/values";
import type { TimelineStage } from "./timeline";

const { additionalProperties: form, maxProperties: most } = evidenceSchema.definitions.stageEvidence.properties.values;

/**
 * What an evidence file takes for a value, as ids and names of clouds are: nothing that ends a literal in JSON, which some calls are made
 * of, and nothing that a command takes for an option or for the name of a file to read.
 */
const word = new RegExp(form.pattern, "u");

/** The values that a state has for what documents leave to a person, by what they are recorded by. */
export function findShownValues(
  fills: readonly FillText[],
  stage: TimelineStage,
  state: ShownState,
  module: string | undefined,
): Values {
  const shown = findShownFills(fills, stage, state, module);
  const found = fills.flatMap((text) => {
    const [name, value] = [recordedName(text), shown.get(text.fill.fill)];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return new Map(found.slice(0, most));
}

/**
 * The values that a state has for what documents leave to a person, by their names there: each an attribute that an output of the
 * stage gives as it is, alone or as an entry. What is sensitive, unknown or no word is left out. `module` is the address of the module in a root.
 */
export function findShownFills(
  fills: readonly FillText[],
  { terraform }: TimelineStage,
  state: ShownState,
  module: string | undefined,
): ReadonlyMap<string, string> {
  const resources = collectResources(state);
  const prefix = modulePrefix(module);
  const found = fills.flatMap(({ fill, output, entry }) => {
    const name = output ?? entry?.output;
    const given = name === undefined ? undefined : terraform.output?.[name]?.["value"];
    const value = entry === undefined ? given : member(given, entry.key);
    const [, place] = /^\$\{([\w-]+\.[\w-]+\.[\w.[\]-]+)\}$/.exec(String(value)) ?? [];
    if (place === undefined) return [];
    const { address, path } = parsePlace(place);
    const resource = resources.get(`${prefix}${address}`);
    const shown = resource === undefined ? undefined : valueAt(resource.values, path);
    const isSecret = resource !== undefined && isMarked(resource.sensitive_values, path);
    return typeof shown === "string" && shown.length <= form.maxLength && word.test(shown) && !isSecret
      ? [[fill.fill, shown] as const]
      : [];
  });
  return new Map(found);
}

/** What was recorded of these values, by their names in documents. */
export function recordedFills(fills: readonly FillText[], values: Values): ReadonlyMap<string, string> {
  const found = fills.flatMap((text) => {
    const value = values.get(recordedName(text) ?? "");
    return value === undefined ? [] : [[text.fill.fill, value] as const];
  });
  return new Map(found);
}
