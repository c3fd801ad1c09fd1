import { isObject, type Json, type JsonObject, type TerraformJson } from "../terraform/json";

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
    pattern: /^provider\.[^.]+\.(region|project|subscription_id|tenant_id)$/,
    effect:
      "what was made stays in the old place, where this configuration no longer looks for it, and is made anew in the other one",
  },
];

/** What differs in the settings of Terraform and its providers, in variables and in outputs other than `plinth`. */
export function compareSettings(before: TerraformJson, after: TerraformJson): SettingMove[] {
  const [from, to] = [settingsOf(before), settingsOf(after)];
  return differences("", from, to).map((move) => ({
    ...move,
    effect: effects.find(({ pattern }) => pattern.test(move.setting))?.effect,
  }));
}

function settingsOf({ terraform, provider, variable, output }: TerraformJson): JsonObject {
  const { plinth: _, ...outputs } = output ?? {};
  const providers = Object.entries(provider ?? {}).map(([name, blocks]) => [name, blocks[0] ?? {}] as const);
  return {
    terraform: terraform ?? {},
    provider: Object.fromEntries(providers),
    variable: variable ?? {},
    output: outputs,
  };
}

function differences(setting: string, from: Json | undefined, to: Json | undefined): Omit<SettingMove, "effect">[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (isObject(from) && isObject(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return names.flatMap((name) => differences(setting === "" ? name : `${setting}.${name}`, from[name], to[name]));
  }
  return [{ setting, from, to }];
}
