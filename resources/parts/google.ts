import type { Cloud, CloudObject, Diagnostic, Outcome } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { textOf } from "./known";
import { errorAt, refused } from "./refusals";

/** Names of Compute Engine. */
export const nameForm = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** A field that Compute Engine refuses. */
export function refuseField(kind: string, field: string, value: string): Outcome {
  return refused(
    `Error creating ${kind}: googleapi: Error 400: Invalid value for field '${field}': '${value}'., invalid`,
  );
}

/** One name a project and region. */
export function refuseTaken(kind: string, other: CloudObject | undefined): Outcome | undefined {
  if (other === undefined) return undefined;
  return refused(
    `Error creating ${kind}: googleapi: Error 409: The resource '${other.id}' already exists, alreadyExists`,
  );
}

/** A resource of Compute Engine is made, unless its name is taken or has another form than names have. */
export function createNamed(kind: string, type: string, values: ObjectValue, cloud: Cloud): Outcome {
  const name = textOf(values["name"]) ?? "";
  const taken = refuseTaken(kind, cloud.find(type, textOf(values["id"]) ?? ""));
  if (taken !== undefined) return taken;
  return nameForm.test(name) ? { values } : refuseField(kind, "resource.name", name);
}

/** One that others refer to is not deleted. */
export function refuseInUse(
  kind: string,
  { id }: CloudObject,
  others: readonly CloudObject[],
  refersTo: (other: CloudObject) => readonly string[],
): Diagnostic[] {
  const user = others.find((other) => refersTo(other).includes(id));
  if (user === undefined) return [];
  const reason = `The ${kind.toLowerCase()} resource '${id}' is already being used by '${user.id}'`;
  const what = `Error when reading or editing ${kind}: googleapi: Error 400`;
  return [errorAt(undefined, `${what}: ${reason}, resourceInUseByAnotherResource`)];
}
