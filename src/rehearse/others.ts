import type { Evidence } from "../contract/evidence";
import type { Problem } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { collectResources, type ShownState } from "../plan/shown";
import type { SimulatedCloud } from "../simulation/cloud";
import { playStage } from "../simulation/play-stage";
import { findNotReached, type Script } from "../simulation/scenario";

/** What the vendor and other people did, in words, and what people answered about the gate. */
export interface OthersDid {
  /** Empty where nobody did anything to the cloud. */
  readonly notes: readonly string[];
  readonly evidence: Evidence;
  /** Events of the scenario that could not happen. */
  readonly problems: readonly Problem[];
}

/** The vendor and other people, as a scenario plays them. */
export interface Others {
  /** What of a state waits for whom, in words. */
  waiting(state: ShownState): readonly string[];
  /** What is still there of these resource types. */
  remaining(types: readonly string[]): readonly string[];
  /** Lets them act once a stage was applied. `keys` are those of the evidence that the gate asks for. */
  act(stage: string, keys: readonly string[], state: ShownState): OthersDid;
  /** Events of the scenario at stages where they have not acted. */
  notReached(): readonly Problem[];
}

/** Lets others act on the cloud of the spec `name` as a script says; `toProblem` says where in the scenario a mistake stands. */
export function makeOthers(
  name: string,
  cloud: SimulatedCloud,
  script: Script,
  toProblem: (mistake: ScenarioMistake) => Problem,
): Others {
  const acted = new Set<string>();
  return {
    waiting: (state) => {
      const addresses = new Map(
        [...collectResources(state)].map(([address, { type, values = {} }]) => [
          `${type} ${cloud.identify(type, values)}`,
          address,
        ]),
      );
      return cloud
        .waiting()
        .map(({ type, id, waitsFor }) => `${addresses.get(`${type} ${id}`) ?? `${type} ${id}`} waits for ${waitsFor}`);
    },
    remaining: (types) => types.flatMap((type) => cloud.all(type).map(({ id }) => `${type} ${id}`)),
    act: (stage, keys, state) => {
      acted.add(stage);
      const { notes, evidence, mistakes } = playStage(cloud, script, { stage, keys, state });
      return { notes, evidence, problems: mistakes.map(toProblem) };
    },
    notReached: () => findNotReached(script, name, acted).map(toProblem),
  };
}
