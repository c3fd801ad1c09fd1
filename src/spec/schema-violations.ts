import type { ErrorObject } from "ajv";
import ipaddr from "ipaddr.js";
import type { Path } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import { type PartSchema, partAt, resolvePart } from "../contract/schema-parts";
import type { Annotations } from "../contract/spec-schema";
import { didYouMean, suggest } from "../contract/suggest";
import { show } from "../contract/visible";

/** What one error of Ajv means to the author of a spec. */
export interface SchemaViolation {
  readonly code: ProblemCode;
  readonly path: Path;
  /** Whether the key is to be marked, not the value. */
  readonly marksKey?: boolean;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The property that is missing. */
  readonly missing?: Path;
  /** The property that an unknown one most likely stands for. */
  readonly suggested?: Path | undefined;
}

interface SchemaText extends PartSchema {
  readonly "x-absent"?: Annotations["x-absent"];
}

/** An error with what is needed to tell it; `schema` is the one at the place of the error. */
interface Told {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly schema: SchemaText;
  /** The field that the document's schema has there. */
  readonly field: PartSchema | undefined;
}

/**
 * What an error means, by its keyword; nothing where another error tells it better. Inside an alternative, the schema around it
 * has the description.
 */
export function toViolations(
  error: ErrorObject,
  alternative: ErrorObject | undefined,
  document: PartSchema | undefined,
): SchemaViolation[] {
  const own = (error.parentSchema ?? {}) as SchemaText;
  const schema =
    own.properties === undefined && alternative !== undefined ? (alternative.parentSchema as SchemaText) : own;
  const path = toPath(error.instancePath);
  const told = { error, path, schema, field: document && partAt(document, path) };
  if (error.propertyName !== undefined) return [toNameViolation(told, error.propertyName)];
  return (byKeyword[error.keyword] ?? toOther)(told);
}

const byKeyword: { readonly [keyword: string]: (told: Told) => SchemaViolation[] } = {
  required: toMissing,
  dependencies: toMissing,
  additionalProperties: toUnknown,
  enum: ({ error, path }) => [toWrongValue(path, error.data, error.params["allowedValues"])],
  const: ({ error, path }) => [toWrongValue(path, error.data, [error.params["allowedValue"]])],
  type: toWrongType,
  anyOf: toNeither,
  pattern: toWrongFormat,
  not: ({ error, path }) =>
    isOfBranch(error)
      ? []
      : [{ code: "wrong-value", path, message: `${show(error.data)} is reserved`, hint: "choose another name" }],
  minLength: (told) => [toWrongSize(told, "fewer", "characters")],
  maxLength: (told) => [toWrongSize(told, "more", "characters")],
  minItems: (told) => [toWrongSize(told, "fewer", "items")],
  maxItems: (told) => [toWrongSize(told, "more", "items")],
  minProperties: (told) => [toWrongSize(told, "fewer", "properties")],
  maxProperties: (told) => [toWrongSize(told, "more", "properties")],
  minimum: (told) => [toOutOfRange(told, "less")],
  maximum: (told) => [toOutOfRange(told, "more")],
  uniqueItems: ({ error, path }) => [
    {
      code: "duplicate-item",
      path: [...path, Math.max(error.params["i"], error.params["j"])],
      message: `${show(error.data)} holds the same value twice`,
    },
  ],
  oneOf: toNotExactlyOne,
  propertyNames: () => [],
  if: () => [],
};

function toOther(told: Told): SchemaViolation[] {
  return [withExample(told, "wrong-value", `${show(told.error.data)} ${told.error.message ?? "is not allowed"}`)];
}

/** A `required` or `not` inside `oneOf` is told by the `oneOf` itself. */
function isOfBranch({ schemaPath }: ErrorObject): boolean {
  return /\/oneOf\/[0-9]+\/(not|required)$/.test(schemaPath);
}

function toMissing({ error, path, schema }: Told): SchemaViolation[] {
  if (isOfBranch(error)) return [];
  const name: string = error.params["missingProperty"];
  const given: string | undefined = error.params["property"];
  const beside = given === undefined ? undefined : `Give it beside ${given}, or take ${given} out.`;
  const hint = join([beside, explain(schema.properties?.[name], {})]);
  return [{ code: "missing-property", path, message: `${name} is missing`, hint, missing: [...path, name] }];
}

