import type { BlockSchema, NestedBlockSchema, ProviderSchema } from "../../provider/schema";
import type { TerraformJson } from "../json";
import { member, own } from "../values";
import type { StringSyntax } from "./expression";

/** A name that a body gives a value with `=`. */
export interface Argument {
  readonly kind: "argument";
  readonly syntax: StringSyntax;
}

/** A name that opens a body with braces, after so many labels. */
export interface Block {
  readonly kind: "block";
  readonly labels: number;
  /** The body that goes with the labels. Throws when they name what is not known. */
  readonly toBody: (labels: readonly string[]) => Body;
}

/** What may stand between the braces of a block. */
export interface Body {
  /** Undefined for a name that the body does not have. */
  readonly tryFind: (name: string) => Argument | Block | undefined;
  /** The names in their order, a list for each paragraph. */
  readonly paragraphs: readonly (readonly (string | typeof rest)[])[];
}

/** In a body's paragraphs: every name that is in none of them, in the order of the JSON. */
export const rest = Symbol("rest");

type Members = { readonly [name: string]: Argument | Block };

const template: Argument = { kind: "argument", syntax: "template" };
const literal: Argument = { kind: "argument", syntax: "literal" };
const reference: Argument = { kind: "argument", syntax: "reference" };
const typeConstraint: Argument = { kind: "argument", syntax: "type" };
const requirement: Argument = { kind: "argument", syntax: "requirement" };

/** A block with a label and any arguments; a module's providers are references on both sides. */
export const argumentsAlone = toBlock({ providers: reference }, { labels: 1, others: template });

const condition = toBlock({ condition: template, error_message: template });

const connection = toBlock({}, { others: template });

const provisioner = toBlock({ when: reference, on_failure: reference, connection }, { labels: 1, others: template });

const ofTerraform: Members = {
  count: template,
  for_each: template,
  provider: reference,
  depends_on: reference,
  lifecycle: toBlock({
    create_before_destroy: literal,
    prevent_destroy: literal,
    ignore_changes: reference,
    replace_triggered_by: reference,
    precondition: condition,
    postcondition: condition,
  }),
  connection,
  provisioner,
};

/** The arguments and blocks of a resource that are Terraform's own: no provider sees them. */
export const metaArguments: ReadonlySet<string> = new Set(Object.keys(ofTerraform));

/** The blocks whose bodies are Terraform's own, as developer.hashicorp.com/terraform/language documents them. */
const ownBlocks = {
  terraform: toBlock(
    {
      required_version: literal,
      backend: toBlock({ workspaces: toBlock({}, { others: literal }) }, { labels: 1, others: literal }),
      cloud: toBlock({ workspaces: toBlock({}, { others: literal }) }, { others: literal }),
      required_providers: toBlock({}, { others: requirement }),
    },
    { paragraphs: [["required_version"], ["backend", "cloud", "required_providers"], [rest]] },
  ),
  variable: toBlock(
    {
      type: typeConstraint,
      description: literal,
      default: literal,
      sensitive: literal,
      nullable: literal,
      ephemeral: literal,
      validation: condition,
    },
    { labels: 1, paragraphs: [["type", "description", "default", rest]] },
  ),
  locals: toBlock({}, { others: template }),
  module: toBlock(
    {
      source: literal,
      version: literal,
      count: template,
      for_each: template,
      providers: reference,
      depends_on: reference,
    },
    {
      labels: 1,
      others: template,
      paragraphs: [["source", "version"], ["count", "for_each", "providers"], [rest], ["depends_on"]],
    },
  ),
  output: toBlock(
    {
      description: literal,
      value: template,
      sensitive: literal,
      ephemeral: literal,
      depends_on: reference,
      precondition: condition,
    },
    { labels: 1, paragraphs: [["description", "value", rest], ["depends_on"]] },
  ),
  moved: toBlock({ from: reference, to: reference }),
  import: toBlock({ to: reference, id: template, identity: template, for_each: template, provider: reference }),
  removed: toBlock({ from: reference, provisioner, connection, lifecycle: toBlock({ destroy: literal }) }),
};

