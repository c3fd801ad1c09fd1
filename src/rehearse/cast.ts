import type { RehearsalStep, SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { ConfigurationFile } from "./configuration";
import type { Others } from "./others";
import type { Reviewer } from "./reviewer";
import type { TerraformFolder } from "./terraform-folder";

/** What the rehearsal of one spec plays with. */
export interface Cast {
  readonly synthesized: SynthesizedSpec;
  readonly providers: readonly SimulatedProvider[];
  /** The configuration of each stage, in their order. */
  readonly configurations: readonly (readonly ConfigurationFile[])[];
  readonly folder: TerraformFolder;
  readonly others: Others;
  readonly reviewer: Reviewer;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Keeps a file of a move, such as `02-allow-list/plan.json`. */
  readonly keep: (path: string, content: string) => void;
  /** Told before each step. */
  readonly onStep: (step: Pick<RehearsalStep, "direction" | "stage" | "kind">) => void;
}
