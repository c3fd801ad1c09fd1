import type { Problem } from "../problem";
import { show, visible } from "../show";
import { isObject, type Json, type JsonObject } from "../terraform-json";
import type { ShownChange, ShownCheck, ShownPlan, ShownResource, ShownResourceChange } from "../terraform-show";
import { member } from "./json";
import { type JsonFault, type Taker, takeFromJson } from "./json-slices";
import { type OutsideChange, toOutsideChange } from "./outside";
import { type PlanProblemCode, planProblem } from "./plan-problem";
import { isShownChange, isShownCheck, isShownOutput, isShownResource } from "./plan-shape";
import { collectLeaves, collectSensitive } from "./secrets";

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

/** A plan as it was read: what concerns a review, and every sensitive value of the whole. */
export interface ReadPlan {
  readonly plan: ShownPlan;
  /** Undefined where the plan has none, as some services print it. */
  readonly configuration: PlanConfiguration | undefined;
  /** Values of the root's input variables, as `variables` of the plan has them. */
  readonly variables: JsonObject;
  readonly secrets: ReadonlySet<string>;
  /** Changes outside the part that is reviewed, other than those that do nothing. */
  readonly outside: readonly OutsideChange[];
  /** Names of the parts of the plan that this version does not know, and that are not empty. */
  readonly unknownParts: readonly string[];
}

