import common from "../../schemas/common.schema.json";
import type { Path } from "./problem";

/** The input variable that brings an id. */
export interface InputVariable {
  readonly name: string;
  readonly description: string;
  /** What the value must match (RE2, without quotes), where the provider takes anything; and what Terraform says otherwise. */
  readonly form?: { readonly pattern: string; readonly message: string };
}

/** What schemas say of values beyond JSON Schema; validators pass over it. */
export interface Annotations {
  /**
   * The variable for an id, or for the ids below it. In both texts `{}` stands for the id, `{key}` for its neighbour of that key and `{..}` for
   * the key of the mapping that it is in; in the name with `_` for `-`, and of the id only what `short` matches. In the description, `says` has
   * words for values.
   */
  readonly "x-variable"?: InputVariable & {
    readonly short?: string;
    readonly says?: { readonly [value: string]: string };
  };
  /** Of a list: no value is given twice, or no value of these keys of its items. */
  readonly "x-unique"?: boolean | readonly string[];
  /** Of a list of subnets: no two lie in one availability zone. */
  readonly "x-one-a-zone"?: boolean;
  /** Of an availability zone id: it is one of the region that the spec has at this path. */
  readonly "x-zone-of-region"?: readonly string[];
  /** Of a text: it is a region or location of this cloud; what stands before a slash is not part of it. */
  readonly "x-location"?: string;
  /** Of a list: these networks, or those of this key of its items, do not overlap. */
  readonly "x-disjoint"?: boolean | string;
  /** Of a text: it is a network, without bits after its prefix. */
  readonly "x-network"?: boolean;
  /** Of a mapping: the property that a text in its place gives. Where a mapping leaves it out, it is that of the default. */
  readonly "x-shorthand"?: string;
  /** Of a mapping: the property that names a JSON file beside the spec, whose content stands in place of the mapping. */
  readonly "x-file"?: string;
  /** Of a mapping: properties that people look for here and that the language does not have, with what there is instead. */
  readonly "x-absent"?: readonly { readonly names: readonly string[]; readonly instead: string }[];
}

interface Keywords extends Annotations {
  readonly default?: object | string | number | boolean;
}

/** A JSON Schema, as far as places of a spec are looked for in it. */
export interface Schema extends Keywords {
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly [keyword: string]: unknown;
}

/** A part of a schema with an annotation; `*` in its path stands for every item or key. */
interface Annotated<Value> {
  readonly path: readonly string[];
  readonly value: Value;
}

/** What was found in schemas, by keyword. They are constants: they are walked once, and asked again for every rule and spec. */
const found = new WeakMap<Schema, ReadonlyMap<string, readonly Annotated<unknown>[]>>();

/** The parts of a schema that have an annotation, outer ones first. */
export function findAnnotated<Keyword extends keyof Keywords>(
  schema: Schema,
  keyword: Keyword,
): readonly Annotated<NonNullable<Keywords[Keyword]>>[] {
  const known = found.get(schema) ?? collect(schema, [], new Map());
  found.set(schema, known);
  return (known.get(keyword) ?? []) as readonly Annotated<NonNullable<Keywords[Keyword]>>[];
}

function collect(
  schema: Schema | undefined,
  path: readonly string[],
  annotated: Map<string, Annotated<unknown>[]>,
): ReadonlyMap<string, readonly Annotated<unknown>[]> {
  if (schema === undefined) return annotated;
  const { $ref, properties = {}, items, additionalProperties } = schema;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword !== "default" && !keyword.startsWith("x-")) continue;
    const others = annotated.get(keyword);
    if (others === undefined) annotated.set(keyword, [{ path, value }]);
    else others.push({ path, value });
  }
  const definitions: { readonly [name: string]: Schema } = common.definitions;
  collect(definitions[$ref?.split("/").at(-1) ?? ""], path, annotated);
  for (const [key, inner] of Object.entries(properties)) collect(inner, [...path, key], annotated);
  const each = typeof additionalProperties === "object" ? additionalProperties : undefined;
  return collect(items ?? each, [...path, "*"], annotated);
}

/** What a spec has where such a path leads, with each place. */
export function expand(spec: unknown, path: readonly string[], from: Path = []): { value: unknown; path: Path }[] {
  const [step, ...rest] = path;
  if (step === undefined) return spec === undefined ? [] : [{ value: spec, path: from }];
  if (Array.isArray(spec)) return spec.flatMap((item, index) => expand(item, rest, [...from, index]));
  if (typeof spec !== "object" || spec === null) return [];
  return Object.entries(spec)
    .filter(([key]) => step === "*" || step === key)
    .flatMap(([key, item]) => expand(item, rest, [...from, key]));
}
