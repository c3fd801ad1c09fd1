import { renderStages, stagesReport } from "../report/stages-report";
import { toJson } from "../report/to-json";
import type { stagesFormats } from "./formats";
import { openSpec } from "./sources";
import type { Terminal } from "./terminal";

interface StagesOptions {
  readonly format: (typeof stagesFormats)[number];
  readonly vendors?: string;
}

/** `plinth stages`: the timeline of one spec and where it is. Gives the exit code. */
export function stages(path: string, { format, vendors }: StagesOptions, terminal: Terminal): number {
  const opened = openSpec(path, { command: "stages", vendors }, terminal);
  if (typeof opened === "number") return opened;
  const { valid, timeline } = opened.synthesized;
  const report = stagesReport(valid.spec, timeline);
  terminal.out(format === "json" ? toJson(report) : renderStages(report, format, terminal.outColors));
  return 0;
}
