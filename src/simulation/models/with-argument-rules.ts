import type { Model } from "../../contract/model";
import { tryFindArgumentRules } from "../argument-facts";
import { checkArguments } from "../check-arguments";

/** A model that also refuses what the facts say that its provider refuses of single arguments. What the facts say, no model says again. */
export function withArgumentRules(model: Model): Model {
  const rules = tryFindArgumentRules(model.type);
  if (rules === undefined) return model;
  return { ...model, validate: (config) => [...checkArguments(rules, config), ...(model.validate?.(config) ?? [])] };
}
