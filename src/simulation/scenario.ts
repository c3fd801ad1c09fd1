import type { ScenarioEvent, ScenarioFile } from "../../generated/types/input";
import type { Surroundings } from "../contract/model";
import type { Path } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { show } from "../contract/visible";
import { own } from "../terraform/values";
import { usualSurroundings } from "./cloud";

/** What a spec has that events can name. */
export interface StagedSpec {
  readonly name: string;
  /** In the order of the rollout. */
  readonly stages: readonly {
    readonly name: string;
    /** Addresses of the resources that are there once the stage is applied. */
    readonly addresses: readonly string[];
    /** Keys of the evidence items of its gate. */
    readonly evidence: readonly string[];
  }[];
}

/** An event with its place in the scenario. */
export interface PlacedEvent {
  readonly path: Path;
  readonly event: ScenarioEvent;
}

/** What happens to one spec. */
export interface Script {
  readonly surroundings: Surroundings;
  /** The events of a stage; a stage without an entry takes its usual course. */
  readonly stages: ReadonlyMap<string, readonly PlacedEvent[]>;
}

/** Where nobody says anything, everybody does what the rollout asks of them. */
export const usualScript: Script = { surroundings: usualSurroundings, stages: new Map() };

/**
 * What a scenario means for each of the specs of a run, by name. An event for all specs counts for those that have what it names, and a stage whose
 * events all name what a spec does not have is no entry for it. Mistakes: what no spec of the run has.
 */
export function castScenario(
  scenario: ScenarioFile,
  specs: readonly StagedSpec[],
): { readonly scripts: ReadonlyMap<string, Script>; readonly mistakes: readonly ScenarioMistake[] } {
  const scripts = specs.map((spec): [string, Script] => {
    const itsOwn = own(scenario.specs, spec.name);
    const stages = spec.stages.flatMap(({ name, addresses }): [string, readonly PlacedEvent[]][] => {
      const ownEvents = own(itsOwn?.stages, name);
      if (ownEvents !== undefined) return [[name, place(["specs", spec.name, "stages", name], ownEvents)]];
      const events = own(scenario.stages, name);
      if (events === undefined) return [];
      const named = place(["stages", name], events);
      const mine = named.filter(({ event }) => {
        const address = addressOf(event);
        return address === undefined || addresses.includes(address);
      });
      return named.length > 0 && mine.length === 0 ? [] : [[name, mine]];
    });
    const surroundings = { ...usualSurroundings, ...scenario.surroundings, ...itsOwn?.surroundings };
    return [spec.name, { surroundings, stages: new Map(stages) }];
  });
  return { scripts: new Map(scripts), mistakes: findUnknown(scenario, specs) };
}

function findUnknown(scenario: ScenarioFile, specs: readonly StagedSpec[]): ScenarioMistake[] {
  const names = specs.map(({ name }) => name);
  const own = Object.entries(scenario.specs ?? {}).flatMap(([name, { stages = {} }]) => {
    const spec = specs.find((candidate) => candidate.name === name);
    const path = ["specs", name];
    if (spec === undefined) return [unknownName("spec", name, path, names, true)];
    return findUnknownStages(stages, [spec], [...path, "stages"]);
  });
  return [...findUnknownStages(scenario.stages ?? {}, specs, ["stages"]), ...own];
}

function findUnknownStages(
  stages: { readonly [stage: string]: readonly ScenarioEvent[] },
  specs: readonly StagedSpec[],
  path: Path,
): ScenarioMistake[] {
  const known = specs.flatMap((spec) => spec.stages);
  return Object.entries(stages).flatMap(([name, events]) => {
    const same = known.filter((stage) => stage.name === name);
    const stagePath = [...path, name];
    if (same.length === 0)
      return [unknownName("stage", name, stagePath, unique(known.map((stage) => stage.name)), true)];
    const addresses = unique(same.flatMap((stage) => stage.addresses));
    const keys = unique(same.flatMap((stage) => stage.evidence));
    return place(stagePath, events).flatMap(({ event, path: eventPath }) => {
      const address = addressOf(event);
      const [act = ""] = Object.keys(event);
      const addressPath = [...eventPath, act, ...(event.change === undefined ? [] : ["address"])];
      const strangers = Object.keys(event.evidence ?? {}).filter((key) => !keys.includes(key));
      return [
        ...(address === undefined || addresses.includes(address)
          ? []
          : [unknownName(`resource at the stage ${name}`, address, addressPath, addresses, false)]),
        ...strangers.map((key) =>
          unknownName(`question at the gate of ${name}`, key, [...eventPath, "evidence", key], keys, true),
        ),
      ];
    });
  });
}

function unknownName(
  kind: string,
  name: string,
  path: Path,
  among: readonly string[],
  isKey: boolean,
): ScenarioMistake {
  const list = among.length === 0 ? "there is none" : `there are: ${among.join(", ")}`;
  return { code: "scenario-unknown", path, isKey, message: `there is no ${kind} ${show(name)}; ${list}`, among, name };
}

/** The events of the stages at which nobody came to act, because a spec's rollout stopped before. `acted` names the others. */
export function findNotReached(script: Script, name: string, acted: ReadonlySet<string>): ScenarioMistake[] {
  return [...script.stages].flatMap(([stage, events]) => {
    if (acted.has(stage)) return [];
    const message = `${name} never got through the apply of the stage ${stage}, so this event did not happen`;
    return events.map(({ path }) => ({
      code: "scenario-not-reached",
      path,
      isKey: false,
      message,
      among: [],
      name: "",
    }));
  });
}

/** The address that an event names. */
export function addressOf(event: ScenarioEvent): string | undefined {
  return event.accept ?? event.reject ?? event.disconnect ?? event.delete ?? event.change?.address;
}

function place(path: Path, events: readonly ScenarioEvent[]): PlacedEvent[] {
  return events.map((event, index) => ({ path: [...path, index], event }));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
