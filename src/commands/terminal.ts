import type { Colors } from "picocolors/types";

/** Where a command writes, and what it may write there. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  readonly outColors: Colors;
  readonly errColors: Colors;
  /** Shows how far a long run has come; undefined where nobody watches. */
  readonly progress: ((done: number, total: number) => void) | undefined;
  /** Shows one line in place of the last; an empty one takes it away. Undefined where nobody watches. */
  readonly status: ((line: string) => void) | undefined;
}
