import evidenceSchema from "../../schemas/evidence.schema.json";
import type { Values } from "../contract/evidence";
import type { FillText } from "../contract/topology";
import { collectResources, type ShownState } from "../plan/shown";
import { isMarked, parsePlace, valueAt } from "../terraform/path";
import type { TimelineStage } from "./timeline";

const { additionalProperties: form, maxProperties: most } = evidenceSchema.definitions.stageEvidence.properties.values;

/**
 * What an evidence file takes for a value, as ids and names of clouds are: nothing that ends a literal in JSON, which some calls are made
 * of, and nothing that a command takes for an option or for the name of a file to read.
 */
const word = new RegExp(form.pattern, "u");

/**
 * The values that a state has for what documents leave to a person, by the names of their outputs: each an attribute that the output of the
 * stage gives as it is. What is sensitive, unknown or no word is left out. `module` is the address of the module in a root.
 */
export function findShownValues(
  fills: readonly FillText[],
  { terraform }: TimelineStage,
  state: ShownState,
  module: string | undefined,
): Values {
  const resources = collectResources(state);
  const prefix = module === undefined ? "" : `${module}.`;
  const found = fills.flatMap(({ output }) => {
    const value = output === undefined ? undefined : terraform.output?.[output]?.["value"];
    const [, place] = /^\$\{([\w-]+\.[\w-]+\.[\w.[\]-]+)\}$/.exec(String(value)) ?? [];
    if (output === undefined || place === undefined) return [];
    const { address, path } = parsePlace(place);
    const resource = resources.get(`${prefix}${address}`);
    const shown = resource === undefined ? undefined : valueAt(resource.values, path);
    const isSecret = resource !== undefined && isMarked(resource.sensitive_values, path);
    return typeof shown === "string" && shown.length <= form.maxLength && word.test(shown) && !isSecret
      ? [[output, shown] as const]
      : [];
  });
  return new Map(found.slice(0, most));
}
