import type { Diagnostic } from "../contract/model";
import type { ObjectValue } from "../contract/value";
import type { ProviderSchema } from "../provider/schema";

/** Where in a value something stands: attributes, map keys and list indexes. A path that enters a set ends at the set. */
export type ValuePath = readonly (string | number)[];

/** What a provider plans for a resource. */
export interface Planned {
  /** Null where the resource is to be destroyed, or where the diagnostics hold an error. */
  readonly planned: ObjectValue | null;
  /** The arguments that force a replacement. */
  readonly replace: readonly ValuePath[];
  /** Whether the plan departs from the configuration in ways that Terraform allows providers of the older SDK only. */
  readonly isLegacy: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A state, null where there is none, and what the provider has to say about it. */
export interface Answer {
  readonly state: ObjectValue | null;
  readonly isLegacy?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** One launch of a provider: Terraform configures it once and asks it for its resources. No method throws for what Terraform sends. */
export interface Connection {
  /** What the provider serves: the facts, less what its version does not have. */
  readonly schema: ProviderSchema;
  configure(config: ObjectValue): readonly Diagnostic[];
  /** What the provider refuses beyond the schema, which Terraform has checked already. */
  validateResource(type: string, config: ObjectValue): readonly Diagnostic[];
  plan(request: {
    readonly type: string;
    readonly prior: ObjectValue | null;
    readonly proposed: ObjectValue | null;
    readonly config: ObjectValue | null;
  }): Planned;
  apply(request: {
    readonly type: string;
    readonly prior: ObjectValue | null;
    readonly planned: ObjectValue | null;
  }): Answer;
  read(type: string, state: ObjectValue): Answer;
  /** Finds an object of the cloud by what `terraform import` is given. */
  importState(type: string, id: string): Answer;
  readData(type: string, config: ObjectValue): Answer;
}

/** A simulated provider of one version. */
export interface Engine {
  /** Source address, such as `hashicorp/aws`. */
  readonly source: string;
  readonly version: string;
  /** A new launch, not yet configured. All launches act on the same cloud. */
  connect(): Connection;
}
