import { isFailing } from "../contract/problem";
import { version } from "../contract/version";
import { counted } from "../contract/visible";
import { knowledge } from "../knowledge";
import { problemPages } from "../pages/problem-pages";
import { toGithub } from "../report/github";
import { countProblems, toText, validateReport } from "../report/problems-report";
import { toSarif } from "../report/sarif";
import { toJson } from "../report/to-json";
import { type OpenSpecs, openSpecs } from "./sources";
import { type Terminal, textsOf } from "./terminal";

/** Formats of `plinth validate`. */
export const validateFormats = ["text", "json", "sarif", "github"] as const;

interface ValidateOptions {
  readonly format: (typeof validateFormats)[number];
  readonly strict: boolean;
}

/** `plinth validate`: every problem of each spec and of the whole set. Gives the exit code. */
export function validate(paths: readonly string[], options: ValidateOptions, terminal: Terminal): number {
  const opened = openSpecs(paths, terminal.progress);
  terminal.out(render(opened, options.format, terminal));
  return isFailing(opened.problems, options.strict) ? 1 : 0;
}

function render(
  { problems, sources, skipped }: OpenSpecs,
  format: ValidateOptions["format"],
  terminal: Terminal,
): string {
  switch (format) {
    case "json":
      return toJson(validateReport(problems, sources.length));
    case "sarif": {
      const titles = new Map(problemPages(knowledge.topologies).map(({ code, title }) => [code, title]));
      return toSarif(problems, version, (code) => titles.get(code) ?? code);
    }
    case "github":
      return toGithub(problems);
    case "text": {
      const others = skipped === 0 ? "" : `, ${counted(skipped, "other file")} skipped`;
      const summary = `${countProblems(problems)} in ${counted(sources.length, "spec")}${others}\n`;
      const text = toText(problems, textsOf(sources), terminal.outColors);
      return problems.length === 0 ? summary : `${text}\n${summary}`;
    }
  }
}
