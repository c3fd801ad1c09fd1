import { isUtf8 } from "node:buffer";
import { looksUtf16 } from "../contract/looks-utf16";
import { readWholeJson } from "./json-slices";
import type { ShownState } from "./shown";

/** A state, or why a text is none, in the words that follow "This is not the JSON of a Terraform state:". */
export type StateReading = { readonly state: ShownState } | { readonly reason: string };

/** Reads what `terraform show -json` prints of a state, format version 1.x; says of its neighbours, such as a plan, what they are. */
export function readShownState(bytes: Uint8Array): StateReading {
  if (looksUtf16(bytes) || !isUtf8(bytes))
    return { reason: "it is not UTF-8; redirecting in PowerShell writes UTF-16" };
  const parsed = tryParse(bytes);
  if ("reason" in parsed) return parsed;
  const shown = parsed.value;
  if (!isObject(shown)) return { reason: "it is not a JSON object; the option -json makes Terraform print one" };
  if ("planned_values" in shown || "resource_changes" in shown || "configuration" in shown)
    return { reason: "it is the JSON of a plan; run terraform show -json without the plan file" };
  if ("lineage" in shown || "serial" in shown)
    return { reason: "it is the state file itself, whose form is Terraform's own; run terraform show -json" };
  const version = shown["format_version"];
  if (typeof version !== "string") return { reason: "it has no format_version" };
  if (!/^1\.[0-9]+$/.test(version)) return { reason: `its format_version is ${JSON.stringify(version)}, not 1.x` };
  if (!isState(shown)) return { reason: "its values do not have the form of that format version" };
  return { state: shown };
}

/** Nothing of the text is passed on: it may hold secrets. */
function tryParse(bytes: Uint8Array): { readonly value: unknown } | { readonly reason: string } {
  const read = readWholeJson(bytes);
  if ("value" in read) return read;
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  if (start === "") return { reason: "it is empty; did terraform show -json fail?" };
  if (!start.startsWith("{")) return { reason: "it is not a JSON object; the option -json makes Terraform print one" };
  switch (read.fault.kind) {
    case "end":
      return { reason: "its JSON ends early, so it was cut off; write it anew" };
    case "depth":
      return { reason: "it is nested deeper than any state of Terraform" };
    default:
      return { reason: "its JSON has an error of syntax; write it anew" };
  }
}

function isState(shown: object): shown is ShownState {
  const values = "values" in shown ? shown.values : undefined;
  if (values === undefined) return true;
  if (!isObject(values)) return false;
  const { outputs, root_module: root } = values;
  return (
    (outputs === undefined || (isObject(outputs) && Object.values(outputs).every(isObject))) &&
    (root === undefined || isModule(root, 0))
  );
}

/** Terraform itself does not nest modules deeper; the limit keeps a made-up file from exhausting the stack. */
const deepest = 200;

function isModule(module: unknown, depth: number): boolean {
  if (!isObject(module) || depth > deepest) return false;
  const { resources = [], child_modules: children = [] } = module;
  return (
    Array.isArray(resources) &&
    resources.every((resource) => isObject(resource) && typeof resource["address"] === "string") &&
    Array.isArray(children) &&
    children.every((child) => isModule(child, depth + 1))
  );
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
