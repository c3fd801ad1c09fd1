import { isDeepStrictEqual } from "node:util";
import type { ResourceKnowledge } from "../contract/resource";
import { isSamePolicy, parseDocument } from "../plan/policies";
import type { AttributeSchema, BlockSchema } from "../provider/schema";
import { typeOf } from "../terraform/address";
import { metaArguments } from "../terraform/hcl/body";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { findReferences } from "../terraform/references";
import { holdsTrue, items, member, own, toItems } from "../terraform/values";
import { type PlannedValues, resolveText } from "./expected-value";

/** An argument that has another value than the spec's configuration gives it. */
export interface Mismatch {
  /** Names from the root of the resource, without indexes. */
  readonly path: readonly string[];
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
  /** Whether the value is known only after the apply although the configuration gives it. */
  readonly isUnknown: boolean;
}

type Resource = Partial<ResourceKnowledge>;

/** Where a value stands, and what is known of what its configuration refers to. */
export interface Looked {
  readonly planned: PlannedValues;
  readonly readsBack: Resource["readsBack"];
  readonly path: readonly string[];
}

/** Where the values of a resource differ from its configuration, as far as both are known. */
export function findMismatches(
  body: JsonObject,
  actual: Json | undefined,
  unknown: Json | undefined,
  { schema, knowledge }: { readonly schema: BlockSchema; readonly knowledge: Resource },
  planned: PlannedValues,
): Mismatch[] {
  return inBlock(body, actual, unknown, schema, { planned, readsBack: knowledge.readsBack, path: [] });
}

function inBlock(
  body: JsonObject,
  actual: Json | undefined,
  unknown: Json | undefined,
  schema: BlockSchema,
  looked: Looked,
): Mismatch[] {
  return Object.entries(body).flatMap(([name, expected]) => {
    if (looked.path.length === 0 && metaArguments.has(name)) return [];
    const at = { ...looked, path: [...looked.path, name] };
    const [value, mark] = [member(actual, name), member(unknown, name)];
    const block = own(schema.block_types, name);
    if (block !== undefined) return inBlocks(expected, value, mark, block.block, at);
    const attribute = own(schema.attributes, name);
    return attribute?.write_only === true ? [] : inAttribute(expected, value, mark, attribute, at);
  });
}

/** Blocks, or the objects of a nested attribute: one, a list or a set of them. */
function inBlocks(
  expected: Json,
  actual: Json | undefined,
  unknown: Json | undefined,
  schema: BlockSchema,
  at: Looked,
): Mismatch[] {
  const bodies = toItems(expected);
  if (!bodies.every(isObject)) return [];
  const values = actual === undefined || actual === null ? [] : toItems(actual);
  const marks = unknown === undefined ? [] : toItems(unknown);
  const whole = { path: at.path, expected, actual };
  if (unknown === true) return bodies.some((body) => holdsUnknown(body, at)) ? [] : [{ ...whole, isUnknown: true }];
  if (values.length !== bodies.length || !values.every(isObject)) return [{ ...whole, isUnknown: false }];
  // Sets have no order: a body is compared with the value that fits best.
  const left = values.map((value, index) => ({ value, mark: marks[index] }));
  return bodies.flatMap((body) => {
    const fits = left.map(({ value, mark }) => inBlock(body, value, mark, schema, at));
    const best = fits.reduce((low, fit, index) => (fit.length < (fits[low]?.length ?? 0) ? index : low), 0);
    left.splice(best, 1);
    return fits[best] ?? [];
  });
}

