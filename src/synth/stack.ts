import {
  type TerraformElement,
  TerraformOutput,
  type TerraformResource,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import type { Construct } from "constructs";
import { build } from "../contract/correction";
import { byKey, given, keysInOrder } from "../contract/entries";
import type { Path } from "../contract/problem";
import { type Provider, providerBlocks } from "../contract/provider";
import type { Scope } from "../contract/scope";
import { findConstraint, type SpecBase, terraformConstraint } from "../contract/spec-base";
import type { InputVariable } from "../contract/spec-schema";
import { type Topology, usedProviders } from "../contract/topology";
import type { MadeFrom } from "../plan/made-from";
import { isObject, type JsonObject } from "../terraform/json";
import { toSnakeCase } from "../terraform/snake-case";
import { escapeTemplates } from "../terraform/template";
import { sortKeys } from "../terraform/values";
import { listPlaces, type Place } from "./find-origin";
import { findVariable, isVariable, valueAt } from "./variable";

/** Writes a stack's Terraform JSON as HCL; given by who drives `cdktf synth`, because stacks know no writer. */
export type HclWriter = (stack: SpecStack) => string;

/** The CDKTF stack of one spec. Its backend and providers are stated in full, so CDKTF adds none of its own. */
export class SpecStack extends TerraformStack {
  /** Where each address comes from, and those of its arguments whose value does not tell. */
  readonly sources = new Map<string, { readonly path: Path; readonly because?: Map<string, Path> }>();
  /** What arguments can come from. */
  readonly places: Place[] = [];
  /** The arguments of each address in the order in which the topology gives them. */
  readonly argumentOrder = new Map<string, readonly string[]>();

  /** Ids that the spec states and that a module takes from its root, by `var.NAME`. */
  readonly statedIds = new Map<string, string>();
  /** Variables that the spec names and that a module of this topology has for something else. */
  readonly ambiguousVariables = new Set<string>();
  /** Elements as they were resolved last, for as long as they do not change; resolving is most of a synthesis. */
  readonly resolved = new Map<TerraformElement, JsonObject>();
  /** What is stated as it is: the settings of Terraform and its providers, checks. */
  readonly statements: { [block: string]: JsonObject | readonly JsonObject[] } = {};

  constructor(
    scope: Construct,
    id: string,
    private readonly writeHcl?: HclWriter,
  ) {
    super(scope, id);
  }

  /** Adds to a top-level block that CDKTF has no constructs for, or whose construct writes something else. */
  state(block: string, body: JsonObject | readonly JsonObject[]): void {
    this.statements[block] = isObject(body) ? { ...this.statements[block], ...body } : body;
    this.addOverride(block, this.statements[block]);
  }

  /** CDKTF would add a local backend with an absolute path here. */
  override prepareStack(): void {}

  /** What `cdktf synth --hcl` writes. */
  override toHclTerraform(): { [key: string]: unknown } {
    const { hcl, metadata } = super.toHclTerraform();
    return { hcl: this.writeHcl === undefined ? hcl : this.writeHcl(this), metadata };
  }
}

/** The digest that a spec has once it is at a stage; the output `plinth` states it. */
export type DigestAt = (stage: string) => string;

/** A stage that can be added to a stack. */
export interface StageBuilder {
  readonly name: string;
  readonly add: () => void;
}

/** Puts a spec's stack below `parent` and gives the stages in order, none of them added yet. */
export function openStack(
  parent: Construct,
  topology: Topology<SpecBase>,
  spec: SpecBase,
  digestAt: DigestAt,
  writeHcl?: HclWriter,
): { readonly stack: SpecStack; readonly stages: readonly StageBuilder[] } {
  const stack = new SpecStack(parent, spec.name, writeHcl);
  const literal = escapeTemplates(spec);
  stateTerraform(stack, topology, literal);
  const build = topology.build(makeScope(stack, topology, literal), literal);
  const stages = topology.stages.map(({ name }, index) => ({
    name,
    add: () => {
      const { value } = build.next();
      const isOver = index < topology.stages.length - 1 || build.next().done;
      if (value !== name || !isOver) throw new Error(`${spec.topology} does not build ${name} as its stages say`);
      stateOutput(stack, spec, name, digestAt(name));
      stateTakenOver(stack, literal);
    },
  }));
  return { stack, stages };
}

function stateOutput(stack: SpecStack, spec: SpecBase, stage: string, digest: string): void {
  stack.state("output", {
    plinth: {
      description: "What this configuration was compiled from.",
      value: { topology: spec.topology, name: spec.name, stage, spec: digest, build } satisfies MadeFrom,
    },
  });
}

/** The import and moved blocks of what the stages so far have; import blocks cannot stand in a module that is called. */
function stateTakenOver(stack: SpecStack, { adopt, renamedFrom, terraform: { shape } }: SpecBase): void {
  const written = (pairs: { readonly [address: string]: string } = {}) =>
    byKey(Object.entries(pairs).filter(([address]) => stack.sources.has(address)));
  const moved = written(renamedFrom?.addresses).map(([to, from]) => ({ from, to }));
  const imports = shape === "module" ? [] : written(adopt).map(([to, id]) => ({ to, id }));
  if (moved.length > 0) stack.state("moved", moved);
  if (imports.length > 0) stack.state("import", imports);
}

function stateTerraform(stack: SpecStack, topology: Topology<SpecBase>, spec: SpecBase): void {
  const used = usedProviders(topology, spec);
  stack.state("terraform", {
    required_version: terraformConstraint(spec),
    ...(spec.terraform.shape === "root" ? statedBackend(spec) : {}),
    required_providers: Object.fromEntries(used.map(([name, provider]) => [name, requirement(name, provider, spec)])),
  });
  if (spec.terraform.shape === "root") {
    stack.state("provider", providerBlocks(used, spec));
  }
  if (spec.forget.length > 0)
    stack.state(
      "removed",
      [...spec.forget].sort().map((from) => ({ from, lifecycle: { destroy: false } })),
    );
}

/** What a configuration requires of a provider; a module is given the configurations that have an alias by its root. */
function requirement(name: string, provider: Provider<SpecBase>, spec: SpecBase): JsonObject {
  const aliases = provider.configurations(spec).flatMap(({ alias }) => (alias === undefined ? [] : `${name}.${alias}`));
  return {
    source: provider.source,
    version: findConstraint(spec, name),
    ...(spec.terraform.shape === "module" && aliases.length > 0 ? { configuration_aliases: aliases } : {}),
  };
}

/** Backends take their arguments literally; the schema refuses template sequences in them. */
function statedBackend({ terraform: { backend } }: SpecBase): JsonObject {
  const { cloud, remote, ...others } = backend ?? {};
  if (cloud !== undefined) {
    const { workspace, project, tags, ...own } = cloud;
    return {
      cloud: { ...keysInOrder(own), workspaces: given({ name: workspace, project, tags: tags && sortKeys(tags) }) },
    };
  }
  if (remote !== undefined) {
    const { workspace, prefix, ...own } = remote;
    return { backend: { remote: { ...keysInOrder(own), workspaces: given({ name: workspace, prefix }) } } };
  }
  return { backend: Object.fromEntries(Object.entries(others).map(([name, body]) => [name, sortKeys(body)])) };
}

function makeScope(stack: SpecStack, topology: Topology<SpecBase>, spec: SpecBase): Scope {
  const variables = new Map<string, { readonly input: TerraformVariable; readonly isOurs: boolean }>();
  stack.places.push(...listPlaces(spec));
  const specTags = Object.keys(spec.tags).length > 0 ? keysInOrder(spec.tags) : undefined;
  const tags = new Set<unknown>(specTags && [specTags]);
  const tagPath = [specTags === undefined ? "name" : "tags"];

  const addVariable = ({ name, description, form }: InputVariable, isOurs: boolean): string => {
    const known = variables.get(name);
    if (known !== undefined && known.isOurs !== isOurs) stack.ambiguousVariables.add(name);
    const condition = form === undefined ? "" : `\${can(regex("${form.pattern}", var.${name}))}`;
    const validation = form === undefined ? [] : [{ condition, errorMessage: form.message }];
    const config = { type: "string", description, ...(form === undefined ? {} : { validation }) };
    const input = known?.input ?? named(new TerraformVariable(stack, `variable.${name}`, config), name);
    variables.set(name, { input, isOurs });
    return input.stringValue;
  };

  const changed = (resource: TerraformResource, argument: string) => {
    stack.sources.get(resource.node.id)?.because?.set(toSnakeCase(argument), ["stage"]);
    stack.resolved.delete(resource);
  };

  const scope: Scope = {
    specTags,
    add: (type, name, config, path, because = {}) => {
      const address = `${type.tfResourceType}.${name}`;
      const resource = named(new type(stack, address, config), name);
      ignoreWhatOthersSet(resource, address, spec);
      stack.argumentOrder.set(address, Object.keys(config).map(toSnakeCase));
      const tagged = Object.entries(config).filter(([, value]) => tags.has(value));
      const tagPaths = tagged.map(([argument]): [string, Path] => [toSnakeCase(argument), tagPath]);
      stack.sources.set(address, { path, because: new Map([...tagPaths, ...Object.entries(because)]) });
      return resource;
    },
    change: (resource, argument, value) => {
      resource[argument] = value;
      changed(resource, String(argument));
    },
    addBlocks: (resource, name, put) => {
      put(resource);
      changed(resource, String(name));
    },
    data: (type, name, config, path) => {
      const { data = {} } = stack.statements;
      const others = isObject(data) && isObject(data[type]) ? data[type] : {};
      stack.state("data", { [type]: { ...others, [name]: config } });
      stack.sources.set(`data.${type}.${name}`, { path });
    },
    check: (name, { condition, message }, path) => {
      stack.state("check", { [name]: { assert: [{ condition, error_message: message }] } });
      stack.sources.set(`check.${name}`, { path });
    },
    output: (name, config) => named(new TerraformOutput(stack, `output.${name}`, config), name),
    input: (path) => {
      const id = valueAt(spec, path);
      if (typeof id === "string" && spec.terraform.shape === "root") return id;
      const variable = findVariable(topology.schema, spec, path);
      if (isVariable(id)) return addVariable({ ...variable, name: id.variable }, false);
      stack.places.push({ value: `var.${variable.name}`, path });
      if (typeof id === "string") stack.statedIds.set(`var.${variable.name}`, id);
      return addVariable(variable, true);
    },
    variable: (variable) => addVariable(variable, true),
    tags: (name) => {
      const ofResource = keysInOrder({ Name: name, ...spec.tags });
      tags.add(ofResource);
      return ofResource;
    },
    through: (configuration, path) => ({
      ...scope,
      add: (type, name, config, at, because) => {
        const resource = scope.add(type, name, config, at, { ...because, provider: path });
        resource.addOverride("provider", configuration);
        return resource;
      },
    }),
  };
  return scope;
}

function ignoreWhatOthersSet(resource: TerraformResource, address: string, { terraform }: SpecBase): void {
  const ignored = terraform.ignore.filter((each) => each.address === address).flatMap((each) => each.arguments);
  if (ignored.length === 0) return;
  const before = resource.lifecycle?.ignoreChanges ?? [];
  const names = [...before, ...ignored.map((argument) => argument.replace(/\.(.+)$/, '["$1"]')).sort()];
  resource.lifecycle = { ...resource.lifecycle, ignoreChanges: names };
}

/** Construct ids are addresses; the name in Terraform is the last part alone, without CDKTF's hash. */
function named<Element extends TerraformElement>(element: Element, name: string): Element {
  element.overrideLogicalId(name);
  return element;
}
