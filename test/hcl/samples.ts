import * as fc from "fast-check";
import type { AttributeSchema, BlockSchema, NestedBlockSchema, ProviderSchema } from "../../src/provider/schema";
import type { Json, JsonObject } from "../../src/terraform/json";

/** A value of Terraform JSON, and what its HCL must give when it is parsed. */
export interface Sample<T extends Json = Json> {
  readonly json: T;
  readonly parsed: Json;
}

type Samples = fc.Arbitrary<Sample>;

/** Expressions in the form in which they are written, none of them a literal. */
export const expressions = [
  "aws_vpc_endpoint.clickhouse.id",
  "aws_vpc_endpoint.clickhouse.dns_entry[0].dns_name",
  "data.aws_subnet.a[*].id",
  'local.names["}"]',
  'upper(var.a == "a" ? var.b : -var.c)',
  "[for s in var.subnets : s.id]",
  `{ for k, v in var.tags : k => "\${v}}" }`,
  'jsonencode({ Version = "2012-10-17" })',
  "merge(var.a, { b = [1, 2], c-d = var.e })",
  'join(",", var.names...)',
  "!(var.a && var.b)",
];

const fragments = [
  ...["$", "%", "{", "}", "${", "%{", "$${", "%%{", "%{ if a }", "~}", "${~", '"', "\\", "\\n", "\\u0041"],
  ...["\n", "\t", "\r\n", "\r", "\u0000", "\u0007", "\u007f", "\u0085", "\u2028", "\ufeff", "\u202e", "EOF", "<<EOF\n"],
  ...["#", "//", "/*", "=", "'", "`", " ", "a", "null", "é", "e\u0301", "한국어", "😀", "[", "]", "(", ")", ","],
];

/** Text that tries to be more than text. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** As above, or of any code points: those of no script have no width that two programs agree on, so none is in a key. */
const anyText = fc.oneof(hostileText, fc.string({ unit: "binary", maxLength: 12 }));

const word = fc.constantFrom(
  "a",
  "b1",
  "team",
  "aws:Vpc",
  "a.b",
  "a b",
  "c-d",
  "-",
  "1",
  "",
  "for",
  "null",
  "true",
  "in",
  "__proto__",
);

const expression = fc.constantFrom(...expressions);

/** Literal text, alone or around an interpolation, as a JSON template. */
const template: fc.Arbitrary<Sample<string>> = fc
  .oneof(
    anyText.map(escapeSequences),
    expression.map((inner) => `\${${inner}}`),
    fc
      .tuple(anyText, expression, expression, anyText)
      .map(
        ([before, first, second, after]) =>
          `${escapeSequences(before)}-\${${first}}\${${second}}${escapeSequences(after)}`,
      ),
  )
  .map((json) => ({ json, parsed: json }));

const templateKey: fc.Arbitrary<Sample<string>> = fc.oneof(
  word.map((json) => ({ json, parsed: json })),
  fc.constantFrom("var.key", "local.a[0]").map((inner) => ({ json: `\${${inner}}`, parsed: `\${(${inner})}` })),
  fc.tuple(hostileText, hostileText).map(([before, after]) => {
    const json = `${escapeSequences(before)}-\${var.key}${escapeSequences(after)}`;
    return { json, parsed: json };
  }),
  hostileText.map((text) => ({ json: escapeSequences(text), parsed: escapeSequences(text) })),
);

const literalText: fc.Arbitrary<Sample<string>> = fc
  .oneof(hostileText, word)
  .map((json) => ({ json, parsed: escapeSequences(json) }));

const reference = toReference("aws_vpc.main", "data.aws_vpc.main[0]", 'module.m["a.b"]', "module.m.aws_vpc.main");

const flag = toSame(fc.boolean());

const number = toSame(
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  ),
);

/** Any value in a position that Terraform takes literally. */
const { literal } = fc.letrec<{ literal: Sample }>((tie) => ({
  literal: fc.oneof(
    { depthSize: "small" },
    literalText,
    flag,
    number,
    toSame(fc.constant(null)),
    toList(tie("literal")),
    toObject(literalText, tie("literal")),
  ),
}));

const condition = toBlock(toRecord({ condition: template, error_message: template }, "all"));

const lifecycle = toBlock(
  toRecord(
    {
      create_before_destroy: flag,
      prevent_destroy: flag,
      ignore_changes: fc.oneof(
        toReference("all"),
        toList(toReference("tags", 'tags["a.b"]', "ingress[0].cidr_blocks")),
      ),
      replace_triggered_by: toList(reference),
      precondition: condition,
      postcondition: condition,
    },
    "some",
  ),
);

const metaArguments = {
  count: toSame(fc.nat()),
  for_each: toObject(templateKey, template),
  provider: toReference("aws", "aws.peer"),
  depends_on: toList(reference),
  lifecycle,
  connection: toBlock(toRecord({ host: template, timeout: template }, "some")),
  provisioner: toLabelled(
    ["local-exec"],
    toBlock(toRecord({ command: template, when: toReference("destroy") }, "some")),
  ),
};

