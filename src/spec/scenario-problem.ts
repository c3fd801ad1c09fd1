import { makeProblem, type Problem } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { didYouMean } from "../contract/suggest";
import type { ParsedSpec } from "./parse";

/** A mistake at the place where it was written. */
export function toScenarioProblem(source: ParsedSpec, mistake: ScenarioMistake): Problem {
  const { code, path, isKey, message, among, name } = mistake;
  const place = isKey ? source.locateKey(path) : source.locate(path);
  return makeProblem(code, place, message, didYouMean(name, among));
}
