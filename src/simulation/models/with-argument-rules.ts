import { tryFindArgumentRules } from "../argument-facts";
import { checkArguments } from "../check-arguments";
import type { Model } from "../model";

/** A model that also refuses what the facts say that its provider refuses of single arguments, unless it has refused those already. */
export function withArgumentRules(model: Model): Model {
  const rules = tryFindArgumentRules(model.type);
  if (rules === undefined) return model;
  return {
    ...model,
    validate(config) {
      const known = model.validate?.(config) ?? [];
      const places = new Set(known.map(({ attribute = [] }) => attribute[0]));
      return [...known, ...checkArguments(rules, config).filter(({ attribute = [] }) => !places.has(attribute[0]))];
    },
  };
}
