import type { Actor, GateItem, Refusal, ShownAnswer } from "../../src/contract/gate-item";
import type { SurroundingFact } from "../../src/contract/model";
import type { Command, Prose } from "../../src/contract/prose";

/** What a person has to see, and says under this key; `actor` acts where the answer is no. */
export function evidence(
  key: string,
  meaning: Prose,
  command: Command | Prose,
  actor: Actor = "person",
  shown?: ShownAnswer,
  needs?: SurroundingFact,
): GateItem {
  const more = { ...(shown === undefined ? {} : { shown }), ...(needs === undefined ? {} : { needs }) };
  return { kind: "evidence", key, meaning, command, actor, ...more };
}

/** That an attribute of the state is not empty; `actor` acts where it is. */
export function isSet(
  [address, attribute]: readonly [string, string],
  meaning: Prose,
  actor: Actor,
): GateItem & { readonly kind: "state" } {
  return { kind: "state", address, attribute, expected: { isSet: true }, meaning, actor };
}

/** That something in a list of the state has one of the statuses; `shown` tells it from others. */
export function memberWith(
  [address, attribute]: readonly [string, string],
  oneOf: readonly string[],
  { meaning, actor, refused }: Pick<GateItem, "meaning" | "actor"> & { readonly refused: readonly Refusal[] },
  shown?: { readonly attribute: string; readonly holds: string },
): GateItem {
  const member = { attribute: "status", oneOf, ...(shown === undefined ? {} : { with: shown }) };
  return { kind: "state", address, attribute, expected: { member }, meaning, actor, refused };
}

/** That an attribute of the state has one of the values; `actor` acts where it has another, and `refused` says which do not pass by waiting. */
export function oneOf(
  [address, attribute]: readonly [string, string],
  values: readonly string[],
  meaning: Prose,
  actor: Actor,
  refused?: readonly Refusal[],
): GateItem & { readonly kind: "state" } {
  const item = { kind: "state", address, attribute, expected: { oneOf: values }, meaning, actor } as const;
  return refused === undefined ? item : { ...item, refused };
}
