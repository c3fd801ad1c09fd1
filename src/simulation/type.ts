import type { AttributeSchema, BlockSchema } from "../provider/schema";

type Collection = "list" | "set" | "map";

/** A type of Terraform's type system, without dynamic and tuple types, which no schema of ours has. */
export type Type =
  | "string"
  | "number"
  | "bool"
  | readonly [Collection, Type]
  | readonly ["object", { readonly [attribute: string]: Type }];

/** The type of an attribute as a provider declares it. Throws where the facts have a type that is not supported. */
export function attributeType({ type, nested_type }: AttributeSchema): Type {
  if (nested_type === undefined) return toType(type);
  return nest(nested_type.nesting_mode, objectOf(nested_type.attributes, {}));
}

/** The object type that a resource, data source, provider or nested block has as a value. */
export function blockType({ attributes = {}, block_types = {} }: BlockSchema): Type {
  const blocks = Object.entries(block_types).map(
    ([name, { block, nesting_mode }]) => [name, nest(nesting_mode, blockType(block))] as const,
  );
  return objectOf(attributes, Object.fromEntries(blocks));
}

function objectOf(
  attributes: { readonly [name: string]: AttributeSchema },
  more: { readonly [name: string]: Type },
): Type {
  const own = Object.entries(attributes).map(([name, attribute]) => [name, attributeType(attribute)] as const);
  return ["object", { ...Object.fromEntries(own), ...more }];
}

function nest(mode: string, element: Type): Type {
  if (mode === "single" || mode === "group") return element;
  if (isCollection(mode)) return [mode, element];
  throw new Error(`no such nesting mode: ${mode}`);
}

function isCollection(kind: unknown): kind is Collection {
  return kind === "list" || kind === "set" || kind === "map";
}

function toType(json: unknown): Type {
  if (json === "string" || json === "number" || json === "bool") return json;
  if (Array.isArray(json) && json.length === 2) {
    const [kind, of] = json;
    if (isCollection(kind)) return [kind, toType(of)];
    if (kind === "object" && typeof of === "object" && of !== null) {
      return ["object", Object.fromEntries(Object.entries(of).map(([name, type]) => [name, toType(type)]))];
    }
  }
  throw new Error(`no such type: ${JSON.stringify(json)}`);
}
