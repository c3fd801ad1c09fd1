import { resources } from "../../resources/knowledge";
import { edit, madeAnew } from "../../src/contract/acts";
import type { Actor, GateItem, Refusal, ShownAnswer } from "../../src/contract/gate-item";
import { type Command, listed, type Prose, prose, words } from "../../src/contract/prose";
import { stateAttributes } from "../../src/contract/resource";
import type { Check } from "../../src/contract/scope";
import type { Failure } from "../../src/contract/stage";
import { evidence, oneOf } from "./gate-items";

/** How far a resource is with the other side, as its type declares it. */
export interface ResourceStates {
  /** Where it shows: the resource, or the data source of its name that reads it. */
  readonly address: string;
  readonly attribute: string;
  readonly ready: string;
  /** The values that are not refused, in the order of the type's file. */
  readonly open: readonly string[];
  readonly refused: readonly Refusal[];
  /** When the other side removes it by itself, and what helps then; undefined where it never does. */
  readonly gone: Prose | undefined;
  /** In how many hours it has to be accepted, where the other side removes it otherwise. */
  readonly hoursToAccept: number | undefined;
  /** What a refused resource looks like, where the type tells one cause and one remedy. */
  readonly failures: readonly Failure[];
  /** Whether it is not one of this Terraform, so that no state or plan shows it. */
  readonly isElsewhere?: true;
}

/** The states of the resource at an address; `remedy` is for refused values whose type names none. Throws where the type has no states. */
export function statesAt(address: string, remedy?: Prose): ResourceStates {
  const states = tryFindStates(address, undefined, remedy);
  if (states === undefined) throw new Error(`${address} declares no states`);
  return states;
}

/** The same, told by one of the attributes that the type has for it; undefined where it declares no states or not that attribute. */
export function tryFindStates(address: string, shownBy?: string, remedy?: Prose): ResourceStates | undefined {
  const [type = "", name] = address.split(".");
  const states = resources[type]?.states;
  if (states === undefined || (shownBy !== undefined && !stateAttributes(states).includes(shownBy))) return undefined;
  const values = Object.entries(states.values);
  const ready = values.find(([, { is }]) => is === "ready")?.[0];
  if (ready === undefined) return undefined;
  const { data, refusal } = states;
  const attribute = shownBy ?? states.attribute;
  const noun = attribute === "state" ? "state" : "status";
  const refused = values.filter(([, { is }]) => is === "refused");
  const names = refused.map(([value]) => value);
  return {
    address: data === undefined ? address : `data.${data}.${name}`,
    attribute,
    ready,
    open: values.filter(([, { is }]) => is !== "refused").map(([value]) => value),
    refused: refused.flatMap(([value, state]): Refusal[] => {
      if (state.remedy !== undefined) {
        const anew = state.isMadeAnew === true ? { anew: address } : {};
        return [{ values: [value], remedy: words(state.remedy), ...anew }];
      }
      if (refusal !== undefined) return [{ values: [value], remedy: words(refusal.remedy), anew: address }];
      return remedy === undefined ? [] : [{ values: [value], remedy }];
    }),
    hoursToAccept: values.find(([, { is, removedAfter }]) => is === "waiting" && removedAfter !== undefined)?.[1]
      .removedAfter,
    gone: goneOf(values.map(([value, { removedAfter }]) => [value, removedAfter ?? 0])),
    failures:
      refusal === undefined
        ? []
        : [
            {
              symptom: prose`The ${words(noun)} is ${anyOf(names)}.`,
              cause: words(refusal.cause),
              remedy: prose`${words(refusal.remedy)} ${madeAnew(address)}`,
            },
          ],
  };
}

