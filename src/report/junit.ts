import type { IgnoredWarning } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { toXmlText } from "../encoders/xml";
import { ignoredLine } from "./problems-report";

/** Problems as JUnit XML: a test case for each of the files, in which errors are failures; warnings are, too, where `isStrict`, but those that are ignored. */
export function toJunit(
  problems: readonly Problem[],
  ignored: readonly IgnoredWarning[],
  files: readonly string[],
  isStrict: boolean,
): string {
  const names = [...new Set([...files, ...problems.map(({ file }) => file)])];
  const isFailure = ({ severity }: Problem) => isStrict || severity === "error";
  const cases = names.flatMap((file) => {
    const own = problems.filter((problem) => problem.file === file);
    const remarks = [
      ...own.filter((problem) => !isFailure(problem)).map(toLine),
      ...ignored.filter(({ warning }) => warning.file === file).map(ignoredLine),
    ];
    const warnings = remarks.map((line) => `${toXmlText(line)}\n`);
    const failures = own.filter(isFailure).map(toFailure);
    const parts = [...failures, ...(warnings.length === 0 ? [] : [`<system-out>${warnings.join("")}</system-out>`])];
    const open = `    <testcase classname="plinth" name="${toXmlText(file)}" file="${toXmlText(file)}"`;
    return parts.length === 0
      ? [`${open}/>`]
      : [`${open}>`, ...parts.map((part) => `      ${part}`), "    </testcase>"];
  });
  const counts = `tests="${names.length}" failures="${names.filter((file) => problems.some((problem) => problem.file === file && isFailure(problem))).length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="plinth" ${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function toFailure(problem: Problem): string {
  const { code, message, why, hint } = problem;
  const text = [toLine(problem), `why: ${why}`, `hint: ${hint}`].map(toXmlText).join("\n");
  return `<failure type="${toXmlText(code)}" message="${toXmlText(message)}">${text}</failure>`;
}

function toLine({ severity, code, message, file, range }: Problem): string {
  return `${severity} ${code} at ${file}:${range.start.line}:${range.start.column}: ${message}`;
}
