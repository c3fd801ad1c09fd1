import type { GateItem } from "../../../src/contract/gate-item";
import type { Prose } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";

/** What is said of a private zone that is not simply one of the endpoint's network. Each part is empty where there is nothing to say. */
export interface ZoneTexts {
  /** Whose the zone is and who else resolves its names, as sentences after another one. */
  readonly sentences: Prose;
  /** What to see to once its records are there. */
  readonly steps: readonly Block[];
  readonly gate: readonly GateItem[];
  /** What goes wrong with its account and its networks. */
  readonly failures: readonly Failure[];
  /** Who owns what, and what owners of other accounts have to do. */
  readonly handover: readonly Section[];
  readonly fills: readonly FillText[];
}
