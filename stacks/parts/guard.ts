import type { Check } from "../../src/contract/topology";

/** The lifecycle of a resource that moves names. */
export interface Guard {
  readonly precondition: { readonly condition: string; readonly errorMessage: string }[];
}

/** What stops a resource that moves names where a check would only warn: Terraform goes on after a failed check, not after a precondition. */
export function guardBy({ condition, message }: Check): Guard {
  return { precondition: [{ condition, errorMessage: message }] };
}
