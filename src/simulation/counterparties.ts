import type { ScenarioEvent } from "../../generated/types/input";
import type { Evidence, EvidenceAnswer } from "../contract/evidence";
import type { SurroundingFact } from "../contract/model";
import type { Problem } from "../contract/problem";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { isList, isObject, type Value } from "../contract/value";
import { counted, show } from "../contract/visible";
import { collectResources, type ShownState } from "../plan/shown";
import type { SimulatedCloud } from "./cloud";
import { addressOf, findNotReached, type Script } from "./scenario";

/** What the counterparties did at a stage. */
export interface StageActs {
  /** Each thing that somebody did, as a sentence without its final dot; empty where nobody did anything to the cloud. */
  readonly notes: readonly string[];
  /** What people answered about the gate. */
  readonly evidence: Evidence;
  /** Events of the scenario that could not happen. */
  readonly problems: readonly Problem[];
}

/** What a gate asks people for. */
export interface Asked {
  /** The evidence: its key, and the fact of the surroundings without which the answer is no. */
  readonly questions: readonly { readonly key: string; readonly needs?: SurroundingFact }[];
  /** Addresses of what a person has to accept. */
  readonly accept: readonly string[];
}

/** The vendor and other people, as a scenario plays them. */
export interface Counterparties {
  /** What of a state waits for whom, in words. */
  waiting(state: ShownState): readonly string[];
  /** What is still there of these resource types. */
  remaining(types: readonly string[]): readonly string[];
  /** Lets them act once a stage was applied, which left `state`, on what the gate asks them for. */
  act(stage: string, asked: Asked, state: ShownState): StageActs;
  /** Events of the scenario at stages where they have not acted. */
  notReached(): readonly Problem[];
}

/** Lets others act on the cloud of the spec `name` as a script says; `toProblem` says where in the scenario a mistake stands. */
export function makeCounterparties(
  name: string,
  cloud: SimulatedCloud,
  script: Script,
  toProblem: (mistake: ScenarioMistake) => Problem,
): Counterparties {
  const acted = new Set<string>();
  return {
    waiting: (state) => {
      const nameOf = namesIn(cloud, state);
      return cloud.waiting().map(({ type, id, waitsFor }) => `${nameOf(type, id)} waits for ${waitsFor}`);
    },
    remaining: (types) => types.flatMap((type) => cloud.all(type).map(({ id }) => `${type} ${id}`)),
    act: (stage, asked, state) => {
      acted.add(stage);
      const { mistakes, ...acts } = play(cloud, script, stage, asked, state);
      return { ...acts, problems: mistakes.map(toProblem) };
    },
    notReached: () => findNotReached(script, name, acted).map(toProblem),
  };
}

/** What an object of the cloud is called: its address in the state, if it has one. */
function namesIn(cloud: SimulatedCloud, state: ShownState): (type: string, id: string) => string {
  const addresses = new Map(
    [...collectResources(state)].map(([address, { type, values = {} }]) => [
      `${type} ${cloud.identify(type, values)}`,
      address,
    ]),
  );
  return (type, id) => addresses.get(`${type} ${id}`) ?? `${type} ${id}`;
}

function play(
  cloud: SimulatedCloud,
  script: Script,
  stage: string,
  asked: Asked,
  state: ShownState,
): Pick<StageActs, "notes" | "evidence"> & { readonly mistakes: readonly ScenarioMistake[] } {
  const resources = collectResources(state);
  const nameOf = namesIn(cloud, state);
  const notes: string[] = [];
  const mistakes: ScenarioMistake[] = [];
  const evidence = new Map<string, EvidenceAnswer>();
  const events = script.stages.get(stage) ?? [{ path: [], event: { usual: true } }];

  for (const { event, path } of events) {
    const address = addressOf(event);
    const fail = (reason: string) => {
      const message = `${address} ${reason}`;
      mistakes.push({ code: "scenario-impossible", path, isKey: false, message, among: [], name: "" });
    };
    if (address !== undefined) {
      const resource = resources.get(address);
      const id = resource === undefined ? undefined : cloud.identify(resource.type, resource.values ?? {});
      if (resource === undefined || id === undefined) fail("is not in the state");
      else {
        const { isDone, what, why } = act(cloud, event, resource.type, id);
        if (isDone) notes.push(`${address} ${what}`);
        else fail(why);
      }
    }
    if (event.pass !== undefined) {
      cloud.pass(event.pass);
      notes.push(`${counted(event.pass, "hour")} ${event.pass === 1 ? "passes" : "pass"}`);
    }
    if (event.surroundings !== undefined) {
      cloud.surround(event.surroundings);
      notes.push(`the surroundings change: ${Object.keys(event.surroundings).join(", ")}`);
    }
    for (const [key, answer] of Object.entries(event.evidence ?? {})) evidence.set(key, { answer });
    if (event.usual === true) {
      for (const { type, id, waitsFor, isDue } of cloud.waiting()) {
        if (!(isDue || asked.accept.includes(nameOf(type, id))) || !cloud.accept(type, id)) continue;
        notes.push(`${nameOf(type, id)} is accepted by ${waitsFor} (assumed)`);
      }
      for (const { key, needs } of asked.questions) {
        if (evidence.has(key)) continue;
        const isForbidden = needs !== undefined && !cloud.surroundings[needs];
        evidence.set(key, { answer: isForbidden ? "no" : "yes", note: isForbidden ? `${needs} is false` : "assumed" });
      }
    }
  }
  if (!events.some(({ event }) => event.pass !== undefined)) cloud.pass(1);
  return { notes, evidence, mistakes };
}

/** Does what an event says to an object: what was done, or why it cannot be. */
function act(cloud: SimulatedCloud, event: ScenarioEvent, type: string, id: string) {
  const outcome = (isDone: boolean, what: string, why: string) => ({ isDone, what, why });
  const waits = "waits for nobody's answer";
  if (event.accept !== undefined) return outcome(cloud.accept(type, id), "is accepted", waits);
  if (event.reject !== undefined) return outcome(cloud.reject(type, id), "is rejected", waits);
  if (event.disconnect !== undefined) {
    const isDone = cloud.disconnect(type, id);
    return outcome(isDone, "is disconnected by the other side", "has no connection that was accepted");
  }
  if (event.delete !== undefined) {
    const isDone = cloud.delete(type, id);
    return outcome(isDone, "is deleted by somebody", "cannot be deleted: others need it, or it is gone");
  }
  const { attribute = "", value } = event.change ?? {};
  const before = cloud.find(type, id)?.values[attribute];
  if (before === undefined) return outcome(false, "", `has no attribute ${show(attribute)}`);
  const given: unknown = value;
  if (!isValue(given) || !isSameKind(before, given))
    return outcome(false, "", `has another kind of value at ${show(attribute)} than ${show(given)}`);
  const what = `has ${attribute} changed to ${show(given)} by somebody`;
  return outcome(cloud.change(type, id, attribute, given), what, "is gone");
}

/** Whether a value may take another's place: of the same kind, and a simple one where there was none. */
function isSameKind(before: Value, after: Value): boolean {
  if (after === null) return true;
  if (before === null) return !isList(after) && !isObject(after);
  if (isList(before) && isList(after)) {
    const [first] = before;
    return first === undefined || after.every((item) => isSameKind(first, item));
  }
  return typeof before === typeof after && isList(before) === isList(after);
}

/** Whether a value of a document is one that a resource can have: all are. */
function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isValue);
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