function toUnknown({ error, path, schema }: Told): SchemaViolation[] {
  const name: string = error.params["additionalProperty"];
  const absent = schema["x-absent"]?.find(({ names }) => names.includes(name))?.instead;
  return [toNoProperty({ error, path, name, known: Object.keys(schema.properties ?? {}) }, absent)];
}

/** A key that is none of those that are known, with what to write `instead` where the schema says so. */
function toNoProperty(
  { error, path, name, known }: Pick<Told, "error" | "path"> & { name: string; known: readonly string[] },
  instead?: string,
): SchemaViolation {
  const free = known.filter((each) => !Object.hasOwn(Object(error.data), each));
  const near = instead === undefined ? suggest(name, free) : undefined;
  return {
    code: "unknown-property",
    path: [...path, name],
    marksKey: true,
    message: `there is no property ${show(name)} here`,
    hint: instead ?? (near === undefined ? `there are: ${known.join(", ")}` : `did you mean ${near}?`),
    suggested: near === undefined ? undefined : [...path, near],
  };
}

function toWrongValue(path: Path, value: unknown, allowed: readonly unknown[]): SchemaViolation {
  const words = allowed.map(String);
  const message = `${show(value)} is none of: ${words.join(", ")}`;
  return { code: "wrong-value", path, message, hint: didYouMean(value, words) };
}

/** Every alternative is a text of some form, or a mapping: mostly that of a variable. */
function toNeither(told: Told): SchemaViolation[] {
  const branches: readonly SchemaText[] = Array.isArray(told.error.schema) ? told.error.schema : [];
  const takesVariable = branches.some(({ $ref }) => $ref?.endsWith("/variable"));
  const other = takesVariable ? "{ variable: name }" : "a mapping";
  const { data } = told.error;
  const message = data === null ? missing(`a text or ${other}`) : `${show(data)} is neither a text nor ${other}`;
  return [withExample(told, "wrong-type", message)];
}

const typeWords: { readonly [type: string]: string } = {
  string: "a text",
  object: "a mapping",
  "string,object": "a text or a mapping",
  "array,object": "a list or a mapping",
  array: "a list",
  integer: "a whole number",
};

function toWrongType(told: Told): SchemaViolation[] {
  const { error, path } = told;
  const type = String(error.params["type"]);
  const wanted = typeWords[type] ?? `a ${type}`;
  const message = error.data === null ? missing(wanted) : `${show(error.data)} is not ${wanted}`;
  const wantsQuotes = type === "string" && (typeof error.data === "number" || typeof error.data === "boolean");
  return [
    wantsQuotes
      ? { code: "wrong-type", path, message, hint: "put it in quotes" }
      : withExample(told, "wrong-type", message),
  ];
}

/** What is said of nothing after a key, which YAML calls null. */
function missing(wanted: string): string {
  return `there is no value where ${wanted} is asked for`;
}

/** Who writes Terraform by hand writes a variable as an expression; in a spec a text is never one. */
function toWrongFormat(told: Told): SchemaViolation[] {
  if (isIpv6InPlaceOfIpv4(told)) return [toIpv6(told)];
  const violation = withExample(
    told,
    "wrong-format",
    `${show(told.error.data)} does not have the form that is asked for`,
  );
  const meant = tryMend(told);
  if (meant !== undefined) return [{ ...violation, hint: `did you mean ${meant}?` }];
  const [, name] = /^(?:\$\{)?var\.([a-z][a-z0-9_]*)\}?$/.exec(String(told.error.data)) ?? [];
  return [name === undefined ? violation : { ...violation, hint: `did you mean { variable: ${name} }?` }];
}

