import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";
import { fingerprints } from "./fingerprints";
import { pageAddress } from "./page-address";

/** What is said of a code, whatever the problem. */
interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * Problems as a SARIF 2.1.0 log, for code scanning. `textOf` tells what the page of a code says, undefined where there is none; `docs` is
 * the address that pages are below.
 */
export function toSarif(
  problems: readonly Problem[],
  version: string,
  textOf: (page: string) => RuleText | undefined,
  docs?: string,
): string {
  const firsts = new Map([...problems].reverse().map((problem) => [problem.code, problem]));
  const codes = [...firsts.keys()].sort();
  const rules = codes.flatMap((code): ReportingDescriptor[] => {
    const first = firsts.get(code);
    if (first === undefined) return [];
    const { title, why, fix } = textOf(first.docs) ?? { title: code, why: first.why, fix: first.hint };
    return [
      {
        id: code,
        shortDescription: { text: title },
        fullDescription: { text: `${title}. ${why}` },
        help: { text: `${why}\n\n${fix}\n\nplinth explain ${code}` },
        ...(docs === undefined ? {} : { helpUri: pageAddress(docs, first.docs) }),
      },
    ];
  });
  const names = fingerprints(problems);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "plinth", version, rules } },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem, index) => ({
          ...toResult(problem, codes),
          partialFingerprints: { primaryLocationLineHash: names[index] ?? "", "plinth/v1": names[index] ?? "" },
        })),
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