/** What of a plan is kept. */
export interface PlanScope {
  /** Module whose resources are reviewed; undefined for the root. */
  readonly module: string | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Collected {
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
  malformed: string | undefined;
}

/** Keys that only plans have, one of which every plan has. */
const ofPlans = ["planned_values", "resource_changes", "output_changes", "configuration", "prior_state"];

/**
 * Reads what `terraform show -json` printed of a plan. The bytes are gone through once, and only the parts that concern a review are
 * kept, so that a plan of a gigabyte needs little more memory than its bytes. Problems: `plan-malformed`, `plan-binary`,
 * `plan-encoding`, `plan-lacks-module`, `plan-not-a-plan`, `plan-format-version`, `plan-too-large`, `plan-too-deep`.
 */
export function readPlan(
  file: string,
  bytes: Uint8Array,
  scope: PlanScope,
): { readonly value: ReadPlan } | { readonly problem: Problem } {
  const refuse = (code: PlanProblemCode, detail?: string) => ({ problem: planProblem(code, file, detail) });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse("plan-binary");
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse("plan-encoding", "it is UTF-16");
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = hasMark ? bytes.subarray(3) : bytes;
  if (text.every((byte) => byte <= 0x20)) return refuse("plan-malformed", "it is empty");

  const collected: Collected = {
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
    malformed: undefined,
  };
  const { seen } = collected;
  const fault = takeFromJson(text, planTaker(collected, scope));
  if (fault !== undefined) {
    return seen.has("@level")
      ? refuse("plan-not-a-plan", "it is the log of terraform plan -json")
      : explain(fault, refuse);
  }
  const other = ofAnotherKind(seen);
  if (other !== undefined) return refuse("plan-not-a-plan", other);
  const version = collected.plan.format_version;
  if (!/^1\.\d+$/.test(version)) {
    return refuse("plan-format-version", version === "" ? "it names none" : show(version));
  }
  if (collected.malformed !== undefined) return refuse("plan-malformed", collected.malformed);
  const lacks = missingModule(collected, scope.module);
  return lacks === undefined ? { value: toReadPlan(collected) } : refuse("plan-lacks-module", lacks);
}

const mostModules = 10;

/** What a plan has in place of the module that is asked for; undefined where it has that module, or none is asked for. */
function missingModule({ modules, isConfigured }: Collected, module: string | undefined): string | undefined {
  const isThere = (at: string) => at === module || at.startsWith(`${module}.`);
  if (module === undefined || isConfigured || [...modules].some(isThere)) return undefined;
  const others = [...modules].filter((at) => at !== "").sort();
  const found = others.slice(0, mostModules).map(visible).join(", ");
  const more = others.length > mostModules ? ` and ${others.length - mostModules} more` : "";
  const lacking = `there is no ${visible(module)} in the plan`;
  if (others.length > 0) return `${lacking}; it has: ${found}${more}`;
  // Of a plan with nothing in it, such as one that failed, the review says more.
  return modules.has("") ? `${lacking}; the resources stand in the root: leave --module out` : undefined;
}

const modulePath = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*/;

/** The address of the module that an address stands in; empty for the root. */
function moduleOf(address: string): string {
  return (modulePath.exec(address)?.[0] ?? "").replace(/\.$/, "");
}

function explain(fault: JsonFault, refuse: (code: PlanProblemCode, detail?: string) => { readonly problem: Problem }) {
  const at = `at byte ${fault.offset}`;
  switch (fault.kind) {
    case "size":
      return refuse("plan-too-large", `one value of it, ${at}`);
    case "depth":
      return refuse("plan-too-deep", at);
    case "end":
      return refuse("plan-malformed", `it ends too early, ${at}`);
    case "shape":
      return fault.offset === 0
        ? refuse("plan-not-a-plan")
        : refuse("plan-malformed", `something else is expected ${at}`);
    case "syntax":
      return refuse("plan-malformed", at);
  }
}

/** What a JSON document is where it is no plan. */
function ofAnotherKind(keys: ReadonlySet<string>): string | undefined {
  if (ofPlans.some((key) => keys.has(key))) return undefined;
  if (keys.has("lineage") || keys.has("serial")) return "it is a state file";
  if (keys.has("values")) return "it is a state; a plan is asked for";
  if (keys.has("resource") || keys.has("terraform")) return "it is a configuration";
  if (keys.has("provider_schemas")) return "it holds provider schemas";
  // A plan without anything in it, such as one that failed, has a format version and says how it ended.
  return keys.has("format_version") && (keys.has("errored") || keys.has("applyable"))
    ? undefined
    : "it has no changes or values";
}

function planTaker(collected: Collected, { module }: PlanScope): Taker {
  const { plan, seen } = collected;
  const isInside = (address: string) => module === undefined || address.startsWith(`${module}.`);
  return {
    members: (key) => {
      seen.add(key);
      switch (key) {
        case "format_version":
        case "terraform_version":
          return {
            take: (value) => {
              if (typeof value === "string") plan[key] = value;
            },
          };
        case "applyable":
        case "complete":
        case "errored":
          return {
            take: (value) => {
              if (typeof value === "boolean") plan[key] = value;
            },
          };
        case "variables":
          return {
            take: (value) => {
              collected.variables.values = value;
            },
          };
        case "resource_changes":
          return { elements: { take: (value) => takeChange(value, collected, collected.changes, isInside) } };
        case "resource_drift":
          return { elements: { take: (value) => takeChange(value, collected, collected.drift, isInside) } };
        case "deferred_changes":
          return {
            elements: {
              take: () => {
                plan.deferred_changes = [true];
              },
            },
          };
        case "checks":
          return {
            elements: {
              take: (value) => {
                if (isShownCheck(value)) collected.checks.push(value);
                else collected.malformed ??= "an entry of its checks has no address or status";
              },
            },
          };
        case "output_changes":
          return { members: (name) => ({ take: (value) => takeOutput(name, value, collected) }) };
        case "planned_values":
          return { members: (part) => (part === "outputs" ? sensitiveOutputs(collected) : undefined) };
        case "prior_state":
          return { members: (part) => (part === "values" ? valuesTaker(collected, isInside) : undefined) };
        case "configuration":
          return configurationTaker(collected, module);
        case "timestamp":
        case "relevant_attributes":
          return undefined;
        default:
          return {
            take: (value) => {
              if (!isEmpty(value)) collected.unknownParts.push(key);
            },
          };
      }
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
    return {
      elements: {
        take: (value) => {
          collectSensitive(member(value, "values"), member(value, "sensitive_values"), collected.secrets);
          if (!isShownResource(value)) collected.malformed ??= "a resource of its prior state has no address";
          else {
            collected.modules.add(moduleOf(value.address));
            if (isInside(value.address)) collected.prior.push(value);
          }
        },
      },
    };
  };
  return {
    members: (key) => {
      if (key === "outputs") return sensitiveOutputs(collected);
      return key === "root_module" ? { members: moduleTaker } : undefined;
    },
  };
}

function sensitiveOutputs({ secrets }: Collected): Taker {
  return {
    members: () => ({
      take: (output) => {
        if (member(output, "sensitive") === true) collectLeaves(member(output, "value"), secrets);
      },
    }),
  };
}

/** The providers and variables of the root, and the module that is reviewed. */
function configurationTaker(collected: Collected, module: string | undefined): Taker {
  const { configuration, variables, modules } = collected;
  const names = (module ?? "")
    .replace(/\[[^\]]*\]/g, "")
    .split(".")
    .filter((_, index) => index % 2 === 1);
  const moduleTaker = (depth: number): Taker => ({
    members: (key) => {
      const next = names[depth];
      if (depth === 0 && key === "variables")
        return {
          take: (value) => {
            variables.declared = value;
          },
        };
      if (key === "outputs" && (next === undefined || depth === 0)) {
        return {
          take: (value) => {
            if (isObject(value)) configuration[next === undefined ? "outputs" : "rootOutputs"] = value;
          },
        };
      }
      if (next === undefined && key === "module_calls") {
        const calls: string[] = [];
        configuration.calls = calls;
        return { members: (name) => void calls.push(name) };
      }
      if (next === undefined && key === "resources") {
        const resources: Json[] = [];
        configuration.resources = resources;
        return { elements: { take: (value) => void resources.push(value) } };
      }
      if (next === undefined || key !== "module_calls") return undefined;
      const call: Taker = { members: (part) => (part === "module" ? moduleTaker(depth + 1) : undefined) };
      return {
        members: (name) => {
          if (name !== next) {
            if (depth === 0) modules.add(`module.${name}`);
            return undefined;
          }
          if (depth === names.length - 1) collected.isConfigured = true;
          return call;
        },
      };
    },
  });
  return {
    members: (key) => {
      if (key === "root_module") return moduleTaker(0);
      if (key !== "provider_config") return undefined;
      return {
        take: (value) => {
          if (isObject(value)) configuration.providers = value;
        },
      };
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
): void {
  if (!isShownChange(value)) {
    collected.malformed ??= "an entry of its changes has no address, type or actions";
    return;
  }
  const { change, address } = value;
  collectSensitive(change.before, change.before_sensitive, collected.secrets);
  collectSensitive(change.after, change.after_sensitive, collected.secrets);
  collected.modules.add(moduleOf(address));
  if (isInside(address)) into.push(value);
  else if (into === collected.changes) {
    const outside = toOutsideChange(value);
    if (outside !== undefined) collected.outside.push(outside);
  }
}

function toReadPlan(collected: Collected): ReadPlan {
  const { plan, variables, secrets, outside, seen, configuration, unknownParts } = collected;
  const declared = isObject(variables.declared) ? variables.declared : {};
  for (const [name, declaration] of Object.entries(declared)) {
    if (member(declaration, "sensitive") !== true) continue;
    collectLeaves(member(declaration, "default"), secrets);
    collectLeaves(member(member(variables.values, name), "value"), secrets);
  }
  return {
    plan: {
      ...plan,
      resource_changes: collected.changes,
      resource_drift: collected.drift,
      output_changes: Object.fromEntries(collected.outputs),
      checks: collected.checks,
      ...(seen.has("prior_state")
        ? { prior_state: { format_version: "1.0", values: { root_module: { resources: collected.prior } } } }
        : {}),
    },
    configuration: seen.has("configuration") ? configuration : undefined,
    variables: isObject(variables.values) ? variables.values : {},
    secrets,
    outside,
    unknownParts,
  };
}