/** Some of the blocks of every kind, some of the members of each. */
export function someConfiguration(providers: readonly ProviderSchema[]): fc.Arbitrary<Sample<JsonObject>> {
  const ofAnyType = (kind: "resources" | "data_sources"): Samples =>
    fc.constantFrom(...toBodies(providers, kind, "some")).chain(([type, body]) => toLabelled([type], toNamed(body)));
  return toRecord(
    {
      ...toOwnBlocks(providers),
      provider: fc
        .constantFrom(...toProviderBodies(providers, "some"))
        .chain(([name, body]) => toLabelled([name], toBlock(body))),
      data: ofAnyType("data_sources"),
      resource: ofAnyType("resources"),
      check: toNamed(toRecord({ data: ofAnyType("data_sources"), assert: condition }, "some")),
    },
    "some",
  );
}

/** Every resource, data source and provider, with every argument and block that its schema has. */
export function completeConfiguration(providers: readonly ProviderSchema[]): fc.Arbitrary<Sample<JsonObject>> {
  const ofEveryType = (kind: "resources" | "data_sources"): Samples =>
    toRecord(Object.fromEntries(toBodies(providers, kind, "all").map(([type, body]) => [type, toNamed(body)])), "all");
  const blocks = toProviderBodies(providers, "all").map(([name, body]) => [name, toBlock(body)]);
  return toRecord(
    {
      resource: ofEveryType("resources"),
      data: ofEveryType("data_sources"),
      provider: toRecord(Object.fromEntries(blocks), "all"),
    },
    "all",
  );
}

function toOwnBlocks(providers: readonly ProviderSchema[]): { [kind: string]: Samples } {
  const requirements = providers.map(({ provider }) => [
    toLocalName(provider),
    toRecord(
      { source: toSame(fc.constant(provider)), version: literalText, configuration_aliases: toList(reference) },
      "some",
    ),
  ]);
  const backend = toRecord(
    { bucket: literalText, key: literal, workspaces: toBlock(toRecord({ name: literalText }, "all")) },
    "some",
  );
  return {
    terraform: toBlock(
      toRecord(
        {
          required_version: literalText,
          backend: fc.constantFrom("s3", "gcs", "remote").chain((type) => toLabelled([type], toBlock(backend))),
          required_providers: toBlock(toRecord(Object.fromEntries(requirements), "some")),
        },
        "some",
      ),
    ),
    variable: toNamed(
      toRecord(
        {
          type: toReference("string", "list(string)", 'object({ a = optional(string, "}") })'),
          description: literalText,
          default: literal,
          sensitive: flag,
          validation: condition,
        },
        "some",
      ),
    ),
    locals: toBlock(toRecord({ a: template, b_c: toValue("dynamic"), d: toObject(templateKey, template) }, "some")),
    module: toNamed(
      toRecord(
        {
          source: literalText,
          version: literalText,
          for_each: template,
          providers: toRecord({ aws: reference, "aws.peer": reference }, "some"),
          depends_on: toList(reference),
          input: toValue("dynamic"),
        },
        "some",
      ),
    ),
    output: toNamed(
      toRecord(
        {
          description: literalText,
          value: toValue("dynamic"),
          sensitive: flag,
          depends_on: toList(reference),
          precondition: condition,
        },
        "some",
      ),
    ),
    moved: toBlock(toRecord({ from: reference, to: reference }, "all")),
    import: toBlock(toRecord({ to: reference, id: template, provider: reference }, "some")),
    removed: toBlock(toRecord({ from: reference, lifecycle: toBlock(toRecord({ destroy: flag }, "all")) }, "some")),
  };
}

type Share = "some" | "all";

function toBodies(
  providers: readonly ProviderSchema[],
  kind: "resources" | "data_sources",
  share: Share,
): [string, Samples][] {
  return providers.flatMap((provider) =>
    Object.entries(provider[kind]).map(([type, schema]): [string, Samples] => [
      type,
      toBody(schema, metaArguments, share),
    ]),
  );
}

function toProviderBodies(providers: readonly ProviderSchema[], share: Share): [string, Samples][] {
  return providers.map(({ provider, provider_block }) => [
    toLocalName(provider),
    toBody(provider_block, { alias: literalText }, share),
  ]);
}

function toLocalName(provider: string): string {
  return provider.slice(provider.indexOf("/") + 1);
}

function toBody(schema: BlockSchema, own: { [name: string]: Samples }, share: Share): Samples {
  const attributes = Object.entries(schema.attributes ?? {}).filter(
    ([, { required, optional }]) => required || optional,
  );
  const blocks = Object.entries(schema.block_types ?? {});
  return toRecord(
    {
      ...Object.fromEntries(attributes.map(([name, attribute]) => [name, toAttribute(attribute, share)])),
      ...Object.fromEntries(blocks.map(([name, block]) => [name, toNested(block, share)])),
      ...(blocks.length === 0
        ? {}
        : { dynamic: fc.constantFrom(...blocks).chain(([name, block]) => toDynamic(name, block, share)) }),
      ...own,
    },
    share,
  );
}

