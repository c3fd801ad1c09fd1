import { looksUtf16 } from "../contract/looks-utf16";
import { fileProblem, type Problem } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import { show, visible } from "../contract/visible";
import { isObject, type JsonObject } from "../terraform/json";
import { member } from "../terraform/values";
import { type Collected, type PlanConfiguration, type PlanScope, planTaker, startCollecting } from "./collect-plan";
import { type JsonFault, takeFromJson } from "./json-slices";
import type { OutsideChange } from "./outside";
import { collectLeaves } from "./secrets";
import type { ShownPlan } from "./shown";

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
  /** Whether it only takes note of what is there: with -refresh-only, Terraform plans no resources (seen with 1.11.4). */
  readonly isRefreshOnly: boolean;
  /** Names of the parts of the plan that this version does not know, and that are not empty. */
  readonly unknownParts: readonly string[];
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
  const refuse = (code: ProblemCode, detail?: string) => ({ problem: fileProblem(code, file, detail) });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse("plan-binary");
  if (looksUtf16(bytes)) return refuse("plan-encoding", "it is UTF-16");
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = hasMark ? bytes.subarray(3) : bytes;
  const start = text.findIndex((byte) => byte > 0x20);
  if (start < 0) return refuse("plan-malformed", "it is empty");
  if (text[start] === 0x5b) return refuse("plan-not-a-plan", "it is a list");
  if (text[start] !== 0x7b) return refuse("plan-not-a-plan", "it is not JSON");

  const collected = startCollecting();
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

function explain(fault: JsonFault, refuse: (code: ProblemCode, detail?: string) => { readonly problem: Problem }) {
  const at = `at byte ${fault.offset}`;
  switch (fault.kind) {
    case "size":
      return refuse("plan-too-large", `one value of it, ${at}`);
    case "depth":
      return refuse("plan-too-deep", at);
    case "end":
      return refuse("plan-malformed", `it ends too early, ${at}`);
    case "shape":
      return refuse("plan-malformed", `something else is expected ${at}`);
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
    isRefreshOnly: !collected.plansResources && !seen.has("resource_changes"),
    configuration: seen.has("configuration") ? configuration : undefined,
    variables: isObject(variables.values) ? variables.values : {},
    secrets,
    outside,
    unknownParts,
  };
}
