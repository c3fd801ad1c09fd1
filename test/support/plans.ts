import { readFileSync } from "node:fs";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { build } from "../../src/contract/correction";
import { knowledge } from "../../src/knowledge";
import { type ReadPlan, readPlan } from "../../src/plan/read-plan";
import type { BlockSchema, ResourceSchema } from "../../src/provider/schema";
import { digestAt } from "../../src/spec/validate-spec";
import { collectBlocks, type Json, type JsonObject, type TerraformJson } from "../../src/terraform/json";
import { listConfigurations } from "../../src/terraform/provider-configurations";
import { sortKeys } from "../../src/terraform/values";

/** A value that can be changed, as mutations of a plan do. */
// biome-ignore lint/suspicious/noExplicitAny: a plan is taken apart by tests that change any part of it.
export type Loose = any;

const schemas = new Map<string, ResourceSchema>(
  knowledge.providers.flatMap(({ resources }) => Object.entries(resources)),
);

/** An example spec, at another of its stages where one is named, with other text where a change is given. */
export function compileSpec(file: string, stage?: string, change?: (text: string) => string): SynthesizedSpec {
  if (change !== undefined) return compileText(file, change(readFileSync(file, "utf8")), stage);
  const key = `${file} ${stage ?? ""}`;
  const known = compiled.get(key) ?? compileText(file, readFileSync(file, "utf8"), stage);
  compiled.set(key, known);
  return known;
}

const compiled = new Map<string, SynthesizedSpec>();

/** What `compileSpec` compiles of an example spec at a stage. */
export function specText(file: string, stage: string): string {
  return atStage(readFileSync(file, "utf8"), stage);
}

function atStage(text: string, stage: string | undefined): string {
  return stage === undefined ? text : text.replace(/^stage: [a-z-]+/m, `stage: ${stage}`);
}

function compileText(file: string, text: string, stage: string | undefined): SynthesizedSpec {
  const { specs, problems } = checkAll([{ file, bytes: Buffer.from(atStage(text, stage)) }], knowledge);
  const [spec] = specs;
  if (spec === undefined)
    throw new Error(`${file} does not compile: ${problems.map(({ message }) => message).join("; ")}`);
  return spec;
}

/** Values that the cloud and other parties have set, by address and attribute. */
export interface Observed {
  readonly [address: string]: { readonly [attribute: string]: Json };
}

/** A plan as Terraform prints it, with a state to go with it. */
export interface MadePlan {
  readonly format_version: string;
  readonly terraform_version: string;
  [part: string]: Loose;
}

interface Values {
  readonly known: { [attribute: string]: Json };
  readonly unknown: { [attribute: string]: Json };
}

/**
 * The plan of a move between two stages, or of the first apply, made up from the configurations: what a provider without faults plans.
 * `from` and `to` name stages; a module's address stands before the addresses where one is given.
 */
