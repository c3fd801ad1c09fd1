import type { JsonObject } from "../terraform/json";

/** What a provider block needs so that a plan without data sources and refresh makes no call. */
const blocks: { readonly [source: string]: JsonObject } = {
  "hashicorp/aws": {
    access_key: "offline",
    secret_key: "offline",
    skip_credentials_validation: true,
    skip_metadata_api_check: "true",
    skip_region_validation: true,
    skip_requesting_account_id: true,
  },
};

/** Providers that were seen to call their vendor before they plan (azurerm 4.55.0, google 7.45.0). */
const callers: { readonly [source: string]: string } = {
  "hashicorp/azurerm": "it asks Azure for a token before it plans",
  "hashicorp/google": "it asks Google for the user's e-mail before it plans",
};

/** The arguments of a provider block with which its resources are planned without network and credentials; or why that cannot be. */
export function offlineBlock(source: string): { readonly block: JsonObject } | { readonly reason: string } {
  const block = blocks[source];
  if (block !== undefined) return { block };
  return { reason: callers[source] ?? "nobody has seen it plan without its vendor" };
}
