import commonSchema from "../../schemas/common.schema.json";
import vendorSchema from "../../schemas/vendor.schema.json";

/** A schema as messages, pages and new specs are made from it. */
export interface PartSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly anyOf?: readonly PartSchema[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly items?: PartSchema;
  readonly required?: readonly string[];
  readonly dependencies?: { readonly [name: string]: readonly string[] | PartSchema };
  readonly oneOf?: readonly { readonly required?: readonly string[] }[];
  readonly properties?: { readonly [name: string]: PartSchema };
  readonly additionalProperties?: boolean | PartSchema;
}

interface Definitions {
  readonly definitions: { readonly [name: string]: PartSchema | undefined };
}

const common: Definitions = commonSchema;
const vendor: Definitions = vendorSchema;

/** A schema with what it refers to; what stands beside the reference wins. Within the file of vendors, a reference without a file is its own. */
export function resolvePart(schema: PartSchema): PartSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const name = $ref.split("/").at(-1) ?? "";
  const file = $ref.startsWith("vendor.") || common.definitions[name] === undefined ? vendor : common;
  return { ...resolvePart(file.definitions[name] ?? {}), ...beside };
}

/**
 * A part within another one, under a key or as any of its items, with what it refers to. Its example is the one that the part around it has at
 * its place, so that the examples of one topology fit together.
 */
export function innerPart(part: PartSchema, around: PartSchema, key?: string): PartSchema {
  const inner = resolvePart(part);
  const [example] = around.examples ?? [];
  if (typeof example !== "object" || example === null) return inner;
  const entry = Object.entries(example).find(([name]) => key === undefined || name === key);
  return entry === undefined ? inner : { ...inner, examples: [entry[1]] };
}

/** The part of a schema at a path, through lists and mappings with keys of the author's; undefined where there is none. */
export function partAt(schema: PartSchema, path: readonly (string | number)[]): PartSchema | undefined {
  const here = resolvePart(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const others = typeof here.additionalProperties === "object" ? here.additionalProperties : undefined;
  const { properties = {} } = here;
  const named = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (named !== undefined) return partAt(innerPart(named, here, String(step)), rest);
  const next = here.items ?? others;
  return next === undefined ? undefined : partAt(innerPart(next, here), rest);
}
