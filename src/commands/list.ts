import type { ListReport } from "../../generated/types/output";
import { isFailing } from "../contract/problem";
import { visible } from "../contract/visible";
import { toJson } from "../report/to-json";
import { isDone } from "../stage/timeline";
import type { Changed } from "./changed";
import type { listFormats } from "./formats";
import { openSpecs, showFindings } from "./sources";
import { fail, type Terminal } from "./terminal";

interface ListOptions extends Changed {
  readonly vendors?: string;
  readonly format: (typeof listFormats)[number];
}

/** `plinth list`: the specs with their stages, such as for the matrix of a pipeline. Gives the exit code. */
export function list(paths: readonly string[], options: ListOptions, terminal: Terminal): number {
  const opened = openSpecs(paths, options, terminal);
  const { sources, specs, problems, shown } = opened;
  if (isFailing(problems, false)) return fail(problems, shown, terminal, undefined, sources.length);
  showFindings(opened, terminal);
  const report: ListReport = {
    version: 1,
    specs: specs.map(({ valid, timeline }) => {
      const { topology, name, stage } = valid.spec;
      return { file: valid.source.file, topology, name, stage, done: isDone(timeline) };
    }),
  };
  const line = ({ file, topology, name, stage }: ListReport["specs"][number]) =>
    `${[name, topology, stage, file].map(visible).join("\t")}\n`;
  terminal.out(options.format === "json" ? toJson(report) : report.specs.map(line).join(""));
  return 0;
}
