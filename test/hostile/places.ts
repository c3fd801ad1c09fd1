import { readdirSync, readFileSync } from "node:fs";
import { knowledge } from "../../src/knowledge";
import { parse } from "../../src/spec/parse";
import { isObject, type Json, type JsonObject } from "../../src/terraform/json";

/** A text of a spec, as a value or as the last key of its path. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

/** An example at its last stage, with the texts in it that no example before it of the same topology has a field for. */
export interface Example {
  readonly name: string;
  readonly spec: JsonObject;
  readonly places: readonly Place[];
}

/** Each field of each topology that an example has a text in, once. */
export function findExamples(): Example[] {
  const seen = new Set<string>();
  return readdirSync("specs").map((name) => {
    const given = parse({ file: name, bytes: readFileSync(`specs/${name}`) }).value?.value as JsonObject;
    const topology = String(given["topology"]);
    const spec = { ...given, stage: knowledge.topologies[topology]?.stages.at(-1)?.name ?? "" };
    const places = textsIn(spec, []).filter(({ path, isKey }) => {
      const field = [topology, isKey, ...path.map((step) => (typeof step === "number" ? "*" : step))].join("/");
      return !seen.has(field) && seen.add(field);
    });
    return { name, spec, places };
  });
}

function textsIn(value: Json, path: readonly (string | number)[]): Place[] {
  if (typeof value === "string") return [{ path, isKey: false }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, key];
    return [{ path: here, isKey: true }, ...textsIn(item, here)];
  });
}

/** A spec with another text at some of its places. Keys within a key that is another now keep their places. */
export function put(spec: JsonObject, places: readonly Place[], text: string): JsonObject {
  const values = new Set(places.filter(({ isKey }) => !isKey).map(({ path }) => path.join("/")));
  const keys = new Set(places.filter(({ isKey }) => isKey).map(({ path }) => path.join("/")));
  const change = (value: Json, path: readonly (string | number)[]): Json => {
    if (typeof value === "string") return values.has(path.join("/")) ? text : value;
    if (Array.isArray(value)) return value.map((item, at) => change(item, [...path, at]));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const here = [...path, key];
        return [keys.has(here.join("/")) ? text : key, change(item, here)];
      }),
    );
  };
  return change(spec, []) as JsonObject;
}
