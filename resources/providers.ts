import type { ProviderPlanning } from "../src/contract/model";

/** What providers plan for all of their resources, beyond what their schemas say. */
export const providers: { readonly [source: string]: ProviderPlanning } = {
  "hashicorp/aws": {
    arguments: { region: ">= 6.0.0" },
    fromProvider: ["region"],
    merged: [
      {
        attribute: "tags_all",
        from: "tags",
        defaults: "default_tags",
        ignores: { block: "ignore_tags", keys: "keys", prefixes: "key_prefixes" },
        isUnknownWithout: true,
      },
    ],
    source: `provider 6.0.0 enhanced region support guide; internal/provider/sdkv2/region.go (a change of region replaces,
the provider's own is planned)`,
  },
  "hashicorp/google": {
    fromProvider: ["project"],
    merged: [
      { attribute: "terraform_labels", from: "labels" },
      { attribute: "effective_labels", from: "labels" },
    ],
    source: "provider 5.0 upgrade guide, labels; tpgresource.DefaultProviderProject",
  },
};