/** How far an endpoint is that exists already: what is refused there is for its owner to make anew. */
export function statesElsewhere(type: string): ResourceStates {
  const { failures, gone: _, ...states } = statesAt(type);
  const remedy = prose`Its owner has to make another endpoint; then ${edit({ set: { "network.endpoint": { found: "that one" } }, isApplied: true })}.`;
  return {
    ...states,
    gone: undefined,
    isElsewhere: true,
    refused: states.refused.map(({ values }) => ({ values, remedy })),
    failures: failures.map(({ symptom, cause }) => ({ symptom, cause, remedy })),
  };
}

/** What to do where it is not there any more, if it is removed after so many hours in a state. */
function goneOf(lifetimes: readonly (readonly [string, number])[]): Prose | undefined {
  const [first, ...others] = lifetimes
    .filter(([, hours]) => hours > 0)
    .map(([value, hours]) => prose`${value} for ${hours} hours`);
  if (first === undefined) return undefined;
  const states = others.reduce((all, state) => prose`${all}, ${state}`, first);
  return prose`The other side removes it by itself once it has been ${states}. Find out which it was, then plan, review and apply this stage again: that makes another one with another id and other DNS names, and its time begins anew. See to it that it is accepted in time.`;
}

/** By when it has to be accepted, as a sentence after another one; nothing where there is no such time. */
export function deadlineOf({ hoursToAccept }: ResourceStates): Prose {
  return hoursToAccept === undefined
    ? words("")
    : prose` The connection has to be accepted within ${hoursToAccept} hours of the endpoint's making, or the endpoint is removed.`;
}

/** What helps where resources of a type are in a state. Throws where the type does not say. */
export function findRemedy(type: string, value: string): Prose {
  const remedy = resources[type]?.states?.values[value]?.remedy;
  if (remedy === undefined) throw new Error(`${type} has no remedy for ${value}`);
  return words(remedy);
}

/** That a resource has one of the values; `actor` acts where it has another. */
export function stateItem(states: ResourceStates, values: readonly string[], meaning: Prose, actor: Actor): GateItem {
  const item = oneOf([states.address, states.attribute], values, meaning, actor, states.refused);
  return states.gone === undefined ? item : { ...item, gone: states.gone };
}

/** How a person says how far a resource is, where only a data source of a later stage shows it. */
export interface StatusAnswer {
  readonly key: string;
  show(shows: Prose): Command;
}

/** That a resource is there and not refused. */
export function openItem(states: ResourceStates, meaning: Prose, answer?: StatusAnswer): GateItem {
  if (answer === undefined) return stateItem(states, states.open, meaning, "vendor");
  const look = answer.show(listed(pendingFirst(states), " or "));
  return { ...evidence(answer.key, meaning, look, "vendor"), refused: states.refused };
}

/** That a resource is ready. */
export function readyItem(states: ResourceStates, meaning: Prose, answer?: StatusAnswer): GateItem {
  if (answer === undefined) return stateItem(states, [states.ready], meaning, "vendor");
  const shown = states.isElsewhere ? undefined : shownReady(states);
  return evidence(answer.key, meaning, answer.show(prose`${states.ready}`), "vendor", shown);
}

/** The values that are not refused, in the order in which they come. */
export function pendingFirst({ open, ready }: ResourceStates): string[] {
  return [...open.filter((value) => value !== ready), ready];
}

/** What it shows while it waits. */
export function waitingOf(states: ResourceStates): string {
  return pendingFirst(states)[0] ?? "";
}

/** The attribute that answers for a person's look whether a resource is ready. */
export function shownReady({ address, attribute, ready, refused }: ResourceStates): ShownAnswer {
  return { address, attribute, expected: { oneOf: [ready] }, refused };
}

/** That a resource is ready. */
export function readyCheck({ address, attribute, ready }: ResourceStates, message: string): Check {
  return { condition: `\${${address}.${attribute} == ${JSON.stringify(ready)}}`, message };
}

/** Values of which one is there, in a sentence. */
function anyOf(values: readonly string[]): Prose {
  const between = values.slice(1).map((_, index) => (index === values.length - 2 ? " or " : ", "));
  return { words: ["", ...between, ""], values };
}
