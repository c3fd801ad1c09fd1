import type { Log, PhysicalLocation, ReportingDescriptor, Result, Suppression } from "sarif";
import type { IgnoredWarning } from "../../generated/types/output";
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
 * Problems as a SARIF 2.1.0 log, for code scanning, with ignored warnings as results that are suppressed. `textOf` tells what the page of a code says, undefined where there is none; `docs` is
 * the address that pages are below.
 */
export function toSarif(
  problems: readonly Problem[],
  ignored: readonly IgnoredWarning[],
  version: string,
  textOf: (page: string) => RuleText | undefined,
  docs?: string,
): string {
  const all = [...problems, ...ignored.map(({ warning }) => warning)];
  const firsts = new Map([...all].reverse().map((problem) => [problem.code, problem]));
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
  const names = fingerprints(all);
  const suppressions = new Map(ignored.map((each) => [each.warning, [toSuppression(each)]]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "plinth", version, rules } },
        columnKind: "utf16CodeUnits",
        results: all.map((problem, index) => ({
          ...toResult(problem, codes),
          // Either all results of a run have the property, or none (SARIF 2.1.0, 3.27.23).
          ...(ignored.length === 0 ? {} : { suppressions: suppressions.get(problem) ?? [] }),
          partialFingerprints: { primaryLocationLineHash: names[index] ?? "", "plinth/v1": names[index] ?? "" },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toSuppression({ warning, reason, by }: IgnoredWarning): Suppression {
  return {
    kind: by.file === warning.file ? "inSource" : "external",
    status: "accepted",
    justification: visible(reason),
    location: { physicalLocation: toPhysicalLocation(by) },
  };
}

function toPhysicalLocation({ file, range }: Pick<Problem, "file" | "range">): PhysicalLocation {
  return {
    artifactLocation: {
      uri: file === "-" ? "stdin" : encodeURI(file.replaceAll("\\", "/").replace(/\p{Cs}/gu, "\ufffd")),
    },
    region: {
      startLine: range.start.line,
      startColumn: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
    },
  };
}

function toResult({ code, severity, message, hint, file, range, pointer }: Problem, codes: readonly string[]): Result {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: visible(`${message}. ${hint}`) },
    locations: [
      {
        physicalLocation: toPhysicalLocation({ file, range }),
        logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }],
      },
    ],
  };
}
