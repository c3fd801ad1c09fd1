import type { ScenarioEvent } from "../../generated/types/input";
import type { Evidence, EvidenceAnswer } from "../contract/evidence";
import type { ScenarioMistake } from "../contract/scenario-mistake";
import { isList, isObject, type Value } from "../contract/value";
import { counted, show } from "../contract/visible";
import { collectResources, type ShownState } from "../plan/shown";
import type { SimulatedCloud } from "./cloud";
import { addressOf, type Script } from "./scenario";

/** What happened at a stage. */
export interface Played {
  /** Each thing that somebody did, as a sentence without its final dot. */
  readonly notes: readonly string[];
  readonly evidence: Evidence;
  readonly mistakes: readonly ScenarioMistake[];
}

/** Lets others act once a stage is applied. `state` is the one that the apply wrote, `keys` are those of the evidence items of its gate. */
export function playStage(
  cloud: SimulatedCloud,
  script: Script,
  { stage, keys, state }: { readonly stage: string; readonly keys: readonly string[]; readonly state: ShownState },
): Played {
  const objects = new Map(
    [...collectResources(state)].flatMap(([address, { type, values = {} }]) => {
      const id = cloud.identify(type, values);
      return id === undefined ? [] : [[address, { type, id }] as const];
    }),
  );
  const addressById = new Map([...objects].map(([address, { type, id }]) => [`${type} ${id}`, address]));
  const notes: string[] = [];
  const mistakes: ScenarioMistake[] = [];
  const evidence = new Map<string, EvidenceAnswer>();
  const events = script.stages.get(stage) ?? [{ path: [], event: { usual: true } }];

  for (const { event, path } of events) {
    const address = addressOf(event);
    const object = address === undefined ? undefined : objects.get(address);
    const fail = (reason: string) => {
      const message = `${address} ${reason}`;
      mistakes.push({ code: "scenario-impossible", path, isKey: false, message, among: [], name: "" });
    };
    if (address !== undefined && object === undefined) fail("is not in the state");
    else if (address !== undefined && object !== undefined) {
      const done = act(cloud, event, object);
      if (done.why === undefined) notes.push(`${address} ${done.what}`);
      else fail(done.why);
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
        if (!isDue || !cloud.accept(type, id)) continue;
        notes.push(`${addressById.get(`${type} ${id}`) ?? `${type} ${id}`} is accepted by ${waitsFor} (assumed)`);
      }
      for (const key of keys) if (!evidence.has(key)) evidence.set(key, { answer: "yes", note: "assumed" });
    }
  }
  if (!events.some(({ event }) => event.pass !== undefined)) cloud.pass(1);
  return { notes, evidence, mistakes };
}

/** Does what an event says to an object: what was done, or why it cannot be. */
function act(
  cloud: SimulatedCloud,
  event: ScenarioEvent,
  { type, id }: { readonly type: string; readonly id: string },
): { readonly what: string; readonly why?: string } {
  const waits = "waits for nobody's answer";
  if (event.accept !== undefined) return outcome(cloud.accept(type, id), "is accepted", waits);
  if (event.reject !== undefined) return outcome(cloud.reject(type, id), "is rejected", waits);
  if (event.disconnect !== undefined)
    return outcome(
      cloud.disconnect(type, id),
      "is disconnected by the other side",
      "has no connection that was accepted",
    );
  if (event.delete !== undefined)
    return outcome(
      cloud.delete(type, id),
      "is deleted by somebody",
      "cannot be deleted: others need it, or it is gone",
    );
  const { attribute = "", value } = event.change ?? {};
  const before = cloud.find(type, id)?.values[attribute];
  if (before === undefined) return { what: "", why: `has no attribute ${show(attribute)}` };
  const given: unknown = value;
  if (!isValue(given) || !isSameKind(before, given))
    return { what: "", why: `has another kind of value at ${show(attribute)} than ${show(given)}` };
  const what = `has ${attribute} changed to ${show(given)} by somebody`;
  return outcome(cloud.change(type, id, attribute, given), what, "is gone");
}

function outcome(isDone: boolean, what: string, why: string) {
  return isDone ? { what } : { what, why };
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
