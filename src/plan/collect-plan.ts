import type { Resources } from "../contract/resource";
import { moduleOf, namesOfModules } from "../terraform/address";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { member } from "../terraform/values";
import type { Taker } from "./json-slices";
import { type OutsideChange, toOutsideChange } from "./outside";
import { isContradicted, isShownChange, isShownCheck, isShownOutput, isShownResource } from "./plan-shape";
import { collectLeaves, collectSensitive } from "./secrets";
import type { ShownChange, ShownCheck, ShownPlan, ShownResource, ShownResourceChange } from "./shown";

/** What a plan says of the configuration that it was made from. */
export interface PlanConfiguration {
  /** By name, as `provider_config` has them. */
  readonly providers: JsonObject;
  /** The resources of the part that is reviewed. */
  readonly resources: readonly Json[];
  readonly outputs: JsonObject;
  /** The outputs of the root, where a module of it is reviewed. */
  readonly rootOutputs: JsonObject;
  /** Names of the modules that the part calls. */
  readonly calls: readonly string[];
}

/** What of a plan is kept. */
export interface PlanScope {
  /** Module whose resources are reviewed; undefined for the root. */
  readonly module: string | undefined;
  /** What is known of resource types, which tells what a change outside the module opens. */
  readonly resources: Resources;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is kept of a plan while it is read. */
export interface Collected {
  readonly plan: Mutable<ShownPlan>;
  readonly changes: ShownResourceChange[];
  readonly drift: ShownResourceChange[];
  readonly checks: ShownCheck[];
  readonly prior: ShownResource[];
  readonly outputs: Map<string, ShownChange>;
  readonly configuration: Mutable<PlanConfiguration>;
  readonly variables: { values: Json; declared: Json };
  readonly secrets: Set<string>;
  readonly seen: Set<string>;
  readonly outside: OutsideChange[];
  readonly unknownParts: string[];
  /** Addresses of the modules that anything in the plan stands in or that its root calls; empty for the root itself. */
  readonly modules: Set<string>;
  /** Whether the configuration has the module that is reviewed. */
  isConfigured: boolean;
  /** Whether the planned values hold a resource. */
  plansResources: boolean;
  malformed: string | undefined;
}

/** Nothing yet. */
export function startCollecting(): Collected {
  return {
    plan: { format_version: "" },
    changes: [],
    drift: [],
    checks: [],
    prior: [],
    outputs: new Map(),
    configuration: { providers: {}, resources: [], outputs: {}, rootOutputs: {}, calls: [] },
    variables: { values: null, declared: null },
    secrets: new Set(),
    seen: new Set(),
    outside: [],
    unknownParts: [],
    modules: new Set(),
    isConfigured: false,
    plansResources: false,
    malformed: undefined,
  };
}

const taken = (take: (value: Json) => void): Taker => ({ take });
const each = (take: (value: Json) => void): Taker => ({ elements: { take } });

/** Takes the parts of a plan that concern the review of a module, or of the root where none is named, and every sensitive value of the whole. */
export function planTaker(collected: Collected, { module, resources }: PlanScope): Taker {
  const { plan } = collected;
  const isInside = (address: string) => module === undefined || address.startsWith(`${module}.`);
  const text = (key: "format_version" | "terraform_version") =>
    taken((value) => {
      if (typeof value === "string") plan[key] = value;
    });
  const flag = (key: "applyable" | "complete" | "errored") =>
    taken((value) => {
      if (typeof value === "boolean") plan[key] = value;
    });
  const parts: { readonly [key: string]: Taker | undefined } = {
    format_version: text("format_version"),
    terraform_version: text("terraform_version"),
    applyable: flag("applyable"),
    complete: flag("complete"),
    errored: flag("errored"),
    variables: taken((value) => {
      collected.variables.values = value;
    }),
    resource_changes: each((value) => takeChange(value, collected, collected.changes, isInside, resources)),
    resource_drift: each((value) => takeChange(value, collected, collected.drift, isInside, resources)),
    deferred_changes: each(() => {
      plan.deferred_changes = [true];
    }),
    checks: each((value) => {
      if (isShownCheck(value)) collected.checks.push(value);
      else collected.malformed ??= "an entry of its checks has no address or status";
    }),
    output_changes: { members: (name) => taken((value) => takeOutput(name, value, collected)) },
    planned_values: {
      members: (part) => {
        if (part === "outputs") return sensitiveOutputs(collected);
        return part === "root_module" ? { members: plannedTaker(collected) } : undefined;
      },
    },
    prior_state: { members: (part) => (part === "values" ? valuesTaker(collected, isInside) : undefined) },
    configuration: configurationTaker(collected, module),
    timestamp: undefined,
    relevant_attributes: undefined,
  };
  const unknownPart = (key: string) =>
    taken((value) => {
      if (!isEmpty(value)) collected.unknownParts.push(key);
    });
  return {
    members: (key) => {
      collected.seen.add(key);
      return Object.hasOwn(parts, key) ? parts[key] : unknownPart(key);
    },
  };
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && (value === null || Object.keys(value).length === 0);
}

function valuesTaker(collected: Collected, isInside: (address: string) => boolean): Taker {
  const moduleTaker = (key: string): Taker | undefined => {
    if (key === "child_modules") return { elements: { members: moduleTaker } };
    if (key !== "resources") return undefined;
    return each((value) => {
      collectSensitive(member(value, "values"), member(value, "sensitive_values"), collected.secrets);
      if (!isShownResource(value)) collected.malformed ??= "a resource of its prior state has no address";
      else {
        collected.modules.add(moduleOf(value.address));
        if (isInside(value.address)) collected.prior.push(value);
      }
    });
  };
  return {
    members: (key) => {
      if (key === "outputs") return sensitiveOutputs(collected);
      return key === "root_module" ? { members: moduleTaker } : undefined;
    },
  };
}

function plannedTaker(collected: Collected): (key: string) => Taker | undefined {
  const members = (key: string): Taker | undefined => {
    if (key === "child_modules") return { elements: { members } };
    if (key !== "resources") return undefined;
    return each(() => {
      collected.plansResources = true;
    });
  };
  return members;
}

function sensitiveOutputs({ secrets }: Collected): Taker {
  return {
    members: () =>
      taken((output) => {
        if (member(output, "sensitive") === true) collectLeaves(member(output, "value"), secrets);
      }),
  };
}

/** The providers and variables of the root, and the module that is reviewed. */
function configurationTaker(collected: Collected, module: string | undefined): Taker {
  const { configuration, variables, modules } = collected;
  const names = namesOfModules(module ?? "");
  const called = (depth: number): Taker => ({
    members: (name) => {
      if (name !== names[depth]) {
        if (depth === 0) modules.add(`module.${name}`);
        return undefined;
      }
      if (depth === names.length - 1) collected.isConfigured = true;
      return { members: (part) => (part === "module" ? moduleTaker(depth + 1) : undefined) };
    },
  });
  const object = (accept: (value: JsonObject) => void): Taker =>
    taken((value) => {
      if (isObject(value)) accept(value);
    });
  const moduleTaker = (depth: number): Taker => ({
    members: (key) => {
      const isReviewed = depth === names.length;
      if (depth === 0 && key === "variables") {
        return taken((value) => {
          variables.declared = value;
        });
      }
      if (key === "outputs" && (isReviewed || depth === 0)) {
        return object((value) => {
          configuration[isReviewed ? "outputs" : "rootOutputs"] = value;
        });
      }
      if (!isReviewed) return key === "module_calls" ? called(depth) : undefined;
      if (key === "module_calls") {
        const calls: string[] = [];
        configuration.calls = calls;
        return { members: (name) => void calls.push(name) };
      }
      if (key !== "resources") return undefined;
      const resources: Json[] = [];
      configuration.resources = resources;
      return each((value) => void resources.push(value));
    },
  });
  return {
    members: (key) => {
      if (key === "root_module") return moduleTaker(0);
      if (key !== "provider_config") return undefined;
      return object((value) => {
        configuration.providers = value;
      });
    },
  };
}

function takeOutput(name: string, value: Json, { outputs, secrets }: Collected): void {
  collectSensitive(member(value, "before"), member(value, "before_sensitive"), secrets);
  collectSensitive(member(value, "after"), member(value, "after_sensitive"), secrets);
  if (isShownOutput(value)) outputs.set(name, value);
}

function takeChange(
  value: Json,
  collected: Collected,
  into: ShownResourceChange[],
  isInside: (address: string) => boolean,
  resources: Resources,
): void {
  if (!isShownChange(value)) {
    collected.malformed ??= "an entry of its changes has no address, type or actions";
    return;
  }
  const { change, address } = value;
  if (isContradicted(change.after, change.after_unknown))
    collected.malformed ??= "an entry of its changes has a value that it says is not known yet";
  collectSensitive(change.before, change.before_sensitive, collected.secrets);
  collectSensitive(change.after, change.after_sensitive, collected.secrets);
  collected.modules.add(moduleOf(address));
  if (isInside(address)) into.push(value);
  else if (into === collected.changes) {
    const outside = toOutsideChange(value, resources);
    if (outside !== undefined) collected.outside.push(outside);
  }
}
