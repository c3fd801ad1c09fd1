import { type ResourceKnowledge, toNames } from "../contract/resource";
import { masked } from "../contract/visible";
import type { ShownChange } from "../plan/shown";
import type { AttributeSchema, BlockSchema } from "../provider/schema";
import type { Json } from "../terraform/json";
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

/** What a value belongs to: what is known of its type, and the change whose marks say what of it is sensitive. */
export interface Owner {
  readonly knowledge: Partial<ResourceKnowledge>;
  readonly change: { readonly change: Pick<ShownChange, "before_sensitive" | "after_sensitive"> } | undefined;
}

/** The attribute at a path of a resource: its name, and its values as texts where they may be shown. */
export function attributeAt(
  owner: Owner & { readonly schema: BlockSchema | undefined },
  path: Path,
): { readonly attribute: string; readonly show: (value: Json | undefined, isUnknown?: boolean) => string } {
  const attribute = toAttribute(owner.schema, path);
  return { attribute, show: (value, isUnknown) => toShownValue(owner, attribute, value, isUnknown) };
}

/** A value as one text, where the attribute of this type may be shown at all and is not marked as sensitive. */
export function toShownValue(
  { knowledge, change }: Owner,
  attribute: string,
  value: Json | undefined,
  isUnknown = false,
): string {
  if (isUnknown) return "(known after the apply)";
  const path = attribute.split(".");
  if ([change?.change.before_sensitive, change?.change.after_sensitive].some((marks) => isMarked(marks, path))) {
    return masked;
  }
  if (value === undefined || value === null) return "(nothing)";
  return toNames(knowledge.shown ?? "").includes(path[0] ?? "") ? JSON.stringify(value) : "(not shown)";
}
