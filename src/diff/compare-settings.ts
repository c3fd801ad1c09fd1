import { findDifferences } from "../terraform/difference";
import type { Json, JsonObject, TerraformJson } from "../terraform/json";
import { printPath } from "../terraform/path";
import { listConfigurations } from "../terraform/provider-configurations";

/** A setting of the configuration as a whole that differs. */
export interface SettingMove {
  /** Such as `terraform.required_providers.aws.version`. */
  readonly setting: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
  /** What it leads to beyond itself; undefined where that is all. */
  readonly effect: string | undefined;
}

const effects: readonly { readonly pattern: RegExp; readonly effect: string }[] = [
  {
    pattern: /^terraform\.(backend|cloud)\b/,
    effect:
      "the state has to move along with terraform init -migrate-state; without it everything would be made a second time",
  },
  {
    pattern: /^provider\.[^.]+(?:\.[^.]+)?\.(region|project|subscription_id|tenant_id)$/,
    effect:
      "what was made stays in the old place, where this configuration no longer looks for it, and is made anew in the other one",
  },
];

/** What differs in the settings of Terraform and its providers, in variables and in outputs other than `plinth`. */
export function compareSettings(before: TerraformJson, after: TerraformJson): SettingMove[] {
  return findDifferences(settingsOf(before), settingsOf(after)).map(({ path, from, to }) => {
    const setting = printPath(path);
    return { setting, from, to, effect: effects.find(({ pattern }) => pattern.test(setting))?.effect };
  });
}

function settingsOf({ terraform, provider, variable, output }: TerraformJson): JsonObject {
  const { plinth: _, ...outputs } = output ?? {};
  const providers = listConfigurations(provider).map(({ key, block }) => [key, block] as const);
  return {
    terraform: terraform ?? {},
    provider: Object.fromEntries(providers),
    variable: variable ?? {},
    output: outputs,
  };
}