/** The blocks that a configuration may hold. The bodies of resources, data sources and providers come from the schemas. */
export function toBlocks(
  json: TerraformJson,
  providers: readonly ProviderSchema[],
): Record<keyof TerraformJson, Block> {
  const data: Block = {
    kind: "block",
    labels: 2,
    toBody: ([type = ""]) => toResourceBody(findSchema(providers, "data_sources", type)),
  };
  const resource: Block = {
    kind: "block",
    labels: 2,
    toBody: ([type = ""]) => toResourceBody(findSchema(providers, "resources", type)),
  };
  const provider: Block = {
    kind: "block",
    labels: 1,
    toBody: ([name = ""]) => toProviderBody(findProvider(json, providers, name).provider_block),
  };
  return { ...ownBlocks, data, resource, provider, check: toBlock({ data, assert: condition }, { labels: 1 }) };
}

/** A block of Terraform's own, whose body does not depend on its labels. */
function toBlock(
  members: Members,
  {
    labels = 0,
    others,
    paragraphs = [[rest]],
  }: Partial<Pick<Block, "labels"> & Pick<Body, "paragraphs"> & { others: Argument }> = {},
): Block {
  const body: Body = { tryFind: (name) => own(members, name) ?? others, paragraphs };
  return { kind: "block", labels, toBody: () => body };
}

function toProviderBody(schema: BlockSchema): Body {
  return toSchemaBody(schema, { alias: literal }, [["alias", rest]]);
}

function toResourceBody(schema: BlockSchema): Body {
  return toSchemaBody(schema, ofTerraform, [["count", "for_each", "provider"], [rest], ["depends_on"], ["lifecycle"]]);
}

function toSchemaBody(schema: BlockSchema, members: Members, paragraphs: Body["paragraphs"]): Body {
  const tryFind = (name: string): Argument | Block | undefined => {
    const ofTerraform = own(members, name);
    if (ofTerraform !== undefined) return ofTerraform;
    if (own(schema.attributes, name) !== undefined) return template;
    const nested = own(schema.block_types, name);
    if (nested !== undefined) return toNestedBlock(nested);
    return name === "dynamic" ? toDynamicBlock(schema) : undefined;
  };
  return { tryFind, paragraphs };
}

function toNestedBlock(nested: NestedBlockSchema): Block {
  return {
    kind: "block",
    labels: nested.nesting_mode === "map" ? 1 : 0,
    toBody: () => toSchemaBody(nested.block, {}, [[rest]]),
  };
}

function toDynamicBlock(schema: BlockSchema): Block {
  return {
    kind: "block",
    labels: 1,
    toBody: ([type = ""]) => {
      const nested = own(schema.block_types, type);
      if (nested === undefined) throw new Error(`dynamic "${type}" is for a block that the schema does not have`);
      const members = { for_each: template, iterator: reference, labels: template, content: toNestedBlock(nested) };
      return { tryFind: (name) => own(members, name), paragraphs: [[rest]] };
    },
  };
}

function findSchema(
  providers: readonly ProviderSchema[],
  kind: "resources" | "data_sources",
  type: string,
): BlockSchema {
  for (const provider of providers) {
    const schema = own(provider[kind], type);
    if (schema !== undefined) return schema;
  }
  throw new Error(`no provider schema has "${type}" among its ${kind}`);
}

/** The provider that a local name stands for: by its source in `required_providers`, or by the last part of the source. */
function findProvider(json: TerraformJson, providers: readonly ProviderSchema[], name: string): ProviderSchema {
  const source = member(member(json.terraform?.["required_providers"], name), "source") ?? name;
  const found = providers.find(
    ({ provider }) => `/${source}`.endsWith(`/${provider}`) || provider.endsWith(`/${source}`),
  );
  if (found === undefined) throw new Error(`no provider schema is of ${JSON.stringify(source)}`);
  return found;
}
