import type { GateReport } from "../../generated/types/output";
import type { Range } from "../contract/problem";
import type { Resources } from "../contract/resource";
import type { Ignored, SpecBase } from "../contract/spec-base";
import type { ShownState } from "../plan/shown";
import type { Hazard } from "../provider/hazard";
import type { ResourceSchema } from "../provider/schema";
import type { TimelineStage } from "../stage/timeline";

/** A spec as it compiles. */
export interface CompiledSpec {
  readonly timeline: readonly TimelineStage[];
  /** The digest that the spec would have at another of its stages. */
  readonly digestAt: (stage: string) => string;
}

/** A range of provider versions that breaks an operation. */
export type KnownHazard = Pick<
  Hazard,
  "resource" | "argument" | "others" | "behaviour" | "only" | "unless" | "effect" | "safe" | "source"
>;

/** What a plan is compared with. */
export interface ReviewContext {
  readonly topology: string;
  readonly name: string;
  readonly stage: string;
  readonly head: CompiledSpec;
  /** The spec before the change under review, if it was given. */
  readonly base: CompiledSpec | undefined;
  /** The settings by which the base keeps its state elsewhere, or acts as somebody else. */
  readonly identityChanges: readonly string[];
  /** Address of the module in its root, such as `module.clickhouse`. */
  readonly module: string | undefined;
  /** Whether the plan is to take the whole connection down. */
  readonly isTearDown: boolean;
  /** Ids that the spec states and that the module takes from its root, by `var.NAME`. */
  readonly statedIds: ReadonlyMap<string, string>;
  /** What the spec has Terraform leave alone, with the reasons. */
  readonly ignored: readonly Ignored[];
  /** What the spec adopts: ids by address. */
  readonly adopt: { readonly [address: string]: string };
  /** What the spec was called before, and earlier addresses by those of now. */
  readonly renamedFrom: NonNullable<SpecBase["renamedFrom"]>;
  /** The place of an address and argument in the spec; of the key, by itself the stage, where no address is given or it has none. */
  readonly locate: (
    address?: string,
    argument?: string,
    key?: string,
  ) => { readonly file: string; readonly range: Range };
  readonly resources: Resources;
  /** The field of the spec that says what an argument of an address is, such as `network.subnets`; undefined where it has none. */
  readonly fieldOf: (address: string, argument: string) => string | undefined;
  readonly schemas: ReadonlyMap<string, ResourceSchema>;
  /** Provider versions by source without the registry's host, from the lock file; empty where none was given. */
  readonly versions: ReadonlyMap<string, string>;
  /** The hazards of a version, or of every version that a constraint admits, that matter to this spec. */
  readonly hazardsOf: (source: string, constraint: string) => readonly KnownHazard[];
  /** The gate after the stage with this index, on the prior state, which is to have these resources, and the recorded evidence. */
  readonly lookAtGate: (
    index: number,
    state: ShownState | undefined,
    applied: readonly string[],
  ) => GateReport | undefined;
}
