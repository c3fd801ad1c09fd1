import type { Colors } from "picocolors/types";
import type { IgnoredWarning } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { counted } from "../contract/visible";
import { countProblems, ignoredText, toText, validateReport } from "../report/problems-report";
import { toJson } from "../report/to-json";
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
  /** Whether a person can be asked. */
  readonly isInteractive: boolean;
  /** Whether only results and errors are shown. */
  readonly isQuiet: boolean;
  /** Whether the result is JSON, so that what ends the command is JSON too. */
  readonly isJson: boolean;
  /** How many problems are shown as text. */
  readonly maxProblems: number;
}

/** Says what was done beside the results, unless the terminal is quiet. */
export function note(text: string, terminal: Terminal): void {
  if (!terminal.isQuiet) terminal.err(`${text}\n`);
}

/** Problems as text with the lines of their sources, no more than the terminal takes; `docs` is the address of pages. */
export function problemsText(
  problems: readonly Problem[],
  sources: readonly Source[],
  terminal: Terminal,
  colors: Colors,
  docs?: string,
): string {
  const text = toText(problems.slice(0, terminal.maxProblems), textsOf(sources), colors, docs);
  const left = problems.length - terminal.maxProblems;
  return left > 0 ? `${text}\nand ${counted(left, "more problem")}\n` : text;
}

/** Shows problems beside the results; to a quiet terminal no warnings. */
export function showProblems(problems: readonly Problem[], sources: readonly Source[], terminal: Terminal): void {
  const shown = terminal.isQuiet ? problems.filter(({ severity }) => severity === "error") : problems;
  if (shown.length > 0) terminal.err(`${problemsText(shown, sources, terminal, terminal.errColors)}\n`);
}

/** Names the warnings that are ignored, unless the terminal is quiet. */
export function showIgnored(ignored: readonly IgnoredWarning[], terminal: Terminal): void {
  if (!terminal.isQuiet) terminal.err(ignoredText(ignored));
}

/**
 * Shows the problems that end a command, and what did not happen because of them; as JSON too where its result would be. `specs` is how many of
 * the sources are specs. Gives the exit code.
 */
export function fail(
  problems: readonly Problem[],
  sources: readonly Source[],
  terminal: Terminal,
  undone?: string,
  specs = sources.length,
): number {
  if (terminal.isJson) terminal.out(toJson(validateReport(problems, [], specs)));
  const loud = { ...terminal, isQuiet: false };
  showProblems(problems, sources, loud);
  loud.err(`${countProblems(problems)}${undone === undefined ? "" : `; ${undone}`}\n`);
  return 1;
}

/** Says why a command cannot be run in this way. Gives the exit code. */
export function refuse(reason: string, terminal: Terminal): number {
  terminal.err(`error: ${reason}\n`);
  return 2;
}

/** The texts of sources by file name, for code frames. */
export function textsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const files = sources.flatMap((source) => [
    source,
    ...(source.evidence === undefined ? [] : [source.evidence]),
    ...[...(source.files ?? []), ...(source.nodes ? [source.nodes] : [])].filter((file) => "bytes" in file),
  ]);
  return new Map(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes).replaceAll("\r\n", "\n")]));
}
