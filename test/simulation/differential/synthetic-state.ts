import type { ShownPlan, ShownResourceChange } from "../../../src/plan/shown";
import type { Json, JsonObject } from "../../../src/terraform/json";
import type { DeclaredResources } from "../../support/real-providers";
import { completeBlock, makeUp } from "./complete-block";

/**
 * The state file (format 4) that an apply of a plan could have left: what the provider plans, defaults included, and made-up values for what
 * it would learn from the cloud. What is sensitive is marked, because a plan shows an update where only the marks differ. Throws for a
 * resource that the provider at the address does not declare.
 */
export function toSyntheticState(plan: ShownPlan, provider: string, declared: DeclaredResources): JsonObject {
  return {
    version: 4,
    serial: 1,
    lineage: "plinth-synthetic",
    outputs: {},
    resources: (plan.resource_changes ?? []).map((change) => toResource(change, provider, declared)),
  };
}

function toResource(
  { address, type, name, change }: ShownResourceChange,
  provider: string,
  declared: DeclaredResources,
): JsonObject {
  const schema = declared[type];
  if (schema === undefined) throw new Error(`the provider does not declare the type of ${address}`);
  const known = makeUp(schema.block, address);
  return {
    mode: "managed",
    type,
    name,
    provider: `provider[${JSON.stringify(provider)}]`,
    instances: [
      {
        schema_version: schema.version,
        attributes: completeBlock(schema.block, toObject(change.after), toObject(change.after_unknown), known),
        sensitive_attributes: pathsOf(change.after_sensitive ?? false),
      },
    ],
  };
}

/** The paths of everything that is marked `true`, as a state file writes them. */
function pathsOf(marks: Json, path: readonly JsonObject[] = []): Json[] {
  if (marks === true) return [path];
  if (Array.isArray(marks)) {
    return marks.flatMap((mark, value) =>
      pathsOf(mark, [...path, { type: "index", value: { value, type: "number" } }]),
    );
  }
  return Object.entries(toObject(marks)).flatMap(([value, mark]) =>
    pathsOf(mark, [...path, { type: "get_attr", value }]),
  );
}

function toObject(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