function inAttribute(
  expected: Json,
  actual: Json | undefined,
  unknown: Json | undefined,
  attribute: AttributeSchema | undefined,
  at: Looked,
): Mismatch[] {
  if (attribute?.nested_type !== undefined) return inBlocks(expected, actual, unknown, attribute.nested_type, at);
  const differs = (isUnknown: boolean) => [{ path: at.path, expected, actual, isUnknown }];
  if (typeof expected === "string") {
    const resolved = resolveText(expected, at.planned);
    if (resolved.kind === "open") return [];
    if (unknown === true) return resolved.kind === "unknown" ? [] : differs(true);
    // What is made of a value that nobody knows yet cannot be known either.
    if (resolved.kind === "unknown") return differs(false);
    const documents = [parseDocument(resolved.value), parseDocument(actual)] as const;
    const isSame =
      documents[0] !== undefined && documents[1] !== undefined
        ? isSamePolicy(documents[0], documents[1])
        : isSameScalar(resolved.value, actual, at) || isReadBack(expected, actual, at);
    return isSame ? [] : differs(false);
  }
  if (unknown === true) return holdsUnknown(expected, at) ? [] : differs(true);
  if (Array.isArray(expected)) return inList(expected, actual, unknown, at) ? [] : differs(false);
  if (isObject(expected)) {
    const names = new Set([...Object.keys(expected), ...(isObject(actual) ? Object.keys(actual) : [])]);
    return [...names].flatMap((name) => {
      const inner = member(expected, name);
      const value = member(actual, name);
      if (inner === undefined) return value === null ? [] : [{ path: at.path, expected, actual, isUnknown: false }];
      return inAttribute(inner, value, member(unknown, name), undefined, at);
    });
  }
  return isSameScalar(expected, actual, at) ? [] : differs(false);
}

/**
 * Whether a list or set of plain values has what is expected, in whatever order. What is not known yet must be marked as that; what cannot
 * be told from here counts for any one value.
 */
function inList(expected: readonly Json[], actual: Json | undefined, unknown: Json | undefined, at: Looked): boolean {
  const resolved = expected.map((item) =>
    typeof item === "string" ? resolveText(item, at.planned) : ({ kind: "value", value: item } as const),
  );
  if (!Array.isArray(actual ?? [])) return false;
  const [values, marks] = [items(actual), items(unknown)];
  // Terraform writes null in place of a value that is not known yet.
  if (values.length !== resolved.length || (marks.length !== 0 && marks.length !== values.length)) return false;
  const left = values.filter((_, index) => !holdsTrue(marks[index]));
  for (const item of resolved) {
    if (item.kind !== "value") continue;
    const index = left.findIndex((value) => isSameScalar(item.value, value, at));
    if (index === -1) return false;
    left.splice(index, 1);
  }
  // What is left stands for what cannot be told; each value that is known nowhere takes one of the marks.
  return left.length <= resolved.filter(({ kind }) => kind === "open").length;
}

/** Whether anything in a value of the configuration is not known yet, or cannot be told. */
function holdsUnknown(value: Json, at: Looked): boolean {
  if (typeof value === "string") return resolveText(value, at.planned).kind !== "value";
  return Object.values(value ?? {}).some((item) => holdsUnknown(item, at));
}

/** Terraform turns numbers and booleans into texts where an argument is one; clouds spell some values in several ways. */
function isSameScalar(expected: Json, actual: Json | undefined, { path, readsBack }: Looked): boolean {
  if (expected === null || actual === undefined || actual === null)
    return expected === null && (actual ?? null) === null;
  if (typeof expected === "object" || typeof actual === "object") return isDeepStrictEqual(expected, actual);
  const { spell = String } = own(readsBack, path.join(".")) ?? {};
  return spell(String(expected)) === spell(String(actual));
}

/** Whether a value is what the cloud gives back for the reference that the configuration has in its place. */
export function isReadBack(expected: string, actual: Json | undefined, at: Looked): boolean {
  const reference = own(at.readsBack, at.path.join("."))?.reference;
  const [found, ...others] = findReferences(expected);
  if (reference === undefined || found === undefined || others.length > 0) return false;
  if (typeOf(found.address) !== reference.type) return false;
  const resolved = resolveText(`\${${found.address}.${reference.attribute}}`, at.planned);
  return resolved.kind === "value" && isSameScalar(resolved.value, actual, at);
}