export function makePlan(
  spec: SynthesizedSpec,
  from: string | undefined,
  to: string,
  observed: Observed = {},
  base: SynthesizedSpec = spec,
  module?: string,
): MadePlan {
  const prefix = module === undefined ? "" : `${module}.`;
  const before = from === undefined ? {} : terraformAt(base, from);
  const after = terraformAt(spec, to);
  const priors = new Map(
    [...managed(before)].map(([address, body]) => [address, priorValues(address, body, before, observed)]),
  );
  const addresses = [...new Set([...managed(before).keys(), ...managed(after).keys()])];
  const changes = addresses.map((address) => {
    const [type = "", name = ""] = address.split(".");
    const prior = priors.get(address);
    const body = managed(after).get(address);
    const place = {
      address: `${prefix}${address}`,
      mode: "managed",
      type,
      name,
      provider_name: providerOf(after, type),
    };
    if (body === undefined) {
      const actions = spec.valid.spec.forget.includes(address) ? ["forget"] : ["delete"];
      return { ...place, change: { actions, before: prior, after: null, after_unknown: {} } };
    }
    const id = spec.valid.spec.adopt[address];
    if (prior === undefined && id !== undefined) {
      const there = priorValues(address, body, after, observed);
      return {
        ...place,
        change: { actions: ["no-op"], before: there, after: there, after_unknown: {}, importing: { id } },
      };
    }
    const planned = plannedValues(address, body, prior, priors, after);
    const isSame = prior !== undefined && JSON.stringify(sortKeys(prior)) === JSON.stringify(sortKeys(planned.known));
    const actions = prior === undefined ? ["create"] : isSame ? ["no-op"] : ["update"];
    return {
      ...place,
      change: {
        actions,
        before: prior ?? null,
        after: planned.known,
        after_unknown: prior === undefined ? planned.unknown : {},
        before_sensitive: {},
        after_sensitive: {},
      },
    };
  });
  const identity = (at: SynthesizedSpec, stage: string) => ({
    topology: at.valid.spec.topology,
    name: at.valid.spec.name,
    stage,
    spec: digestAt(at.valid, stage),
    build,
  });
  const [was, will] = [from === undefined ? null : identity(base, from), identity(spec, to)];
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_changes: changes,
    resource_drift: [],
    output_changes: {
      plinth: { actions: [was === null ? "create" : "update"], before: was, after: will, after_unknown: false },
    },
    prior_state: {
      format_version: "1.0",
      terraform_version: "1.11.4",
      values: {
        outputs: {},
        root_module: {
          resources: [...priors, ...readBefore(after, observed)].map(([address, values]) => {
            const [type = "", name = ""] = address.replace(/^data\./, "").split(".");
            return {
              address: `${prefix}${address}`,
              mode: address.startsWith("data.") ? "data" : "managed",
              type,
              name,
              provider_name: "x",
              values,
              sensitive_values: {},
            };
          }),
        },
      },
    },
    configuration: configurationOf(after, will, module),
    checks: [],
    applyable: true,
    complete: true,
    errored: false,
  };
}

/** What `plinth review` makes of the JSON of a plan. Throws where it cannot be read. */
export function toReadPlan(plan: MadePlan, module?: string): ReadPlan {
  const read = readPlan("plan.json", Buffer.from(JSON.stringify(plan)), { module, resources: knowledge.resources });
  if ("problem" in read) throw new Error(read.problem.message);
  return read.value;
}

function terraformAt({ timeline }: SynthesizedSpec, stage: string): TerraformJson {
  const found = timeline.find((item) => item.stage.name === stage);
  if (found === undefined) throw new Error(`there is no stage ${stage}`);
  return found.terraform;
}

/** What a plan reads of data sources, which it does before it compares anything. */
function readBefore({ data = {} }: TerraformJson, observed: Observed): (readonly [string, JsonObject])[] {
  return Object.entries(data).flatMap(([type, named]) =>
    Object.entries(named).map(([name, body]) => {
      const address = `data.${type}.${name}`;
      return [address, { ...body, ...observed[address] }] as const;
    }),
  );
}

function managed(terraform: TerraformJson): Map<string, JsonObject> {
  return new Map([...collectBlocks(terraform)].filter(([address]) => !/^(check|data)\./.test(address)));
}

const meta = new Set(["depends_on", "lifecycle", "provider"]);

/** Every attribute of a resource in the state: arguments as configured, the rest made up, the same for every resource and run. */
function priorValues(address: string, body: JsonObject, terraform: TerraformJson, observed: Observed): JsonObject {
  const [type = ""] = address.split(".");
  const given = Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => !meta.has(name))
      .map(([name, value]) => [name, toState(schemas.get(type), name, resolve(value, terraform, observed))]),
  );
  const made = Object.entries(schemas.get(type)?.attributes ?? {}).map(([name, { computed }]) => [
    name,
    computed === true ? madeUp(address, name) : null,
  ]);
  return { ...Object.fromEntries(made), ...given, ...observed[address] };
}

