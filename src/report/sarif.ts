import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";

/** Problems as a SARIF 2.1.0 log, for code scanning. `titleOf` gives the title of a code. */
export function toSarif(problems: readonly Problem[], version: string, titleOf: (code: string) => string): string {
  const reasons = new Map(problems.map(({ code, why }) => [code, why]));
  const codes = [...reasons.keys()].sort();
  const rules = codes.map(
    (code): ReportingDescriptor => ({
      id: code,
      shortDescription: { text: titleOf(code) },
      fullDescription: { text: reasons.get(code) ?? "" },
    }),
  );
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "plinth", version, rules } },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => toResult(problem, codes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult({ code, severity, message, hint, file, range, pointer }: Problem, codes: readonly string[]): Result {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: visible(`${message}. ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file === "-" ? "stdin" : encodeURI(file.replaceAll("\\", "/")) },
          region: {
            startLine: range.start.line,
            startColumn: range.start.column,
            endLine: range.end.line,
            endColumn: range.end.column,
          },
        },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }],
      },
    ],
  };
}
