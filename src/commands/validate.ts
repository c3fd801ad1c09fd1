import type { ValidateReport } from "../../generated/types/output";
import { checkAll } from "../compile";
import { isFailing, type Problem } from "../contract/problem";
import { version } from "../contract/version";
import { counted } from "../contract/visible";
import { knowledge } from "../knowledge";
import { toGithub } from "../report/github";
import { toSarif } from "../report/sarif";
import { countProblems, toText } from "../report/text";
import { problemPages } from "./problem-pages";
import { readSources, type Sources, textsOf } from "./sources";
import type { Terminal } from "./terminal";

/** Formats of `plinth validate`. */
export const validateFormats = ["text", "json", "sarif", "github"] as const;

interface ValidateOptions {
  readonly format: (typeof validateFormats)[number];
  readonly strict: boolean;
}

/** `plinth validate`: every problem of each spec and of the whole set. Gives the exit code. */
export function validate(paths: readonly string[], options: ValidateOptions, terminal: Terminal): number {
  const read = readSources(paths);
  const checked = checkAll(read.sources, knowledge, terminal.progress);
  const problems = [...read.problems, ...checked.problems];
  terminal.out(render(problems, read, options.format, terminal));
  return isFailing(problems, options.strict) ? 1 : 0;
}

function render(
  problems: readonly Problem[],
  read: Sources,
  format: ValidateOptions["format"],
  terminal: Terminal,
): string {
  const specs = read.sources.length;
  switch (format) {
    case "json": {
      const report: ValidateReport = { version: 1, problems: [...problems], specs };
      return `${JSON.stringify(report, null, 2)}\n`;
    }
    case "sarif": {
      const titles = new Map(problemPages(knowledge.topologies).map(({ code, title }) => [code, title]));
      return toSarif(problems, version, (code) => titles.get(code) ?? code);
    }
    case "github":
      return toGithub(problems);
    case "text": {
      const skipped = read.skipped === 0 ? "" : `, ${counted(read.skipped, "other file")} skipped`;
      const summary = `${countProblems(problems)} in ${counted(specs, "spec")}${skipped}\n`;
      const text = toText(problems, textsOf(read.sources), terminal.outColors);
      return problems.length === 0 ? summary : `${text}\n${summary}`;
    }
  }
}
