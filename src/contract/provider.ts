import type { JsonObject } from "../terraform/json";
import type { SpecBase } from "./spec-base";

/** How a provider is set up in a root module: the configuration of its own name, or one beside it under an alias. */
export interface ProviderConfiguration {
  readonly alias?: string;
  readonly block: JsonObject;
}

/** A provider that a topology's output needs. */
export interface Provider<S> {
  /** Source address, such as `hashicorp/aws`. */
  readonly source: string;
  /** Whether the output of this spec has resources of it. */
  isUsed(spec: S): boolean;
  /** Its configurations, the one without an alias first. */
  configurations(spec: S): readonly [ProviderConfiguration, ...ProviderConfiguration[]];
  /** Arguments of its blocks that say neither who acts nor through whom. */
  readonly harmless: readonly string[];
  /** Whether what it makes stands on the other side. */
  readonly isVendors?: true;
}

/** The blocks that set providers up in a root module, by name. */
export function providerBlocks(
  providers: readonly (readonly [name: string, provider: Provider<SpecBase>])[],
  spec: SpecBase,
): { readonly [name: string]: readonly JsonObject[] } {
  return Object.fromEntries(
    providers.map(([name, provider]) => [
      name,
      provider.configurations(spec).map(({ alias, block }) => (alias === undefined ? block : { alias, ...block })),
    ]),
  );
}
