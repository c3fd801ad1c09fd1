import { checkAll } from "../compile";
import { isFailing } from "../contract/problem";
import { knowledge } from "../knowledge";
import { stagesReport } from "../report/stages-report";
import { renderStages } from "../report/stages-text";
import { countProblems, toText } from "../report/text";
import { readSources, textsOf } from "./sources";
import type { Terminal } from "./terminal";

/** Formats of `plinth stages`. */
export const stagesFormats = ["text", "json", "markdown"] as const;

interface StagesOptions {
  readonly format: (typeof stagesFormats)[number];
}

/** `plinth stages`: the timeline of one spec and where it is. Gives the exit code. */
export function stages(path: string, options: StagesOptions, terminal: Terminal): number {
  const read = readSources([path]);
  const count = read.sources.length;
  if (count > 1) {
    terminal.err(`plinth stages shows one spec; ${path} has ${count}\n`);
    return 2;
  }
  const checked = checkAll(read.sources, knowledge);
  const problems = [...read.problems, ...checked.problems];
  if (problems.length > 0) terminal.err(`${toText(problems, textsOf(read.sources), terminal.errColors)}\n`);
  if (isFailing(problems, false)) {
    terminal.err(`${countProblems(problems)}\n`);
    return 1;
  }
  for (const { valid, timeline } of checked.specs) {
    const report = stagesReport(valid.spec, timeline);
    terminal.out(
      options.format === "json"
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderStages(report, options.format, terminal.outColors),
    );
  }
  return 0;
}
