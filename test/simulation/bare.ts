import { resources as known } from "../../resources/knowledge";
import { models } from "../../resources/models";
import type { Models } from "../../src/contract/model";

/** Whether an argument is one that a resource of this type has only with other arguments. */
export function isIgnored(type: string, argument: string): boolean {
  const names = (models.resources[type]?.planning?.ignoredUnless ?? []).flatMap((rule) => rule.arguments);
  return names.some((name) => name === argument || (name.endsWith("*") && argument.startsWith(name.slice(0, -1))));
}

/** The real resources and models without what clouds do: how providers plan, their hazards, how ids look; with some models of a test. */
export function bare(own: Models["resources"] = {}) {
  const plain = Object.entries(models.resources).map(([type, { source, planning, computedTexts }]) => [
    type,
    {
      source,
      ...(planning === undefined ? {} : { planning }),
      ...(computedTexts === undefined ? {} : { computedTexts }),
    },
  ]);
  const resources = Object.entries(known).map(([type, { hazards = [], computedBlocks = [] }]) => [
    type,
    { hazards, computedBlocks },
  ]);
  return {
    models: { resources: { ...Object.fromEntries(plain), ...own }, data: {}, providers: models.providers },
    resources: Object.fromEntries(resources),
  };
}
