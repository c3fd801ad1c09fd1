import type { OfferRecipe, ReachRecipe, Vendor } from "../../generated/types/input";

export type { OfferRecipe, ReachRecipe, Vendor };

/** Vendors by their names. Texts of those that are no data of this build are values, as those of a spec are. */
export type Vendors = { readonly [name: string]: Vendor & { readonly isForeign?: true } };

/** A cloud that both ends of a connection are on. */
export type Cloud = ReachRecipe["cloud"];

/** What texts of recipes may name besides declared values: what every connection of that cloud has. */
export const connectionNames: { readonly [cloud in Cloud]: readonly string[] } = {
  aws: ["region", "zone", "accountId", "principalArn", "vpcId", "serviceName", "endpointId"],
  azure: [
    "region",
    "zone",
    "subscriptionId",
    "serviceName",
    "endpointId",
    "endpointGuid",
    "endpointName",
    "endpointAddress",
  ],
  gcp: ["region", "zone", "projectId", "serviceName", "connectionId", "endpointName", "endpointAddress"],
};

/** A text in pieces: words as they are, and names that values are put in for. */
export type TemplatePiece = { readonly words: string } | { readonly name: string };

/**
 * Splits a text of a recipe at its `{{name}}`. What stands between braces is taken as it is, so that a name which is none can be
 * reported; braces that are not closed reach to the end.
 */
export function splitTemplate(text: string): TemplatePiece[] {
  return text.split("{{").flatMap((part, index): TemplatePiece[] => {
    if (index === 0) return part === "" ? [] : [{ words: part }];
    const end = part.indexOf("}}");
    if (end === -1) return [{ name: part }];
    const rest = part.slice(end + 2);
    return [{ name: part.slice(0, end) }, ...(rest === "" ? [] : [{ words: rest }])];
  });
}