/** The text without what people copy along with it: a scheme, a port, a path, quotes, capitals, a final dot. Undefined where that has not the form either. */
function tryMend({ error }: Told): string | undefined {
  const text = String(error.data);
  if (text.length > 300) return undefined;
  const bare = text.replace(/^[\s\u00a0\u2018\u2019\u201c\u201d"']+|[\s\u00a0\u2018\u2019\u201c\u201d"']+$/g, "");
  const host = bare.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#].*$/, "");
  const meant = host
    .replace(/:[0-9]+$/, "")
    .replace(/\.$/, "")
    .toLowerCase();
  return new RegExp(error.params["pattern"], "u").test(meant) ? meant : undefined;
}

function toWrongSize(told: Told, comparison: "fewer" | "more", unit: string): SchemaViolation {
  if (isIpv6InPlaceOfIpv4(told)) return toIpv6(told);
  const limit = toLimit(told.error, comparison, unit);
  return withExample(told, "wrong-size", `${show(told.error.data)} has ${limit}`);
}

function toLimit({ params }: ErrorObject, comparison: "fewer" | "more", unit: string): string {
  const one = unit.replace(/ies$/, "y").replace(/s$/, "");
  return `${comparison} than ${params["limit"]} ${params["limit"] === 1 ? one : unit}`;
}

function toOutOfRange(told: Told, comparison: "less" | "more"): SchemaViolation {
  const message = `${show(told.error.data)} is ${comparison} than ${told.error.params["limit"]}`;
  return withExample(told, "wrong-size", message);
}

/** Whether an IPv6 address or network is given where the example is one of IPv4; what its form lacks would not tell. */
function isIpv6InPlaceOfIpv4({ error, schema }: Told): boolean {
  const wantsIpv4 = /^[0-9]+(\.[0-9]+){3}(\/[0-9]+)?$/.test(String(resolvePart(schema).examples?.[0]));
  return wantsIpv4 && ipaddr.IPv6.isValid(String(error.data).replace(/\/[0-9]{1,3}$/, ""));
}

function toIpv6({ error, path }: Told): SchemaViolation {
  const message = `${show(error.data)}: IPv6 is not supported`;
  return { code: "wrong-format", path, message, hint: "Give IPv4 alone: the connection has IPv4 addresses only." };
}

function toNotExactlyOne({ error, path }: Told): SchemaViolation[] {
  const branches: readonly { readonly required?: readonly string[] }[] = Array.isArray(error.schema)
    ? error.schema
    : [];
  const named = branches.flatMap(({ required }) => (required === undefined ? [] : [required]));
  const given = named.filter((names) => names.every((name) => Object.hasOwn(Object(error.data), name)));
  const clashing = given.length > 1;
  const told = clashing ? "only one of these may be given" : "exactly one of these is needed";
  const list = (clashing ? given : named).map((names) => names.join(" with ")).join(", ");
  return [{ code: "not-exactly-one", path, marksKey: true, message: `${told}: ${list}` }];
}

/** A key that the schema of keys refuses. */
function toNameViolation({ error, path, schema }: Told, name: string): SchemaViolation {
  if (error.keyword === "enum") return toNoProperty({ error, path, name, known: error.params["allowedValues"] });
  const at = { path: [...path, name], marksKey: true };
  const key = `the key ${show(name)}`;
  if (error.keyword === "not") {
    return { code: "wrong-value", ...at, message: `${key} is reserved`, hint: "choose another key" };
  }
  const form = schema.pattern === undefined ? "choose another key" : `A key has the form ${schema.pattern}.`;
  const hint = explain(undefined, schema) ?? form;
  if (error.keyword !== "pattern") {
    const comparison = error.keyword === "minLength" ? "fewer" : "more";
    return { code: "wrong-size", ...at, message: `${key} has ${toLimit(error, comparison, "characters")}`, hint };
  }
  const meant = name.toLowerCase().replaceAll(/[_. ]/g, "-");
  const fits = new RegExp(error.params["pattern"], "u").test(meant);
  const message = `${key} does not have the form that is asked for`;
  return { code: "wrong-format", ...at, message, hint: fits ? `did you mean ${meant}?` : hint };
}

function withExample({ path, schema, field }: Told, code: ProblemCode, message: string): SchemaViolation {
  return { code, path, message, hint: explain(field, schema) };
}

/** What a field is for and which form it has, and an example. */
function explain(part: PartSchema | undefined, own: SchemaText): string | undefined {
  const schema = resolvePart(own);
  const field = part && resolvePart(part);
  const example = (field ?? schema).examples?.[0] ?? schema.examples?.[0];
  const parts = [
    ...new Set([field?.description, schema.description]),
    example === undefined ? undefined : `Example: ${JSON.stringify(example)}`,
  ];
  return join(parts);
}

function join(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(" ") || undefined;
}

function toPath(pointer: string): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step) => (/^(0|[1-9][0-9]*)$/.test(step) ? Number(step) : step));
}
