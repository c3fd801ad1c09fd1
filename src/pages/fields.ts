import { innerPart, type PartSchema } from "../contract/schema-parts";

/** A field of a spec: where it stands, with `[]` for the items of a list and `<key>` for a key of the author's. */
export interface Field {
  readonly path: string;
  readonly schema: PartSchema;
  readonly isRequired: boolean;
}

/** The fields that a schema has, each before those within it. */
export function fieldsOf(schema: PartSchema, path: readonly string[] = []): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const resolved = innerPart(property, schema, name);
    const isList = resolved.items !== undefined;
    const values = typeof resolved.additionalProperties === "object" ? resolved.additionalProperties : undefined;
    const within = resolved.items ?? values;
    const item = within === undefined ? resolved : innerPart(within, resolved);
    const suffix = item.properties === undefined ? "" : isList ? "[]" : values === undefined ? "" : ".<key>";
    const here = [...path, `${name}${suffix}`];
    const isRequired = schema.required?.includes(name) === true;
    return [{ path: here.join("."), schema: resolved, isRequired }, ...fieldsOf(item, here)];
  });
}

/** What a field is, in a line of Markdown; an example of several lines is left out. */
export function describeField({ description = "", enum: values, examples, anyOf }: PartSchema): string {
  const choice = values === undefined ? "" : ` One of ${values.map((value) => `\`${value}\``).join(", ")}.`;
  const [example] = examples ?? [];
  const isShown = example !== undefined && typeof example !== "object" && !String(example).includes("\n");
  const shown = isShown ? ` For example \`${example}\`.` : "";
  const variable = anyOf?.some(({ $ref }) => $ref?.endsWith("/variable")) ? " Or `{ variable: name }`." : "";
  return `${description}${choice}${values === undefined ? shown : ""}${variable}`;
}

/** The default of a field as Markdown; nothing where there is none, or where it only lets the defaults within it count. */
export function defaultOf({ default: value }: PartSchema): string {
  return value === undefined || JSON.stringify(value) === "{}" ? "" : `\`${JSON.stringify(value)}\``;
}
