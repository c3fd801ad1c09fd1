import { type Prose, words } from "../contract/prose";
import type { ResourceKnowledge } from "../contract/resource";
import { masked } from "../contract/visible";
import { looksSecret } from "../plan/looks-secret";
import type { ShownChange } from "../plan/shown";
import type { AttributeSchema, BlockSchema } from "../provider/schema";
import { isObject, type Json } from "../terraform/json";
import { isMarked, type Path } from "../terraform/path";
import { own } from "../terraform/values";

/** The attributes and blocks that a path of a plan goes through, as far as the schema knows them; indexes are left out. */
function stepsOf(schema: BlockSchema | undefined, path: Path): { readonly name: string; readonly role: Role }[] {
  const steps: { readonly name: string; readonly role: Role }[] = [];
  let at: BlockSchema | undefined = schema;
  for (const name of path.filter((step) => typeof step === "string")) {
    const block: BlockSchema | undefined = own(at?.block_types, name)?.block;
    const attribute: AttributeSchema | undefined = own(at?.attributes, name);
    steps.push({
      name,
      role: attribute !== undefined ? roleOfAttribute(attribute) : block !== undefined ? "argument" : "unlisted",
    });
    at = block ?? attribute?.nested_type;
    if (at === undefined) break;
  }
  return steps;
}

/** A path of a plan as the name of an argument: without indexes, and without the keys of maps, which are data. */
export function toAttribute(schema: BlockSchema | undefined, path: Path): string {
  return stepsOf(schema, path)
    .map(({ name }) => name)
    .join(".");
}

/** What an attribute is to whoever writes a configuration. */
export type Role = "argument" | "optional-computed" | "computed" | "unlisted";

/** The role of the attribute at a path; a block is an argument. */
export function roleOf(schema: BlockSchema | undefined, path: Path): Role {
  return stepsOf(schema, path).findLast(({ role }) => role !== "unlisted")?.role ?? "unlisted";
}

function roleOfAttribute({ required, optional, computed }: AttributeSchema): Role {
  if (required === true || (optional === true && computed !== true)) return "argument";
  return optional === true ? "optional-computed" : "computed";
}

/** What a value belongs to: the schema of its type, and the change whose marks say what of it is sensitive. */
export interface Owner {
  readonly schema: BlockSchema | undefined;
  readonly change: { readonly change: Pick<ShownChange, "before_sensitive" | "after_sensitive"> } | undefined;
}

/** What a value that a resource type's own knowledge warns of does, in our words; empty where it warns of none. */
export function effectOf({ effects }: Partial<ResourceKnowledge>, attribute: string, value: Json | undefined): Prose {
  const effect = typeof value === "string" ? own(own(effects, attribute), value) : undefined;
  return words(effect === undefined ? "" : `: ${effect}`);
}

/** An attribute as findings and tables show it. */
export interface ShownAttribute {
  /** Its name; with the key where it is an entry of a map that holds no secret, such as `tags["team"]`. */
  readonly attribute: string;
  /** A value as one text. */
  readonly show: (value: Json | undefined, isUnknown?: boolean) => string;
  /** Two values that differ; of long lists only the items that do. */
  readonly showBoth: (
    from: Json | undefined,
    to: Json | undefined,
    isUnknown?: boolean,
  ) => { readonly from: string; readonly to: string };
}

/** From this length on, lists that differ are shown by what they differ in. */
const longList = 80;

/** The attribute at a path of a resource, whose secrets are masked: what is marked, what its provider calls sensitive, and what looks like one. */
export function attributeAt({ schema, change }: Owner, path: Path): ShownAttribute {
  const marks = [change?.change.before_sensitive, change?.change.after_sensitive];
  const isSecret = (at: Path) => marks.some((each) => isMarked(each, at)) || isSensitive(schema, at);
  const show = (value: Json | undefined, isUnknown = false): string => {
    if (isUnknown) return "(known after the apply)";
    if (isSecret(path)) return masked;
    if (value === undefined || value === null) return "(nothing)";
    const open = withoutSecrets(value, schema, path);
    return open === masked ? masked : JSON.stringify(open);
  };
  return {
    attribute: `${toAttribute(schema, path)}${restOf(schema, path, isSecret)}`,
    show,
    showBoth: (from, to, isUnknown = false) => {
      const texts = { from: show(from), to: show(to, isUnknown) };
      const isLong = [texts.from, texts.to].some((text) => text.length > longList);
      if (!isLong || isUnknown || !isList(from) || !isList(to)) return texts;
      const without = (some: readonly Json[], others: readonly Json[]) => {
        const known = new Set(others.map((item) => JSON.stringify(item)));
        const left = some.filter((item) => !known.has(JSON.stringify(item)));
        const same = some.length - left.length;
        return same === 0 || left.length === 0 ? show(some) : `${show(left)} and ${same} that both have`;
      };
      return isSecret(path) ? texts : { from: without(from, to), to: without(to, from) };
    },
  };
}

/** The rest of a path that ends within the value of an attribute: the key of a map, or names within an object. */
function restOf(schema: BlockSchema | undefined, path: Path, isSecret: (at: Path) => boolean): string {
  const names = path.filter((step) => typeof step === "string");
  const known = names.findLastIndex((_, index) => schemaAt(schema, names.slice(0, index + 1)) !== undefined) + 1;
  const rest = names.slice(known);
  const isHidden = rest.length === 0 || isSecret(names.slice(0, known)) || rest.some((name) => looksSecret(name));
  let type = schemaAt(schema, names.slice(0, known))?.attribute?.type;
  while (Array.isArray(type) && (type[0] === "list" || type[0] === "set")) type = type[1];
  if (isHidden || !Array.isArray(type)) return "";
  return type[0] === "map" ? `[${JSON.stringify(rest[0])}]` : rest.map((name) => `.${name}`).join("");
}

/** Whether a provider calls an attribute, or one around it, sensitive. */
function isSensitive(schema: BlockSchema | undefined, path: Path): boolean {
  return path.some((_, index) => schemaAt(schema, path.slice(0, index + 1))?.attribute?.sensitive === true);
}

interface SchemaPlace {
  readonly block: BlockSchema | undefined;
  readonly attribute: AttributeSchema | undefined;
}

/** What a schema has at a path, whose indexes do not count; undefined where it has nothing there. */
function schemaAt(schema: BlockSchema | undefined, path: Path): SchemaPlace | undefined {
  return path
    .filter((step) => typeof step === "string")
    .reduce<SchemaPlace | undefined>(
      (place, name) => {
        const block = own(place?.block?.block_types, name)?.block;
        const attribute = own(place?.block?.attributes, name);
        if (block === undefined && attribute === undefined) return undefined;
        return { block: block ?? attribute?.nested_type, attribute };
      },
      { block: schema, attribute: undefined },
    );
}

/** A value with a mark in place of each secret in it. */
function withoutSecrets(value: Json, schema: BlockSchema | undefined, path: Path): Json {
  if (isList(value)) return value.map((item) => withoutSecrets(item, schema, path));
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, item]): [string, Json] => {
      const at = [...path, key];
      const shown = isSensitive(schema, at) && item !== null ? masked : withoutSecrets(item, schema, at);
      return [looksSecret(key) ? masked : key, shown];
    });
    return Object.fromEntries(entries);
  }
  const name = path.findLast((step) => typeof step === "string");
  const isText = typeof value === "string" || typeof value === "number";
  return isText && looksSecret(String(value), name) ? masked : value;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
