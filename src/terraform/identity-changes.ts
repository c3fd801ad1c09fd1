import { providerBlocks } from "../contract/provider";
import type { SpecBase } from "../contract/spec-base";
import { type Topology, usedProviders } from "../contract/topology";
import { findDifferences } from "./difference";
import type { JsonObject, TerraformJson } from "./json";
import { printPath } from "./path";

/** A compiled spec, as far as it says who acts. */
interface Side {
  readonly terraform: TerraformJson;
  readonly valid: { readonly spec: SpecBase; readonly topology: Topology<SpecBase> };
}

/**
 * The settings by which two specs keep their state elsewhere, or act as somebody else, such as
 * `terraform.backend.s3.bucket` or `provider.aws.profile`. Versions are not among them: the lock file holds them. Nor is it that a provider
 * comes into use with the settings that the earlier spec has for it, or goes out of use while it has nothing to destroy.
 */
export function findIdentityChanges(before: Side, after: Side): string[] {
  const settings = findDifferences(
    settingsOf(before, after, () => true),
    settingsOf(after, after, isActing(before, after)),
  );
  const fileOf = ({ valid }: Side) => valid.spec.terraform.backendConfig;
  return [
    ...settings.map(({ path }) => printPath(path)),
    ...(fileOf(before) === fileOf(after) ? [] : ["terraform.backendConfig"]),
  ];
}

/** Whether the settings of a provider count: without its block, Terraform would destroy what is left of it as whoever the environment says. */
function isActing(before: Side, { valid: { spec, topology } }: Side): (name: string) => boolean {
  const used = usedProviders(topology, spec).map(([name]) => name);
  const left = Object.keys(before.terraform.resource ?? {});
  return (name) => used.includes(name) || !left.some((type) => type.startsWith(`${name}_`));
}

/** Where a spec keeps its state, and whom each provider acts as, by its alias where it has one; what says neither is left out. */
function settingsOf(
  { terraform: { terraform }, valid }: Side,
  after: Side,
  counts: (name: string) => boolean,
): JsonObject {
  const { spec, topology } = valid;
  const blocks = spec.terraform.shape === "module" ? {} : providerBlocks(Object.entries(topology.providers), spec);
  const acting = Object.entries(after.valid.topology.providers).flatMap(([name, { harmless }]) => {
    const stated = counts(name) ? (blocks[name] ?? []) : [];
    const settings = stated.map(({ alias, ...block }) => {
      const entries = Object.entries(block).filter(([argument]) => !harmless.includes(argument));
      return [typeof alias === "string" ? `${name}.${alias}` : name, Object.fromEntries(entries)] as const;
    });
    return [[name, {}] as const, ...settings.filter(([, block]) => Object.keys(block).length > 0)];
  });
  return {
    terraform: { backend: terraform?.["backend"] ?? {}, cloud: terraform?.["cloud"] ?? {} },
    provider: Object.fromEntries(acting),
  };
}
