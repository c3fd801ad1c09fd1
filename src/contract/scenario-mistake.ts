import type { Path } from "./problem";

/** An event that cannot happen as it is written, and where it stands in the scenario. */
export interface ScenarioMistake {
  /**
   * `scenario-unknown` where there is no such thing at all, `scenario-impossible` where it cannot happen to it at that time,
   * `scenario-not-reached` where that time never came.
   */
  readonly code: "scenario-unknown" | "scenario-impossible" | "scenario-not-reached";
  readonly path: Path;
  /** Whether the key is meant, not the value. */
  readonly isKey: boolean;
  readonly message: string;
  /** What might be meant. */
  readonly among: readonly string[];
  /** The name that is not among them. */
  readonly name: string;
}