/** An attribute that the cloud sets. */
function madeUp(address: string, attribute: string): Json {
  const [type = ""] = address.split(".");
  const kind = schemas.get(type)?.attributes?.[attribute]?.type;
  if (kind === "string") return `${attribute}-of-${address}`;
  if (kind === "bool") return false;
  if (kind === "number") return 1;
  return null;
}

function resolve(value: Json, terraform: TerraformJson, observed: Observed): Json {
  if (typeof value === "string") return resolveText(value, terraform, observed);
  if (Array.isArray(value)) return value.map((item) => resolve(item, terraform, observed));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, terraform, observed)]));
}

function resolveText(text: string, terraform: TerraformJson, observed: Observed): Json {
  const [, address = "", attribute = ""] =
    /^\$\{(?:tostring\()?([a-z0-9_]+\.[A-Za-z0-9_-]+)\.([a-z0-9_]+)\)?\}$/.exec(text) ?? [];
  if (address !== "" && !address.startsWith("var.")) {
    const configured = managed(terraform).get(address)?.[attribute];
    if (configured !== undefined) return resolve(configured, terraform, observed);
    return observed[address]?.[attribute] ?? madeUp(address, attribute);
  }
  const variable = /^\$\{var\.([a-z0-9_]+)\}$/.exec(text)?.[1];
  if (variable !== undefined) return `value-of-${variable}`;
  const [, encoded] = /^\$\{jsonencode\((.*)\)\}$/s.exec(text) ?? [];
  if (encoded !== undefined) {
    const json = encoded
      .replace(/" = /g, '": ')
      .replace(/(?<=[:[,] )[a-z]\w*\.[\w.-]+/g, (found) =>
        JSON.stringify(resolveText(`\${${found}}`, terraform, observed)),
      );
    return JSON.stringify(JSON.parse(json));
  }
  return text.includes("${") ? `text of ${text.replace(/[^a-z]/g, "")}` : text;
}

/** Blocks are lists in a state, but for those that nest as one. */
function toState(schema: BlockSchema | undefined, name: string, value: Json): Json {
  const block = schema?.block_types?.[name];
  if (block === undefined) return value;
  const bodies = Array.isArray(value) ? value : [value];
  const items = bodies.map((body) =>
    Object.fromEntries(Object.entries(body as JsonObject).map(([key, item]) => [key, toState(block.block, key, item)])),
  );
  return block.nesting_mode === "single" ? (items[0] ?? null) : items;
}

/** What is planned: the configuration, with what other resources only get when they are made left unknown. */
function plannedValues(
  address: string,
  body: JsonObject,
  prior: JsonObject | undefined,
  priors: ReadonlyMap<string, JsonObject>,
  terraform: TerraformJson,
): Values {
  const [type = ""] = address.split(".");
  const schema = schemas.get(type);
  const known: { [attribute: string]: Json } = { ...prior };
  const unknown: { [attribute: string]: Json } = {};
  for (const name of Object.keys(knowledge.resources[type]?.emptiedBlocks ?? {}))
    if (Object.hasOwn(known, name)) known[name] = [];
  for (const [name, value] of Object.entries(body)) {
    if (meta.has(name)) continue;
    if (mentionsNew(value, priors, terraform)) unknown[name] = true;
    else known[name] = toState(schema, name, resolve(value, terraform, Object.fromEntries(priors) as Observed));
  }
  for (const [name, { computed }] of Object.entries(schema?.attributes ?? {})) {
    if (Object.hasOwn(body, name) || prior !== undefined) continue;
    if (computed === true) unknown[name] = true;
    else known[name] = null;
  }
  return { known, unknown };
}

/** Whether a value needs an attribute that a resource only gets when it is made. */
function mentionsNew(value: Json, priors: ReadonlyMap<string, JsonObject>, terraform: TerraformJson): boolean {
  if (typeof value === "string") {
    if (!value.includes("${")) return false;
    const references = [...value.matchAll(/(?<![\w.])([a-z]+_[a-z0-9_]+\.[A-Za-z0-9_-]+)\.([a-z0-9_]+)/g)];
    return references.some(
      ([, address = "", attribute = ""]) =>
        !priors.has(address) && !Object.hasOwn(managed(terraform).get(address) ?? {}, attribute),
    );
  }
  if (value === null || typeof value !== "object") return false;
  return Object.values(value).some((item) => mentionsNew(item, priors, terraform));
}

function configurationOf(terraform: TerraformJson, identity: JsonObject, module: string | undefined): JsonObject {
  const read = [terraform.data, ...Object.values(terraform.check ?? {}).map((check) => check["data"])];
  const data = read.flatMap((byType) =>
    Object.entries((byType ?? {}) as Loose).flatMap(([type, named]) =>
      Object.entries(named as Loose).map(([name, body]) => [`data.${type}.${name}`, body as JsonObject] as const),
    ),
  );
  const resources = [...managed(terraform), ...data].map(([address, body]) => ({
    address,
    mode: address.startsWith("data.") ? "data" : "managed",
    expressions: expressionsOf(body, schemas.get(address.split(".")[0] ?? "")),
  }));
  const content = { outputs: { plinth: { expression: { constant_value: identity } } }, resources };
  const [name] = (module ?? "").split(".").slice(1);
  return {
    provider_config: module === undefined ? providersOf(terraform) : {},
    root_module:
      name === undefined
        ? content
        : { outputs: passedOn(name, "plinth", "connection"), module_calls: { [name]: { module: content } } },
  };
}

/** Outputs of a root that pass a module's output on. */
function passedOn(module: string, ...names: readonly string[]): JsonObject {
  const references = [`module.${module}.plinth`, `module.${module}`];
  return Object.fromEntries(names.map((name) => [name, { expression: { references } }]));
}

function providersOf(terraform: TerraformJson): JsonObject {
  return Object.fromEntries(
    listConfigurations(terraform.provider).map(({ key, name, block }) => [
      key,
      { name, full_name: providerOf(terraform, name), expressions: expressionsOf(block, undefined) },
    ]),
  );
}

/** The full name of the provider that a resource of this type is made by. */
function providerOf(terraform: TerraformJson, type: string): string {
  const required = (terraform.terraform?.["required_providers"] ?? {}) as Loose;
  const [name = ""] = type.split("_");
  return `registry.terraform.io/${String(required[name]?.source ?? `hashicorp/${name}`).toLowerCase()}`;
}

/** The expressions of a block as a plan's configuration has them. */
function expressionsOf(body: JsonObject, schema: BlockSchema | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => !meta.has(name))
      .map(([name, value]) => {
        const block = schema?.block_types?.[name];
        const isBlock = block !== undefined || (Array.isArray(value) && value.some((item) => typeof item === "object"));
        if (!isBlock) return [name, expressionOf(value)];
        const bodies = (Array.isArray(value) ? value : [value]).map((item) =>
          expressionsOf(item as JsonObject, block?.block),
        );
        return [name, block?.nesting_mode === "single" ? (bodies[0] ?? {}) : bodies];
      }),
  );
}

function expressionOf(value: Json): JsonObject {
  const text = JSON.stringify(value);
  if (!text.includes("${")) return { constant_value: value };
  const [expressions] = [[...text.matchAll(/(?<![\w.])(?:var\.\w+|[a-z]+_\w*\.[\w-]+(?:\.[a-z_]\w*|\[\d+\])*)/g)]];
  const references = expressions.flatMap(([found]) => {
    const steps = found.match(/^[^.]+\.[^.[]+|\.\w+|\[\d+\]/g) ?? [];
    return steps.map((_, index) => steps.slice(0, steps.length - index).join(""));
  });
  return references.length === 0 ? {} : { references: [...new Set(references)] };
}
