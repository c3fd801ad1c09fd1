import { checkAll } from "../compile";
import { stagesReport } from "../documents/stages-report";
import { renderStages } from "../documents/stages-text";
import { knowledge } from "../knowledge";
import { isFailing } from "../problem";
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
  const checked = checkAll(read.sources, knowledge);
  const problems = [...read.problems, ...checked.problems];
  if (problems.length > 0) terminal.err(`${toText(problems, textsOf(read.sources), terminal.errColors)}\n`);
  if (isFailing(problems, false)) {
    terminal.err(`${countProblems(problems)}\n`);
    return 1;
  }
  const reports = checked.specs.map(({ valid, timeline }) => stagesReport(valid.spec, timeline));
  for (const report of reports) {
    terminal.out(
      options.format === "json"
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderStages(report, options.format, terminal.outColors),
    );
  }
  return 0;
}
