import { scenario as isScenario } from "../../generated/validators/index";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { readSource } from "../files/read-source";
import { toStagedSpec } from "../rehearse/staged-spec";
import { castScenario, type Script } from "../simulation/scenario";
import { largestSource, type Source } from "../spec/parse";
import { readDocument } from "../spec/read-document";
import { toScenarioProblem } from "../spec/scenario-problem";

/** A scenario for the specs of a run. */
export interface OpenScenario {
  /** For code frames. */
  readonly source: Source | undefined;
  readonly problems: readonly Problem[];
  /** What others do, by the spec's name. */
  readonly scripts: ReadonlyMap<string, Script>;
  /** A mistake that shows only when the scenario is played, at its place. */
  readonly toProblem: (mistake: ScenarioMistake) => Problem;
}

/** Reads a scenario file and casts it for specs. Without a file, everybody does what the rollout asks of them. */
export function readScenarioFile(file: string | undefined, specs: readonly SynthesizedSpec[]): OpenScenario {
  const none = { scripts: new Map<string, Script>(), toProblem: withoutScenario };
  if (file === undefined) return { ...none, source: undefined, problems: [] };
  const read = readSource(file, largestSource, "scenario");
  if ("problem" in read) return { ...none, source: undefined, problems: [read.problem] };
  const source = { file, bytes: read.bytes };
  const parsed = readDocument(source, isScenario);
  const { value } = parsed;
  if (value === undefined) return { ...none, source, problems: parsed.problems };
  const { scripts, mistakes } = castScenario(value.document, specs.map(toStagedSpec));
  const place = (mistake: ScenarioMistake) => toScenarioProblem(value.parsed, mistake);
  return { source, problems: [...parsed.problems, ...mistakes.map(place)], scripts, toProblem: place };
}

function withoutScenario({ message }: ScenarioMistake): Problem {
  throw new Error(`a mistake in a scenario that there is not: ${message}`);
}
