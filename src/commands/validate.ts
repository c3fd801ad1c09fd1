import { drain } from "../compile";
import { isFailing } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { toPlainText } from "../encoders/prose-text";
import { countProblems, ignoredText, validateReport } from "../report/problems-report";
import { toJson } from "../report/to-json";
import type { Changed } from "./changed";
import type { validateFormats } from "./formats";
import { toProblemFormat } from "./problem-formats";
import { type CheckedSpecs, openEach } from "./sources";
import { note, problemsText, type Terminal } from "./terminal";

interface ValidateOptions extends Changed {
  readonly format: (typeof validateFormats)[number];
  readonly strict: boolean;
  readonly docs?: string;
  readonly vendors?: string;
}

/** `plinth validate`: every problem of each spec and of the whole set. Gives the exit code. */
export function validate(paths: readonly string[], options: ValidateOptions, terminal: Terminal): number {
  const notes: string[] = [];
  const opened = drain(openEach(paths, options, terminal), ({ spec: { valid } }) => {
    const { topology, spec, source } = valid;
    for (const text of topology.notes?.(spec) ?? []) notes.push(`note: ${visible(source.file)}: ${toPlainText(text)}`);
  });
  terminal.out(render(opened, options, terminal));
  for (const text of notes) note(text, terminal);
  return isFailing(opened.problems, options.strict) ? 1 : 0;
}

function render(
  { problems, ignored, sources, shown: files, skipped, project }: CheckedSpecs,
  { format, strict, docs = project.docs }: ValidateOptions,
  terminal: Terminal,
): string {
  if (format === "json") return toJson(validateReport(problems, ignored, sources.length));
  if (format !== "text")
    return toProblemFormat(format, {
      ...{ problems, ignored, isStrict: strict, docs },
      files: sources.map(({ file }) => file),
    });
  const others = skipped === 0 ? "" : `, ${counted(skipped, "other file")} skipped`;
  const listed = terminal.isQuiet ? "" : ignoredText(ignored);
  const summary = `${listed}${countProblems(problems, ignored)} in ${counted(sources.length, "spec")}${others}\n`;
  const shown = terminal.isQuiet && !strict ? problems.filter(({ severity }) => severity === "error") : problems;
  return shown.length === 0 ? summary : `${problemsText(shown, files, terminal, terminal.outColors, docs)}\n${summary}`;
}
