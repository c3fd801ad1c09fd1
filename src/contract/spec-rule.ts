import type { Variable } from "../../generated/types/spec";
import type { Path } from "./problem";
import type { ProblemText } from "./problem-texts";

/** A finding of a rule: where, what, and a way out where the rule's own fix is too general. */
export interface Violation {
  readonly path: Path;
  /** Whether the key is wrong, not the value. */
  readonly marksKey?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** What a rule is called and says. */
export interface RuleText extends ProblemText {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Where the fact comes from: document, provider or measurement. */
  readonly source: string;
}

/** A rule about one place of a spec: what is wrong there, if anything is. */
interface RuleOfPlace<S> extends RuleText {
  readonly at: Path;
  finds(spec: S): string | false;
}

/** A rule about several places of a spec. */
interface RuleOfPlaces<S> extends RuleText {
  check(spec: S): readonly Violation[];
}

/** What JSON Schema cannot say about one spec. */
export type Rule<S> = RuleOfPlace<S> | RuleOfPlaces<S>;

/** What a rule finds in a spec. */
export function violationsOf<S>(rule: Rule<S>, spec: S): readonly Violation[] {
  if ("check" in rule) return rule.check(spec);
  const message = rule.finds(spec);
  return message === false ? [] : [{ path: rule.at, message }];
}

/** A kind of thing that only one spec of a set may own, and what a spec claims of it. */
export interface Ownership<S> extends ProblemText {
  readonly code: string;
  readonly source: string;
  claims(spec: S): readonly Claim[];
}

/** A spec's claim on a thing; two claims with the same key collide, unless both share it. */
export interface Claim {
  /** What tells the thing from others. What comes from a variable is not known here: such a claim counts for nothing. */
  readonly key: readonly (string | number | Variable | undefined)[];
  readonly isShared?: boolean;
  /** What the claim says of the thing: two claims that say the same of it go together. */
  readonly of?: string;
  /** How many claims there is room for, where the thing can be shared, but not by any number. */
  readonly room?: number;
  readonly path: Path;
  /** Names the thing in a message. */
  readonly thing: string;
  /** A way out, where the rule's own fix is too general. */
  readonly hint?: string;
}
