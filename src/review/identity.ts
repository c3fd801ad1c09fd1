import type { Json } from "../terraform-json";
import type { ReviewContext } from "./context";
import { isObject, member } from "./json";
import type { ReadPlan } from "./read-plan";

/** What the output `plinth` says: the spec that a configuration or a state was made from. */
export interface Identity {
  readonly topology: string;
  readonly name: string;
  readonly stage: string;
  readonly spec: string;
}

/** The specs that the plan and the state before it were made from; undefined where the plan does not say. */
export interface Identities {
  readonly planned: Identity | undefined;
  readonly prior: Identity | undefined;
}

/**
 * Reads both from the changes of the outputs, because Terraform puts planned outputs into the prior state as well (seen with 1.11.4); a
 * root may give the output of a module another name. What is planned also stands in the configuration, where a root does not pass it on.
 */
export function findIdentities({ plan, configuration }: ReadPlan, { name, module }: ReviewContext): Identities {
  const outputs = Object.entries(plan.output_changes ?? {}).flatMap(([output, { before, after }]) => {
    const [planned, prior] = [toIdentity(after), toIdentity(before)];
    return planned === undefined && prior === undefined ? [] : [{ output, planned, prior }];
  });
  const ours = outputs.find(({ planned, prior }) => planned?.name === name || prior?.name === name);
  const shown = ours ?? (module === undefined ? outputs.find(({ output }) => output === "plinth") : undefined);
  const stated = toIdentity(member(member(member(configuration?.outputs, "plinth"), "expression"), "constant_value"));
  return { planned: stated ?? shown?.planned, prior: shown?.prior };
}

function toIdentity(value: Json | undefined): Identity | undefined {
  if (!isObject(value)) return undefined;
  const { topology, name, stage, spec } = value;
  const isText = (text: Json | undefined) => typeof text === "string";
  return isText(topology) && isText(name) && isText(stage) && isText(spec)
    ? { topology: String(topology), name: String(name), stage: String(stage), spec: String(spec) }
    : undefined;
}
