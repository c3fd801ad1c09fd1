import type { Colors } from "picocolors/types";
import type { Problem } from "../contract/problem";
import { countProblems, toText } from "../report/problems-report";
import type { Source } from "../spec/parse";

/** Where a command writes, and what it may write there. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  readonly outColors: Colors;
  readonly errColors: Colors;
  /** How wide a line of results may be. */
  readonly columns: number;
  /** Shows how far a long run has come; undefined where nobody watches. */
  readonly progress: ((done: number, total: number) => void) | undefined;
  /** Shows one line in place of the last; an empty one takes it away. Undefined where nobody watches. */
  readonly status: ((line: string) => void) | undefined;
}

/** Shows problems beside the results, with the lines of their sources. */
export function showProblems(problems: readonly Problem[], sources: readonly Source[], terminal: Terminal): void {
  if (problems.length > 0) terminal.err(`${toText(problems, textsOf(sources), terminal.errColors)}\n`);
}

/** Shows the problems that end a command, and what did not happen because of them. Gives the exit code. */
export function fail(
  problems: readonly Problem[],
  sources: readonly Source[],
  terminal: Terminal,
  undone?: string,
): number {
  showProblems(problems, sources, terminal);
  terminal.err(`${countProblems(problems)}${undone === undefined ? "" : `; ${undone}`}\n`);
  return 1;
}

/** Says why a command cannot be run in this way. Gives the exit code. */
export function refuse(reason: string, terminal: Terminal): number {
  terminal.err(`error: ${reason}\n`);
  return 2;
}

/** The texts of sources by file name, for code frames. */
export function textsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const files = sources.flatMap((source) => [source, ...(source.evidence === undefined ? [] : [source.evidence])]);
  return new Map(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes).replaceAll("\r\n", "\n")]));
}
