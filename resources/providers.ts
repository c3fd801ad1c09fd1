import { account } from "../src/contract/computed-context";
import type { ProviderPlanning } from "../src/contract/model";
import { blockOf, textOf, textsOf } from "./parts/known";

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
    actor: (settings) => {
      const role = textOf(blockOf(settings["assume_role"])?.["role_arn"]);
      return role?.split(":")[4] ?? textsOf(settings["allowed_account_ids"])[0] ?? account;
    },
    source: `provider 6.0.0 enhanced region support guide; internal/provider/sdkv2/region.go (a change of region replaces,
the provider's own is planned); provider documentation, assume_role and allowed_account_ids`,
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
