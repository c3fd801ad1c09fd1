import type { CloudObject, Outcome } from "../../src/contract/model";
import { refused } from "./refusals";

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
