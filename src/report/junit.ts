import type { Problem } from "../contract/problem";
import { toXmlText } from "../encoders/xml";

/** Problems as JUnit XML: a test case for each of the files, in which errors are failures; warnings are, too, where `isStrict`. */
export function toJunit(problems: readonly Problem[], files: readonly string[], isStrict: boolean): string {
  const names = [...new Set([...files, ...problems.map(({ file }) => file)])];
  const isFailure = ({ severity }: Problem) => isStrict || severity === "error";
  const cases = names.flatMap((file) => {
    const own = problems.filter((problem) => problem.file === file);
    const warnings = own.filter((problem) => !isFailure(problem)).map((problem) => `${toXmlText(toLine(problem))}\n`);
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
