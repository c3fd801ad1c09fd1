import { isObject, type Json } from "../terraform/json";
import type { ShownState } from "./shown";

/** What the output `plinth` says: the spec that a configuration, a plan or a state was made from. */
export interface MadeFrom {
  readonly topology: string;
  readonly name: string;
  readonly stage: string;
  /** Digest of the spec. */
  readonly spec: string;
  /** Build of the Plinth that wrote it. */
  readonly build: number;
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

/** The value of the output `plinth`; undefined where it is another one. */
export function toMadeFrom(value: Json | undefined): MadeFrom | undefined {
  if (!isObject(value)) return undefined;
  const { topology, name, stage, spec, build } = value;
  const isComplete =
    typeof topology === "string" && typeof name === "string" && typeof stage === "string" && typeof spec === "string";
  // The first build wrote none.
  return isComplete ? { topology, name, stage, spec, build: typeof build === "number" ? build : 1 } : undefined;
}
