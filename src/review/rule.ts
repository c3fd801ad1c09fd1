import type { ProblemText } from "../contract/problem-texts";
import type { Prose } from "../contract/prose";
import type { ComparedPlan } from "./compared-plan";

/** What a rule has found; the review adds the place in the spec and masks the values. */
export interface Remark {
  readonly address?: string;
  /** Names from the root of the resource, such as `broker_node_group_info.connectivity_info`. */
  readonly attribute?: string;
  readonly message: Prose;
  /** The key of the spec that it is about, where that is not the stage and no address is given. */
  readonly key?: "name" | "topology" | "terraform";
  /** A way out, where the rule's own fix is too general. */
  readonly hint?: string;
  /** Where it is less or more grave than the rule is as a whole. */
  readonly severity?: "error" | "warning";
}

/** A rule of the plan reviewer. */
export interface ReviewRule extends ProblemText {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** Where the fact comes from: document, provider or measurement. */
  readonly source: string;
  /** Where it finds something, other rules would only repeat it. */
  readonly isLast?: true;
  /** Gives way to rules that say more about the same address and attribute. */
  readonly isGeneral?: true;
  check(compared: ComparedPlan): readonly Remark[];
}
