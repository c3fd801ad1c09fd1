import { createHash } from "node:crypto";
import type { AttributeSchema, BlockSchema } from "../../../src/provider/schema";
import { isObject, type Json, type JsonObject } from "../../../src/terraform/json";

/**
 * A resource as it could exist: what is computed alone, and the id, gets a well-formed value, the same for the same address; an argument that may
 * be left to the cloud is null or empty, because providers check such values against other arguments.
 */
export function makeUp(block: BlockSchema, address: string): JsonObject {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, schema]): [string, Json] => [
    name,
    makeUpAttribute(schema, name, address),
  ]);
  const blocks = Object.entries(block.block_types ?? {}).map(([name, { nesting_mode }]): [string, Json] => [
    name,
    emptyBlock(nesting_mode),
  ]);
  return Object.fromEntries([...attributes, ...blocks]);
}

/**
 * The values of a planned resource once it exists: what the plan leaves unknown is taken from `known`, a resource of the same type. Inside of
 * a block it is made up.
 */
export function completeBlock(
  block: BlockSchema,
  after: JsonObject,
  unknown: JsonObject,
  known: JsonObject,
): JsonObject {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, schema]): [string, Json] => {
    return [name, completeValue(schema.type, after[name] ?? null, unknown[name], known[name] ?? null)];
  });
  const blocks = Object.entries(block.block_types ?? {}).map(
    ([name, { nesting_mode, block: inner }]): [string, Json] => {
      const [planned, marks] = [after[name] ?? null, unknown[name]];
      if (marks === true) return [name, known[name] ?? emptyBlock(nesting_mode)];
      const complete = (value: Json | undefined, mark: Json | undefined) =>
        completeBlock(inner, toObject(value), toObject(mark), makeUp(inner, name));
      if (Array.isArray(planned)) return [name, planned.map((item, index) => complete(item, at(marks, index)))];
      return [name, planned === null || nesting_mode === "map" ? planned : complete(planned, marks)];
    },
  );
  return Object.fromEntries([...attributes, ...blocks]);
}

/** `known` is what stands for the value where all of it is unknown. */
function completeValue(type: unknown, after: Json, unknown: Json | undefined, known: Json): Json {
  if (unknown === true) return known;
  const inner: unknown = Array.isArray(type) ? type[1] : undefined;
  const complete = (innerType: unknown, value: Json | undefined, mark: Json | undefined, name: string) =>
    completeValue(innerType, value ?? null, mark, madeUpOf(innerType, name, name));
  if (Array.isArray(unknown)) return unknown.map((mark, index) => complete(inner, at(after, index), mark, "item"));
  if (!isObject(unknown)) return after;
  const planned = toObject(after);
  const typeOf = (key: string): unknown =>
    typeof inner === "object" && inner !== null ? (inner as { readonly [key: string]: unknown })[key] : inner;
  const keys = [...new Set([...Object.keys(planned), ...Object.keys(unknown)])];
  if (keys.length === 0) return after;
  return Object.fromEntries(keys.map((key) => [key, complete(typeOf(key), planned[key], unknown[key], key)]));
}

function makeUpAttribute(
  { type, nested_type, computed, optional }: AttributeSchema,
  name: string,
  address: string,
): Json {
  if (computed !== true) return null;
  if (nested_type !== undefined) return emptyBlock(nested_type.nesting_mode);
  if (optional === true && name !== "id") return Array.isArray(type) ? emptyBlock(type[0]) : null;
  return madeUpOf(type, name, `${address}.${name}`);
}

function emptyBlock(nesting: string): Json {
  if (nesting === "map") return {};
  return nesting === "list" || nesting === "set" ? [] : null;
}

/** A value of a type as the protocol writes it: `"string"`, `["list", "string"]`, `["object", {…}]`. Null for a type that is not known. */
function madeUpOf(type: unknown, name: string, seed: string): Json {
  if (type === "string") return textOf(name, seed);
  if (type === "number") return 1;
  if (type === "bool") return false;
  if (!Array.isArray(type)) return null;
  const [kind, inner] = type as [string, unknown];
  if (kind === "map") return {};
  if (kind === "list" || kind === "set") return [madeUpOf(inner, name, seed)];
  if (kind !== "object") return null;
  const fields = Object.entries(inner as { readonly [field: string]: unknown });
  return Object.fromEntries(
    fields.map(([field, fieldType]) => [field, madeUpOf(fieldType, field, `${seed}.${field}`)]),
  );
}

function textOf(name: string, seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex").slice(0, 16);
  if (/(^|_)arns?$/.test(name)) return `arn:aws:synthetic:us-east-1:123456789012:thing/${hex}`;
  // An enumeration in the types of newer providers, which check what a state holds.
  if (name === "status") return "ACTIVE";
  if (/(^|_)zone_id$/.test(name)) return `Z${hex.toUpperCase()}`;
  if (/(^|_)(dns|host|domain)_?name$/.test(name)) return `${hex}.synthetic.example`;
  if (/(^|_)(owner|account)_id$/.test(name)) return "123456789012";
  if (/(^|_)(ip|ipv4)$|(^|_)ip_address$/.test(name)) return "10.0.0.10";
  return `${name.replaceAll("_", "-")}-${hex}`;
}

function at(value: Json | undefined, index: number): Json | undefined {
  return Array.isArray(value) ? value[index] : undefined;
}

function toObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
