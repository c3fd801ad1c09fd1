import type { IgnoredWarning } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";

/** Problems as workflow commands of GitHub Actions, which shows them at their lines; ignored warnings are notices. */
export function toGithub(problems: readonly Problem[], ignored: readonly IgnoredWarning[]): string {
  const commands = [
    ...problems.map((problem) => toCommand(problem.severity, problem, [problem.message, problem.why, problem.hint])),
    ...ignored.map(({ warning, reason }) => toCommand("notice", warning, [warning.message, `ignored: ${reason}`])),
  ];
  return commands.map((command) => `${command}\n`).join("");
}

function toCommand(
  name: Problem["severity"] | "notice",
  { code, file, range }: Problem,
  lines: readonly string[],
): string {
  const properties = {
    file,
    line: range.start.line,
    col: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    title: `plinth ${code}`,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${lines.map(encodeData).join("%0A")}`;
}

function encodeData(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function encodeProperty(text: string): string {
  return encodeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
