import common from "../../schemas/common.schema.json";

/** A schema as pages and a new spec read it. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: FieldSchema };
  readonly additionalProperties?: boolean | FieldSchema;
}

/** A field of a spec: where it stands, with `[]` for the items of a list and `<key>` for a key of the author's. */
export interface Field {
  readonly path: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
}

const definitions: { readonly [name: string]: FieldSchema | undefined } = common.definitions;

/** The fields that a schema has, each before those within it. */
export function fieldsOf(schema: FieldSchema, path: readonly string[] = []): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const resolved = resolve(property);
    const isList = resolved.items !== undefined;
    const values = typeof resolved.additionalProperties === "object" ? resolved.additionalProperties : undefined;
    const item = resolve(resolved.items ?? values ?? resolved);
    const suffix = item.properties === undefined ? "" : isList ? "[]" : values === undefined ? "" : ".<key>";
    const here = [...path, `${name}${suffix}`];
    const isRequired = schema.required?.includes(name) === true;
    return [{ path: here.join("."), schema: resolved, isRequired }, ...fieldsOf(item, here)];
  });
}

/** A schema with what it refers to; what stands beside the reference wins. */
function resolve(schema: FieldSchema): FieldSchema {
  const { $ref, ...own } = schema;
  return { ...definitions[$ref?.split("/").at(-1) ?? ""], ...own };
}

/** What a field is, in a line of Markdown. */
export function describeField({ description = "", enum: values, examples, anyOf }: FieldSchema): string {
  const choice = values === undefined ? "" : ` One of ${values.map((value) => `\`${value}\``).join(", ")}.`;
  const example = examples?.[0];
  const shown = example === undefined || typeof example === "object" ? "" : ` For example \`${example}\`.`;
  const variable = anyOf?.some(({ $ref }) => $ref?.endsWith("/variable")) ? " Or `{ variable: name }`." : "";
  return `${description}${choice}${values === undefined ? shown : ""}${variable}`;
}

/** The default of a field as Markdown; nothing where there is none, or where it only lets the defaults within it count. */
export function defaultOf({ default: value }: FieldSchema): string {
  return value === undefined || JSON.stringify(value) === "{}" ? "" : `\`${JSON.stringify(value)}\``;
}
