import type { ReadBack } from "../../src/contract/resource";

/** Google's names come with and without the address of the API. */
export const googleName = {
  spell: (name: string) => name.replace(/^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/[^/]+\//, ""),
  source: "google 7.45.0, measured: a target with and without the API's address is the same",
} satisfies ReadBack;

/** Ids of Azure mean the same in any letter case, and services give them back in their own. */
export const anyCase: ReadBack = {
  spell: (id) => (id.startsWith("/subscriptions/") ? id.toLowerCase() : id),
  source: "hashicorp/terraform-provider-azurerm issues 19154 and 22765",
};
