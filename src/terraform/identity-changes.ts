import { findDifferences } from "./difference";
import type { Json, JsonObject, TerraformJson } from "./json";
import { printPath } from "./path";
import { member } from "./values";

/** A compiled spec, with the file that completes its backend. */
interface Configured {
  readonly terraform: TerraformJson;
  readonly valid: { readonly spec: { readonly terraform: { readonly backendConfig?: string } } };
}

/** Arguments of the blocks of each provider that say neither who acts nor through whom. */
type Providers = { readonly [name: string]: { readonly harmless: readonly string[] } };

/**
 * The settings by which two configurations keep their state elsewhere, take a provider from another source, or act as somebody else, such as
 * `terraform.backend.s3.bucket` or `provider.aws.profile`. Versions are not among them: the lock file holds them.
 */
export function findIdentityChanges(old: Configured, fresh: Configured, providers: Providers): string[] {
  const names = Object.keys(providers);
  const [before, after] = [old.terraform, fresh.terraform];
  const settings = findDifferences(settingsOf(before, names, providers), settingsOf(after, names, providers));
  const fileOf = ({ valid }: Configured) => valid.spec.terraform.backendConfig;
  const sources = names.filter((name) => {
    const [source, other] = [sourceOf(before, name), sourceOf(after, name)];
    return source !== undefined && other !== undefined && source !== other;
  });
  return [
    ...settings.map(({ path }) => printPath(path)),
    ...(fileOf(old) === fileOf(fresh) ? [] : ["terraform.backendConfig"]),
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
