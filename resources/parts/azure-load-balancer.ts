import { type ComputedContext, nameOf } from "../../src/contract/computed-context";
import type { Cloud, Outcome } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { textOf } from "./known";
import { needsImport } from "./refusals";

/** The id of a part of a load balancer, which stands below that of the load balancer. */
export function partId(kind: string, around: ComputedContext): string {
  return `${textOf(around.values["loadbalancer_id"]) ?? ""}/${kind}/${nameOf(around)}`;
}

/** A part of a load balancer is made, unless the load balancer has one of this name. */
export function createPart(type: string, values: ObjectValue, cloud: Cloud): Outcome {
  const id = textOf(values["id"]) ?? "";
  return cloud.find(type, id) === undefined ? { values } : needsImport(id);
}
