import { findDifferences } from "./difference";
import type { Json, JsonObject, TerraformJson } from "./json";
import { printPath } from "./path";
import { member } from "./values";

/** Arguments of the blocks of each provider that say neither who acts nor through whom. */
type Providers = { readonly [name: string]: { readonly harmless: readonly string[] } };

/**
 * The settings by which two configurations keep their state elsewhere, take a provider from another source, or act as somebody else, such as
 * `terraform.backend.s3.bucket` or `provider.aws.profile`. Versions are not among them: the lock file holds them.
 */
export function findIdentityChanges(before: TerraformJson, after: TerraformJson, providers: Providers): string[] {
  const names = Object.keys(providers);
  const settings = findDifferences(settingsOf(before, names, providers), settingsOf(after, names, providers));
  const sources = names.filter((name) => {
    const [old, fresh] = [sourceOf(before, name), sourceOf(after, name)];
    return old !== undefined && fresh !== undefined && old !== fresh;
  });
  return [
    ...settings.map(({ path }) => printPath(path)),
    ...sources.map((name) => `terraform.required_providers.${name}.source`),
  ];
}

function settingsOf(
  { terraform, provider }: TerraformJson,
  names: readonly string[],
  providers: Providers,
): JsonObject {
  const acting = names.map((name) => {
    const harmless = providers[name]?.harmless ?? [];
    const entries = Object.entries(provider?.[name]?.[0] ?? {}).filter(([argument]) => !harmless.includes(argument));
    return [name, Object.fromEntries(entries)] as const;
  });
  return {
    terraform: { backend: terraform?.["backend"] ?? {}, cloud: terraform?.["cloud"] ?? {} },
    provider: Object.fromEntries(acting),
  };
}

function sourceOf({ terraform }: TerraformJson, name: string): Json | undefined {
  return member(member(terraform?.["required_providers"], name), "source");
}
