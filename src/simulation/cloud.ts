import { createHash } from "node:crypto";
import { byKey } from "../contract/entries";
import type { Cloud, CloudObject, Models, Surroundings } from "../contract/model";
import { type ObjectValue, unknown, type Value } from "../contract/value";

/** An object that somebody outside Terraform has to act on. */
export interface WaitingObject extends CloudObject {
  /** Who, as words that follow "waits for". */
  readonly waitsFor: string;
  /** Whether they accept now where nothing else is said. */
  readonly isDue: boolean;
}

/** A cloud with what others do to it. Acts give whether they could be done: `false` where there is no such object, or it does not allow it. */
export interface SimulatedCloud extends Cloud {
  /** Whoever it waits for accepts it. */
  accept(type: string, id: string): boolean;
  /** Whoever it waits for rejects it. */
  reject(type: string, id: string): boolean;
  /** The other side ends a connection that it had accepted. */
  disconnect(type: string, id: string): boolean;
  /** Lets simulated hours pass: objects age, and some are removed for it. */
  pass(hours: number): void;
  /** Somebody changes an attribute in the console, or the cloud does by itself. */
  change(type: string, id: string, attribute: string, value: Value): boolean;
  /** Somebody deletes it in the console. */
  delete(type: string, id: string): boolean;
  /** What stands around the connection changes. */
  surround(changes: Partial<Surroundings>): void;
  /** What waits for somebody outside Terraform, in an order that does not depend on which Terraform made first. */
  waiting(): readonly WaitingObject[];
  /** The id that values of a resource have in the cloud; undefined where they have none yet. */
  identify(type: string, values: ObjectValue): string | undefined;
}

/** What surrounds a connection where a scenario says nothing: everything is as the documents of the clouds ask for. */
export const usualSurroundings: Surroundings = {
  vpcDns: true,
  privateDnsNameVerified: true,
  acceptance: "allow-list",
  multiVpcConnectivity: true,
  listedEndpoints: [],
  reversePrivateEndpointsProvision: true,
  consumers: [],
  registrationsFinish: true,
};

/** An empty cloud in which the models' types behave as the models say, and others keep what is put. */
export function makeCloud(models: Models["resources"], surroundings: Surroundings): SimulatedCloud {
  const byType = new Map(Object.entries(models));
  const objects = new Map<string, CloudObject>();
  const taken = new Map<string, number>();
  let around = surroundings;
  const toKey = (type: string, id: string) => `${type} ${id}`;

  const keep = (type: string, id: string, values: ObjectValue, age: number, owner: string | undefined) => {
    objects.set(toKey(type, id), { type, id, values, age, ...(owner === undefined ? {} : { owner }) });
  };

  const cloud: SimulatedCloud = {
    get surroundings() {
      return around;
    },
    find: (type, id) => objects.get(toKey(type, id)),
    all: (type) => [...objects.values()].filter((object) => object.type === type),
    put: (type, id, values, owner) => {
      const before = objects.get(toKey(type, id));
      const state = byType.get(type)?.state;
      const isSame = before !== undefined && (state === undefined || before.values[state] === values[state]);
      keep(type, id, values, isSame ? before.age : 0, before === undefined ? owner : before.owner);
    },
    remove: (type, id) => {
      objects.delete(toKey(type, id));
    },
    nextId: (prefix, length, seed = {}) => {
      const text = `${prefix} ${JSON.stringify(sort(seed))}`;
      const count = taken.get(text) ?? 0;
      taken.set(text, count + 1);
      const digits = createHash("sha256").update(`${text} ${count}`).digest("hex");
      return `${prefix}${digits.slice(0, length)}`;
    },
    accept: (type, id) => answer("accept", type, id),
    reject: (type, id) => answer("reject", type, id),
    disconnect: (type, id) => answer("disconnect", type, id),
    pass: (hours) => {
      for (const object of [...objects.values()]) {
        const { type, id, values, age } = object;
        if (!objects.has(toKey(type, id))) continue;
        const older = { ...object, age: age + hours };
        objects.set(toKey(type, id), older);
        const model = byType.get(type);
        if (model?.pass === undefined) continue;
        const after = model.pass(older, cloud);
        if (after === undefined) discard(older);
        else if (after !== values) cloud.put(type, id, after);
      }
    },
    change: (type, id, attribute, value) => {
      const object = cloud.find(type, id);
      if (object === undefined || !Object.hasOwn(object.values, attribute)) return false;
      cloud.put(type, id, { ...object.values, [attribute]: value });
      return true;
    },
    delete: (type, id) => {
      const object = cloud.find(type, id);
      return object !== undefined && discard(object);
    },
    surround: (changes) => {
      around = { ...around, ...changes };
    },
    waiting: () =>
      sortedObjects().flatMap((object) => {
        const model = byType.get(object.type);
        const waitsFor = model?.waitsFor?.(object, cloud);
        if (model === undefined || waitsFor === undefined) return [];
        return [{ ...object, waitsFor, isDue: model.isDue?.(object, cloud) ?? true }];
      }),
    identify: (type, values) => {
      const id = byType.get(type)?.identify?.(values) ?? values["id"];
      return typeof id === "string" ? id : undefined;
    },
  };

  function sortedObjects(): CloudObject[] {
    return [...objects].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, object]) => object);
  }

  function answer(act: "accept" | "reject" | "disconnect", type: string, id: string): boolean {
    const object = cloud.find(type, id);
    const model = byType.get(type);
    const respond = model?.[act];
    if (object === undefined || model === undefined || respond === undefined) return false;
    const isWaiting = model.waitsFor?.(object, cloud) !== undefined;
    if (isWaiting === (act === "disconnect")) return false;
    cloud.put(type, id, respond(object, cloud));
    return true;
  }

  /** Whether it could be removed: the cloud refuses what others still need. */
  function discard(object: CloudObject): boolean {
    const diagnostics = byType.get(object.type)?.remove?.({ object, cloud }) ?? [];
    if (diagnostics.some(({ severity }) => severity === "error")) return false;
    cloud.remove(object.type, object.id);
    return true;
  }

  return cloud;
}

/** A value that gives the same text whatever the order of its keys. */
function sort(value: Value): unknown {
  if (value === unknown) return "unknown";
  if (Array.isArray(value)) return value.map(sort);
  if (typeof value !== "object" || value === null) return value;
  const entries = byKey(Object.entries(value as ObjectValue));
  return entries.map(([key, item]) => [key, sort(item)]);
}
