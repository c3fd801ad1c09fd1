import { compile } from "../compile";
import { isFailing, type Problem } from "../contract/problem";
import { counted } from "../contract/visible";
import { writeFolders } from "../files/write-folders";
import { knowledge } from "../knowledge";
import { countProblems, toText } from "../report/text";
import { readSources, textsOf } from "./sources";
import type { Terminal } from "./terminal";

/** Formats of `plinth synth`. */
export const synthFormats = ["hcl", "json"] as const;

interface SynthOptions {
  readonly out: string;
  readonly format: (typeof synthFormats)[number];
  readonly strict: boolean;
}

/** `plinth synth`: one folder a spec below the output folder; nothing is written where anything is wrong. Gives the exit code. */
export async function synth(paths: readonly string[], options: SynthOptions, terminal: Terminal): Promise<number> {
  const read = readSources(paths);
  const compiled = compile(read.sources, knowledge, options.format, terminal.progress);
  const problems = [...read.problems, ...compiled.problems];
  const show = (found: readonly Problem[]) => {
    if (found.length > 0) terminal.err(`${toText(found, textsOf(read.sources), terminal.errColors)}\n`);
  };
  show(problems);
  if (isFailing(problems, options.strict)) {
    terminal.err(`${countProblems(problems)}; nothing was written\n`);
    return 1;
  }
  const result = await writeFolders(options.out, compiled.folders);
  const fileProblems = result.problems;
  show(fileProblems);
  for (const folder of result.completed)
    terminal.err(`completed ${folder}, which an earlier run had left half written\n`);
  for (const folder of result.written) terminal.out(`wrote ${folder}\n`);
  for (const folder of result.unchanged) terminal.out(`unchanged ${folder}\n`);
  if (read.skipped > 0) terminal.err(`skipped ${counted(read.skipped, "file")} without a topology\n`);
  return isFailing(fileProblems, options.strict) ? 1 : 0;
}
