import type { ValidateFunction } from "ajv";
import type { EvidenceFile } from "../contract/evidence";
import { coreTexts, docsPage, type Path, type Problem } from "../contract/problem";
import type { GateItem } from "../contract/topology";
import { show } from "../contract/visible";
import { type ParsedSpec, parse, type Result, type Source } from "./parse";
import { toSchemaProblems } from "./schema-problems";
import { suggest } from "./suggest";
import type { ValidSpec } from "./validate";

/** The gate of each stage of a spec, by stage. */
export type Gates = ReadonlyMap<string, readonly GateItem[]>;

/**
 * Reads the evidence file of a spec. Untrusted like a spec: fails with every problem of its text, then of its schema, and where it belongs
 * to another spec. A stage or an item that the spec does not have is a warning, because the spec may have changed since.
 */
export function readEvidence(
  source: Source,
  { spec }: ValidSpec,
  gates: Gates,
  isValid: ValidateFunction<EvidenceFile>,
): Result<EvidenceFile> {
  const parsed = parse(source);
  if (parsed.value === undefined) return { problems: parsed.problems };
  const value: unknown = structuredClone(parsed.value.value);
  if (!isValid(value)) return { problems: toSchemaProblems(parsed.value, isValid.errors ?? []) };
  const foreign = (["topology", "name"] as const)
    .filter((property) => value[property] !== spec[property])
    .map((property) => {
      const message = `the spec beside it has the ${property} ${show(spec[property])}, not ${show(value[property])}`;
      return at(parsed.value, "evidence-of-other-spec", "error", [property], message);
    });
  return foreign.length > 0 ? { problems: foreign } : { problems: findUnknown(parsed.value, value, gates), value };
}

function findUnknown(parsed: ParsedSpec, file: EvidenceFile, gates: Gates): Problem[] {
  return Object.entries(file.stages).flatMap(([stage, { answers }]) => {
    const gate = gates.get(stage);
    if (gate === undefined) {
      const message = `there is no stage ${show(stage)}; there are: ${[...gates.keys()].join(", ")}`;
      return [at(parsed, "evidence-unknown", "warning", ["stages", stage], message, suggest(stage, [...gates.keys()]))];
    }
    const keys = gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
    return Object.keys(answers)
      .filter((key) => !keys.includes(key))
      .map((key) => {
        const message = `the gate of ${stage} does not ask for ${show(key)}; it asks for: ${keys.join(", ") || "nothing"}`;
        return at(
          parsed,
          "evidence-unknown",
          "warning",
          ["stages", stage, "answers", key],
          message,
          suggest(key, keys),
        );
      });
  });
}

function at(
  parsed: ParsedSpec,
  code: "evidence-of-other-spec" | "evidence-unknown",
  severity: Problem["severity"],
  path: Path,
  message: string,
  near?: string,
): Problem {
  return {
    code,
    severity,
    message,
    hint: near === undefined ? coreTexts[code].fix : `did you mean ${near}?`,
    file: parsed.file,
    ...parsed.locateKey(path),
    docs: docsPage(code),
  };
}