function toNested({ block, nesting_mode }: NestedBlockSchema, share: Share): Samples {
  const body = lazy(() => toBody(block, {}, share));
  return nesting_mode === "single" ? body.map(({ json, parsed }) => ({ json, parsed: [parsed] })) : toBlock(body);
}

function toDynamic(name: string, { block }: NestedBlockSchema, share: Share): Samples {
  const content = toBlock(lazy(() => toBody(block, {}, share)));
  return toLabelled(
    [name],
    toBlock(toRecord({ for_each: template, iterator: toReference("each_one"), content }, "some")),
  );
}

function toAttribute({ type, nested_type }: AttributeSchema, share: Share): Samples {
  if (nested_type === undefined) return toValue(type);
  const members = Object.entries(nested_type.attributes).map(([name, attribute]) => [
    name,
    toAttribute(attribute, share),
  ]);
  const value = toRecord(Object.fromEntries(members), share);
  return nested_type.nesting_mode === "list" || nested_type.nesting_mode === "set" ? toList(value) : value;
}

/** A value of a type as provider schemas write types, or an expression in its place. */
function toValue(type: unknown): Samples {
  return fc.oneof({ weight: 4, arbitrary: toTyped(type) }, { weight: 1, arbitrary: template });
}

function toTyped(type: unknown): Samples {
  if (type === "bool") return flag;
  if (type === "number") return number;
  if (type === "dynamic") return fc.oneof(toValue("string"), number, toValue(["map", ["list", "string"]]));
  if (!Array.isArray(type)) return template;
  const [collection, inner] = type;
  if (collection === "map") return toObject(templateKey, toValue(inner));
  if (collection !== "object") return toList(toValue(inner));
  return toRecord(Object.fromEntries(Object.entries(inner).map(([name, member]) => [name, toValue(member)])), "all");
}

function toSame<T extends Json>(values: fc.Arbitrary<T>): fc.Arbitrary<Sample<T>> {
  return values.map((json) => ({ json, parsed: json }));
}

function toReference(...references: string[]): fc.Arbitrary<Sample<string>> {
  return fc.constantFrom(...references).map((json) => ({ json, parsed: `\${${json}}` }));
}

function toList(items: Samples): fc.Arbitrary<Sample<Json[]>> {
  return fc
    .array(items, { maxLength: 4 })
    .map((list) => ({ json: list.map(({ json }) => json), parsed: list.map(({ parsed }) => parsed) }));
}

function toObject(keys: fc.Arbitrary<Sample<string>>, values: Samples): fc.Arbitrary<Sample<JsonObject>> {
  return fc
    .uniqueArray(fc.tuple(keys, values), {
      maxLength: 4,
      selector: ([{ parsed }]) => JSON.stringify(parsed).normalize("NFC"),
    })
    .map(fromEntries);
}

/** An object with all of these members, or with up to six of them, in any order. */
function toRecord(members: { [name: string]: Samples }, share: Share): fc.Arbitrary<Sample<JsonObject>> {
  const entries = Object.entries(members);
  const bounds = share === "all" ? { minLength: entries.length } : { maxLength: Math.min(6, entries.length) };
  return fc
    .shuffledSubarray(entries, bounds)
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(([, value]) => value))
        .map((values) =>
          fromEntries(
            values.map((value, index) => [{ json: chosen[index]?.[0] ?? "", parsed: chosen[index]?.[0] ?? "" }, value]),
          ),
        ),
    );
}

function fromEntries(entries: (readonly [Sample<string>, Sample])[]): Sample<JsonObject> {
  return {
    json: Object.fromEntries(entries.map(([key, { json }]) => [key.json, json])),
    parsed: Object.fromEntries(entries.map(([key, { parsed }]) => [key.parsed, parsed])),
  };
}

/** One body alone, or one to two bodies in a list. */
function toBlock(body: Samples): Samples {
  return fc.oneof(
    body.map(({ json, parsed }) => ({ json, parsed: [parsed] })),
    fc.array(body, { minLength: 1, maxLength: 2 }).map((bodies) => ({
      json: bodies.map(({ json }) => json),
      parsed: bodies.map(({ parsed }) => parsed),
    })),
  );
}

function toNamed(body: Samples): Samples {
  const block = body.map(({ json, parsed }) => ({ json, parsed: [parsed] }));
  return fc.constantFrom("a", "b_2", "c-d").chain((name) => toLabelled([name], block));
}

function toLabelled(labels: readonly string[], body: Samples): Samples {
  const [label, ...others] = labels;
  if (label === undefined) return body;
  return toLabelled(others, body).map(({ json, parsed }) => ({ json: { [label]: json }, parsed: { [label]: parsed } }));
}

function lazy(make: () => Samples): Samples {
  return fc.constant(undefined).chain(make);
}

/** The text as a JSON template that has it as its value. */
export function escapeSequences(text: string): string {
  return text.replace(/[$%](?=\{)/g, (character) => character + character);
}
