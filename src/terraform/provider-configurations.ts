import type { JsonObject, TerraformJson } from "./json";

/** A configuration of a provider. */
export interface Configuration {
  /** As resources and plans name it: `aws`, or `aws.dns` where it has an alias. */
  readonly key: string;
  /** The provider's name. */
  readonly name: string;
  /** Its arguments, without the alias. */
  readonly block: JsonObject;
}

/** The configurations that a root sets its providers up with, in their order. */
export function listConfigurations(providers: TerraformJson["provider"] = {}): Configuration[] {
  return Object.entries(providers).flatMap(([name, blocks]) =>
    blocks.map(({ alias, ...block }) => ({ key: alias === undefined ? name : `${name}.${alias}`, name, block })),
  );
}
