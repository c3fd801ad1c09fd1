import type { FindingReport, ReviewReport } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { toPlainText } from "../encoders/prose";
import type { Finding, Review } from "../review/finding";

/** A review as plain data and text. */
export function reviewReport(review: Review): ReviewReport {
  return {
    version: 1,
    verdict: review.verdict,
    topology: review.topology,
    name: review.name,
    stage: review.stage,
    from: review.from ?? null,
    findings: review.findings.map(toReport),
    changes: review.changes,
    moves: review.moves.map(({ address, action, differences, isExpected }) => ({
      address,
      action,
      expected: isExpected,
      differences: differences.map((difference) => ({ ...difference })),
    })),
    outside: review.outside,
    gate: review.gate.map(({ kind, name, answer, observed, expected }) => ({ kind, name, answer, observed, expected })),
  };
}

function toReport({ rule, severity, message, why, hint, address, attribute, spec, docs }: Finding): FindingReport {
  return {
    rule,
    severity,
    message: toPlainText(message),
    why,
    hint,
    ...(address === undefined ? {} : { address }),
    ...(attribute === undefined ? {} : { attribute }),
    spec: { file: spec.file, range: spec.range },
    docs,
  };
}

/** A finding as a problem of the spec's line that its author can edit, for the formats that show places in files. */
export function toProblemOfSpec({
  rule,
  severity,
  message,
  why,
  hint,
  address,
  attribute,
  spec,
  docs,
}: Finding): Problem {
  const place = [address, attribute].filter((part) => part !== undefined).join(".");
  return { code: rule, severity, message: toPlainText(message), why, hint, ...spec, pointer: place, docs };
}
