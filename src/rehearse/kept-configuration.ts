import type { BlockSchema } from "../provider/schema";
import { collectBlocks, type Json, type JsonObject, type TerraformJson } from "../terraform/json";

/** What is kept of a configuration, and what stands for the rest. */
export interface Keeping {
  /** The provider blocks and the requirements of the providers that are kept. */
  readonly providers: { readonly [name: string]: { readonly source: string; readonly block: JsonObject } };
  /** Whether resources of this type are kept. */
  isKept(type: string): boolean;
  /** Whether references to this address are to be replaced by values. */
  isReplaced(address: string): boolean;
  /** A resource of the type at the address, as it could exist; and its body's schema. */
  existing(type: string, address: string): { readonly values: JsonObject; readonly block: BlockSchema };
}

/** Arguments of Terraform itself, which are no attributes. */
const metaArguments = new Set([
  "count",
  "for_each",
  "depends_on",
  "provider",
  "lifecycle",
  "provisioner",
  "connection",
]);

/**
 * A configuration without the resources of providers that are not there, and without backend, data sources, checks and outputs. Where
 * something refers to what is replaced, it refers to a local value in its place: the arguments of the resource, and beside them what `existing`
 * says. So expressions stay as they are. Conditions go too, because what is made up need not meet them. Counted resources are not
 * understood.
 */
export function keepPart(terraform: TerraformJson, keeping: Keeping): TerraformJson {
  const blocks = [...collectBlocks(terraform)].filter(([address]) => !address.startsWith("check."));
  const replaced = blocks.filter(([address]) => keeping.isReplaced(address));
  const names = new Map(replaced.map(([address], index) => [address, `plinth_known_${index}`]));
  const rewrite = makeRewrite(names);
  const known = replaced.map(([address, body]) => [
    names.get(address) ?? "",
    rewrite(asValues(address, body, keeping)),
  ]);
  const resources = Object.entries(terraform.resource ?? {}).filter(([type]) => keeping.isKept(type));
  const required = Object.entries(keeping.providers).map(([name, { source }]) => [name, { source }]);
  return {
    terraform: { required_providers: Object.fromEntries(required) },
    provider: Object.fromEntries(Object.entries(keeping.providers).map(([name, { block }]) => [name, [block]])),
    ...(terraform.variable === undefined ? {} : { variable: terraform.variable }),
    locals: { ...toObject(rewrite(terraform.locals ?? {})), ...Object.fromEntries(known) },
    resource: Object.fromEntries(
      resources.map(([type, byName]) => [
        type,
        Object.fromEntries(Object.entries(byName).map(([name, body]) => [name, toObject(rewrite(bare(body, names)))])),
      ]),
    ),
  };
}

/** The body without dependencies on what is replaced, and without what could refuse it for its made-up neighbours. */
function bare(body: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const { depends_on: dependencies, lifecycle, ...rest } = body;
  const { precondition, postcondition, prevent_destroy, ...kept } = toObject(lifecycle);
  const left = Array.isArray(dependencies) ? dependencies.filter((address) => !names.has(String(address))) : [];
  return {
    ...rest,
    ...(left.length > 0 ? { depends_on: left } : {}),
    ...(Object.keys(kept).length > 0 ? { lifecycle: kept } : {}),
  };
}

/** What an expression sees of a resource: its arguments, blocks as lists, and all that it does not give. */
function asValues(address: string, body: JsonObject, keeping: Keeping): JsonObject {
  const type = address.replace(/^data\./, "").split(".")[0] ?? "";
  const { values, block } = keeping.existing(type, address);
  const given = Object.entries(body)
    .filter(([name]) => !metaArguments.has(name))
    .map(([name, value]): [string, Json] => {
      const nesting = block.block_types?.[name]?.nesting_mode;
      return [name, (nesting === "list" || nesting === "set") && !Array.isArray(value) ? [value] : value];
    });
  return { ...values, ...Object.fromEntries(given) };
}

/** Puts local values in the place of references. A literal text that has an address in a template changes too, alike in every stage. */
function makeRewrite(names: ReadonlyMap<string, string>): (value: Json) => Json {
  const addresses = [...names.keys()].map((address) => address.replaceAll(".", "\\."));
  if (addresses.length === 0) return (value) => value;
  const pattern = new RegExp(`(?<![\\w.-])(${addresses.join("|")})(?![\\w-])`, "g");
  const rewrite = (value: Json): Json => {
    if (typeof value === "string") {
      if (!value.includes("${") && !value.includes("%{")) return value;
      return value.replace(pattern, (address) => `local.${names.get(address)}`);
    }
    if (Array.isArray(value)) return value.map(rewrite);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  };
  return rewrite;
}

function toObject(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
