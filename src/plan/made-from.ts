import type { Json, JsonObject } from "../terraform/json";
import type { ShownState } from "./shown";

/** What the output `plinth` of a state says that the state was made from. */
export interface MadeFrom {
  readonly topology: string;
  readonly name: string;
  readonly stage: string;
  /** Digest of the spec. */
  readonly spec: string;
}

/**
 * What a state was made from, by its output `plinth`. A root that calls a module may pass the output on under any name, and that of
 * several: of those the one for the spec `name` counts. Undefined where none is there.
 */
export function findMadeFrom(state: ShownState, module: string | undefined, name: string): MadeFrom | undefined {
  const outputs = Object.entries(state.values?.outputs ?? {}).flatMap(([output, { value }]) => {
    const made = toMadeFrom(value);
    return made === undefined ? [] : [{ output, made }];
  });
  if (module === undefined) return outputs.find(({ output }) => output === "plinth")?.made;
  return outputs.find(({ made }) => made.name === name)?.made;
}

function toMadeFrom(value: Json | undefined): MadeFrom | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { topology, name, stage, spec } = value as JsonObject;
  const isComplete =
    typeof topology === "string" && typeof name === "string" && typeof stage === "string" && typeof spec === "string";
  return isComplete ? { topology, name, stage, spec } : undefined;
}
