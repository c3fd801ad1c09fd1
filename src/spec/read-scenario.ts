import type { ValidateFunction } from "ajv";
import type { ScenarioFile } from "../../generated/types/input";
import { makeProblem, type Problem } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { didYouMean } from "../contract/suggest";
import { type ParsedSpec, parse, type Result, type Source } from "./parse";
import { toSchemaProblems } from "./schema-problems";

/** A scenario with the places of its values. */
export interface ParsedScenario {
  readonly source: ParsedSpec;
  readonly scenario: ScenarioFile;
}

/** Reads a scenario. Untrusted like a spec: fails with every problem of its text, then of its schema. */
export function readScenario(source: Source, isValid: ValidateFunction<ScenarioFile>): Result<ParsedScenario> {
  const parsed = parse(source);
  if (parsed.value === undefined) return { problems: parsed.problems };
  const value: unknown = structuredClone(parsed.value.value);
  if (!isValid(value)) return { problems: toSchemaProblems(parsed.value, isValid.errors ?? []) };
  return { problems: [], value: { source: parsed.value, scenario: value } };
}

/** A mistake at the place where it was written. */
export function toScenarioProblem({ source }: ParsedScenario, mistake: ScenarioMistake): Problem {
  const { code, path, isKey, message, among, name } = mistake;
  const place = isKey ? source.locateKey(path) : source.locate(path);
  return makeProblem(code, place, message, didYouMean(name, among));
}
