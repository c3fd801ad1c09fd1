import { blockAddress } from "./address";

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a JSON value is an object, not an array or null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Terraform's JSON configuration syntax, as far as Plinth writes it: no comments, no nulls. Strings are templates, as
 * Terraform reads them, except in the positions that Terraform takes literally (backend, cloud, module source and version,
 * descriptions of variables and outputs, variable defaults).
 */
export interface TerraformJson {
  readonly terraform?: JsonObject;
  readonly provider?: { readonly [name: string]: readonly JsonObject[] };
  readonly variable?: { readonly [name: string]: JsonObject };
  readonly locals?: JsonObject;
  readonly data?: { readonly [type: string]: { readonly [name: string]: JsonObject } };
  readonly resource?: { readonly [type: string]: { readonly [name: string]: JsonObject } };
  readonly module?: { readonly [name: string]: JsonObject };
  readonly check?: { readonly [name: string]: JsonObject };
  readonly output?: { readonly [name: string]: JsonObject };
  readonly moved?: readonly JsonObject[];
  readonly import?: readonly JsonObject[];
  readonly removed?: readonly JsonObject[];
}

/** The bodies of resources, data sources and checks by their addresses. */
export function collectBlocks(terraform: TerraformJson): Map<string, JsonObject> {
  const blocks = new Map<string, JsonObject>();
  for (const kind of ["data", "resource"] as const) {
    for (const [type, byName] of Object.entries(terraform[kind] ?? {})) {
      for (const [name, body] of Object.entries(byName)) blocks.set(blockAddress(kind, type, name), body);
    }
  }
  for (const [name, body] of Object.entries(terraform.check ?? {})) blocks.set(blockAddress("check", name), body);
  return blocks;
}
