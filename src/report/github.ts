import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";

/** Problems as workflow commands of GitHub Actions, which shows them at their lines. */
export function toGithub(problems: readonly Problem[]): string {
  return problems.map((problem) => `${toCommand(problem)}\n`).join("");
}

function toCommand({ code, severity, message, why, hint, file, range }: Problem): string {
  const properties = {
    file,
    line: range.start.line,
    col: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    title: `plinth ${code}`,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`);
  return `::${severity} ${list.join(",")}::${[message, why, hint].map(encodeData).join("%0A")}`;
}

function encodeData(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function encodeProperty(text: string): string {
  return encodeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
