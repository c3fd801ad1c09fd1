import type { Check } from "../../src/contract/scope";

/** The lifecycle of a resource that moves names. */
export interface Guard {
  readonly precondition: { readonly condition: string; readonly errorMessage: string }[];
}

/** No guard, where no state shows what would have to be so. */
export const unguarded: Guard = { precondition: [] };

/** The guard as an argument; nothing where there is none. */
export function lifecycleOf(guard: Guard): { readonly lifecycle?: Guard } {
  return guard.precondition.length === 0 ? {} : { lifecycle: guard };
}

/** What stops a resource that moves names where a check would only warn: Terraform goes on after a failed check, not after a precondition. */
export function guardBy({ condition, message }: Check): Guard {
  return { precondition: [{ condition, errorMessage: message }] };
}
