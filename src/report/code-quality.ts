import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";
import { fingerprints } from "./fingerprints";
import { toJson } from "./to-json";

/** Problems as GitLab reads them for its code quality report. */
export function toCodeQuality(problems: readonly Problem[]): string {
  const names = fingerprints(problems);
  return toJson(
    problems.map(({ code, severity, message, hint, file, range }, index) => ({
      description: visible(`${message}. ${hint}`),
      check_name: code,
      fingerprint: names[index],
      severity: severity === "error" ? "major" : "minor",
      location: { path: file.replaceAll("\\", "/"), lines: { begin: range.start.line } },
    })),
  );
}
