import type { Json, JsonObject } from "../terraform/json";

/** The part of `terraform show -json` of a state that Plinth reads (format version 1.x). */
export interface ShownState {
  readonly format_version: string;
  readonly terraform_version?: string;
  /** Absent where the state is empty. */
  readonly values?: ShownValues;
  readonly checks?: readonly ShownCheck[];
}

/** Outputs and resources of a state, or of the planned or prior state of a plan. */
export interface ShownValues {
  readonly outputs?: { readonly [name: string]: { readonly value?: Json; readonly sensitive?: boolean } };
  readonly root_module?: ShownModule;
}

/** Whether a state holds nothing at all, neither an output nor a resource. */
export function isEmpty(state: ShownState): boolean {
  return Object.keys(state.values?.outputs ?? {}).length === 0 && collectResources(state).size === 0;
}

/** A module of a state. */
export interface ShownModule {
  readonly address?: string;
  readonly resources?: readonly ShownResource[];
  readonly child_modules?: readonly ShownModule[];
}

/** A resource or data source of a state. */
export interface ShownResource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name: string;
  readonly values?: JsonObject;
  /** `true` in place of each sensitive value. */
  readonly sensitive_values?: Json;
  /** Whether the next apply replaces it, because an earlier one did not complete it. */
  readonly tainted?: boolean;
  /** Set on an object that a replacement has left to be destroyed; it has the address of its successor. */
  readonly deposed_key?: string;
}

/** What a plan does to one resource. */
export interface ShownChange {
  /** `["no-op"]`, `["create"]`, `["read"]`, `["update"]`, `["delete", "create"]`, `["create", "delete"]`, `["delete"]`, `["forget"]`. */
  readonly actions: readonly string[];
  readonly before?: Json;
  readonly after?: Json;
  /** `true` in place of each value that is known only after the apply. */
  readonly after_unknown?: Json;
  readonly before_sensitive?: Json;
  readonly after_sensitive?: Json;
  /** The paths of the arguments that force a replacement. */
  readonly replace_paths?: readonly (readonly (string | number)[])[];
  readonly importing?: { readonly id?: string };
}

/** An entry of `resource_changes` or `resource_drift`. */
export interface ShownResourceChange {
  readonly address: string;
  readonly previous_address?: string;
  readonly module_address?: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name: string;
  readonly change: ShownChange;
  readonly action_reason?: string;
  /** Set where the change is about an object that a replacement has left to be destroyed. */
  readonly deposed?: string;
}

/** The part of `terraform show -json` of a plan that Plinth reads (format version 1.x). */
export interface ShownPlan {
  readonly format_version: string;
  readonly terraform_version?: string;
  readonly variables?: { readonly [name: string]: { readonly value?: Json } };
  readonly planned_values?: ShownValues;
  readonly prior_state?: ShownState;
  readonly resource_changes?: readonly ShownResourceChange[];
  readonly resource_drift?: readonly ShownResourceChange[];
  readonly output_changes?: { readonly [name: string]: ShownChange };
  readonly configuration?: JsonObject;
  readonly checks?: readonly ShownCheck[];
  /** Changes that Terraform puts off to a later plan. */
  readonly deferred_changes?: readonly Json[];
  readonly applyable?: boolean;
  readonly complete?: boolean;
  readonly errored?: boolean;
}

/** The result of a `check`, or of the conditions of an object. */
export interface ShownCheck {
  readonly address: { readonly kind: string; readonly to_display: string; readonly name?: string };
  /** `pass`, `fail`, `error` or `unknown`. */
  readonly status: string;
  readonly instances?: readonly {
    readonly status: string;
    readonly problems?: readonly { readonly message?: string }[];
  }[];
}

/** The resources of a state by address, those of nested modules included, without objects that are only left to be destroyed. */
export function collectResources(state: ShownState | undefined): Map<string, ShownResource> {
  const found = new Map<string, ShownResource>();
  const visit = (module: ShownModule | undefined) => {
    for (const resource of module?.resources ?? []) {
      if (resource.deposed_key === undefined) found.set(resource.address, resource);
    }
    for (const child of module?.child_modules ?? []) visit(child);
  };
  visit(state?.values?.root_module);
  return found;
}
