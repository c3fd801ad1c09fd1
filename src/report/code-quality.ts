import type { IgnoredWarning } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";
import { fingerprints } from "./fingerprints";
import { toJson } from "./to-json";

/** Problems as GitLab reads them for its code quality report; ignored warnings are for information. */
export function toCodeQuality(problems: readonly Problem[], ignored: readonly IgnoredWarning[]): string {
  const entries = [
    ...problems.map((problem) => ({
      problem,
      text: problem.hint,
      severity: problem.severity === "error" ? "major" : "minor",
    })),
    ...ignored.map(({ warning, reason }) => ({ problem: warning, text: `Ignored: ${reason}`, severity: "info" })),
  ];
  const names = fingerprints(entries.map(({ problem }) => problem));
  return toJson(
    entries.map(({ problem: { code, message, file, range }, text, severity }, index) => ({
      description: visible(`${message}. ${text}`),
      check_name: code,
      fingerprint: names[index],
      severity,
      location: { path: file.replaceAll("\\", "/"), lines: { begin: range.start.line } },
    })),
  );
}
