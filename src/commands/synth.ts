import { compile } from "../compile";
import { isFailing } from "../contract/problem";
import { counted } from "../contract/visible";
import { writeFolders } from "../files/write-folders";
import { knowledge } from "../knowledge";
import { readSources } from "./sources";
import { fail, note, showProblems, type Terminal } from "./terminal";

/** Formats of `plinth synth`. */
export const synthFormats = ["hcl", "json"] as const;

interface SynthOptions {
  readonly out: string;
  readonly format: (typeof synthFormats)[number];
  readonly strict: boolean;
}

/** `plinth synth`: one folder a spec below the output folder; nothing is written where anything is wrong. Gives the exit code. */
export async function synth(paths: readonly string[], options: SynthOptions, terminal: Terminal): Promise<number> {
  const { sources, problems: unread, skipped } = readSources(paths);
  const { folders, problems: found } = compile(sources, knowledge, options.format, terminal.progress);
  const problems = [...unread, ...found];
  if (isFailing(problems, options.strict)) return fail(problems, sources, terminal, "nothing was written");
  showProblems(problems, sources, terminal);
  const result = await writeFolders(options.out, folders);
  showProblems(result.problems, sources, terminal);
  for (const folder of result.completed)
    note(`completed ${folder}, which an earlier run had left half written`, terminal);
  for (const folder of result.written) terminal.out(`wrote ${folder}\n`);
  for (const folder of result.unchanged) terminal.out(`unchanged ${folder}\n`);
  if (skipped > 0) note(`skipped ${counted(skipped, "file")} without a topology`, terminal);
  return isFailing(result.problems, options.strict) ? 1 : 0;
}
