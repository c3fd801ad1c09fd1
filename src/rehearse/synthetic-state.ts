import type { ShownPlan, ShownResourceChange } from "../plan/shown";
import type { Json, JsonObject } from "../terraform/json";
import { completeBlock, makeUp } from "./complete-block";
import type { RealProvider } from "./real-providers";

/**
 * The state file (format 4) that an apply of a plan could have left: what the provider plans, defaults included, and made-up values for what
 * it would learn from the cloud. What is sensitive is marked, because a plan shows an update where only the marks differ. Throws for a
 * resource of a provider that is not given.
 */
export function toSyntheticState(plan: ShownPlan, providers: readonly RealProvider[]): JsonObject {
  return {
    version: 4,
    serial: 1,
    lineage: "plinth-synthetic",
    outputs: {},
    resources: (plan.resource_changes ?? []).map((change) => toResource(change, providers)),
  };
}

function toResource(
  { address, type, name, change }: ShownResourceChange,
  providers: readonly RealProvider[],
): JsonObject {
  const provider = providers.find(({ resources }) => Object.hasOwn(resources, type));
  const schema = provider?.resources[type];
  if (provider === undefined || schema === undefined) throw new Error(`no provider has the type of ${address}`);
  const known = makeUp(schema.block, address);
  return {
    mode: "managed",
    type,
    name,
    provider: `provider[${JSON.stringify(provider.address)}]`,
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
