import type { ValidateFunction } from "ajv";
import type { EvidenceFile } from "../contract/evidence";
import type { GateItem } from "../contract/gate-item";
import { makeProblem, type Path, type Problem } from "../contract/problem";
import { didYouMean } from "../contract/suggest";
import { show } from "../contract/visible";
import type { ParsedSpec, Result, Source } from "./parse";
import { readDocument } from "./read-document";
import type { ValidSpec } from "./validate-spec";

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
  const read = readDocument(source, isValid);
  if (read.value === undefined) return read;
  const { parsed, document: value } = read.value;
  const foreign = (["topology", "name"] as const)
    .filter((property) => value[property] !== spec[property])
    .map((property) => {
      const message = `the spec beside it has the ${property} ${show(spec[property])}, not ${show(value[property])}`;
      return makeProblem("evidence-of-other-spec", parsed.locateKey([property]), message);
    });
  return foreign.length > 0 ? { problems: foreign } : { problems: findUnknown(parsed, value, gates), value };
}

function findUnknown(parsed: ParsedSpec, file: EvidenceFile, gates: Gates): Problem[] {
  const unknown = (path: Path, message: string, name: string, known: readonly string[]) =>
    makeProblem("evidence-unknown", parsed.locateKey(path), message, didYouMean(name, known));
  return Object.entries(file.stages).flatMap(([stage, { answers }]) => {
    const gate = gates.get(stage);
    if (gate === undefined) {
      const stages = [...gates.keys()];
      const message = `there is no stage ${show(stage)}; there are: ${stages.join(", ")}`;
      return [unknown(["stages", stage], message, stage, stages)];
    }
    const keys = gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
    return Object.keys(answers)
      .filter((key) => !keys.includes(key))
      .map((key) => {
        const message = `the gate of ${stage} does not ask for ${show(key)}; it asks for: ${keys.join(", ") || "nothing"}`;
        return unknown(["stages", stage, "answers", key], message, key, keys);
      });
  });
}
