import type { Cloud, CloudObject, DataModel, Diagnostic, Model, ProviderPlanning } from "../contract/model";
import type { HazardBehaviour, Resources } from "../contract/resource";
import type { ObjectValue } from "../contract/value";
import type { Hazard } from "../provider/hazard";
import type { ProviderSchema, ResourceSchema } from "../provider/schema";

/** What one simulated provider stands in: its facts at its version, the models of its types and the cloud. */
export interface World {
  /** Source address, such as `hashicorp/aws`. */
  readonly source: string;
  /** As served: the facts, less what the version does not have. */
  readonly schema: ProviderSchema;
  readonly hazards: readonly Hazard[];
  readonly models: ReadonlyMap<string, Model>;
  readonly dataModels: ReadonlyMap<string, DataModel>;
  /** What the provider plans for all of its resources. */
  readonly planning: Partial<ProviderPlanning>;
  readonly resources: Resources;
  readonly cloud: Cloud;
  readonly adopted: Adopted;
}

/** States of what a rehearsal lets Terraform import, by type and the id that the spec states; the objects themselves have made-up ids. */
export type Adopted = Map<string, ObjectValue>;

/** The key of a type and an id that is stated. */
export function adoptedKey(type: string, id: string): string {
  return `${type} ${id}`;
}

/** What the version does wrong with a type. */
export function hazardsOfType({ hazards }: World, type: string, behaviour: HazardBehaviour): Hazard[] {
  return hazards.filter((hazard) => hazard.resource === type && hazard.behaviour === behaviour);
}

/** What the cloud finds an object by: what its model says, its id, or the required arguments of a type without one. */
export function identify(world: World, type: string, schema: ResourceSchema, values: ObjectValue): string {
  const named = world.models.get(type)?.identify?.(values);
  if (named !== undefined) return named;
  const id = values["id"];
  if (typeof id === "string" && id !== "") return id;
  const required = Object.entries(schema.attributes ?? {}).filter(([, attribute]) => attribute.required === true);
  return required.flatMap(([name]) => (typeof values[name] === "string" ? [values[name]] : [])).join(":");
}

/** The object of the cloud that a state describes. */
export function tryFindObject(
  world: World,
  type: string,
  schema: ResourceSchema,
  state: ObjectValue,
): CloudObject | undefined {
  return world.cloud.find(type, identify(world, type, schema, state));
}

/** An error about a resource as a whole. */
export function failure(summary: string, detail: string): Diagnostic {
  return { severity: "error", summary, detail };
}

/** What a provider says of a type that it does not have. */
export function unknownType(type: string): Diagnostic {
  return failure("Unknown type", `The provider has no resource or data source of the type ${JSON.stringify(type)}.`);
}
