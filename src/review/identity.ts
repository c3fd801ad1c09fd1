import type { ReadPlan } from "../plan/read-plan";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { isSame, items, member } from "../terraform/values";
import type { ReviewContext } from "./context";

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
  /** Outputs of the root that name this spec and contradict one another; empty where one is believed. */
  readonly disagreeing: readonly string[];
}

/**
 * Reads both from the changes of the outputs, because Terraform puts planned outputs into the prior state as well (seen with 1.11.4). In
 * a root only the output `plinth` counts; a root may give the output of a module another name, and what its configuration takes from
 * elsewhere is not the module's. What is planned also stands in the configuration, where a root does not pass it on.
 */
export function findIdentities(
  { plan, configuration }: ReadPlan,
  { topology, name, module }: ReviewContext,
): Identities {
  const outputs = Object.entries(plan.output_changes ?? {}).map(([output, { before, after }]) => ({
    output,
    planned: toIdentity(after),
    prior: toIdentity(before),
  }));
  const stated = toIdentity(member(member(member(configuration?.outputs, "plinth"), "expression"), "constant_value"));
  const isOurs = (identity: Identity | undefined) => identity?.name === name && identity.topology === topology;
  const ours =
    module === undefined
      ? outputs.filter(({ output }) => output === "plinth")
      : outputs
          .filter(({ planned, prior }) => isOurs(planned) || isOurs(prior))
          .filter(({ output }) => configuration === undefined || isOf(module, configuration.rootOutputs, output));
  const [first] = ours;
  const isOther = ({ planned, prior }: (typeof ours)[number]) =>
    !isSame(toJson(planned), toJson(first?.planned)) || !isSame(toJson(prior), toJson(first?.prior));
  const contradicts =
    stated !== undefined && first?.planned !== undefined && !isSame(toJson(stated), toJson(first.planned));
  return {
    planned: stated ?? first?.planned,
    prior: first?.prior,
    disagreeing: ours.some(isOther) || contradicts ? ours.map(({ output }) => output) : [],
  };
}

/** Whether an output of the root takes its value from the module. */
function isOf(module: string, outputs: JsonObject, output: string): boolean {
  const [, name = ""] = module.replace(/\[[^\]]*\]/g, "").split(".");
  return items(member(member(member(outputs, output), "expression"), "references")).some(
    (reference) =>
      String(reference)
        .replace(/\[[^\]]*\]/g, "")
        .split(".")
        .slice(0, 2)
        .join(".") === `module.${name}`,
  );
}

function toJson(identity: Identity | undefined): Json {
  return identity === undefined ? null : { ...identity };
}

function toIdentity(value: Json | undefined): Identity | undefined {
  if (!isObject(value)) return undefined;
  const { topology, name, stage, spec } = value;
  const isText = (text: Json | undefined) => typeof text === "string";
  return isText(topology) && isText(name) && isText(stage) && isText(spec)
    ? { topology: String(topology), name: String(name), stage: String(stage), spec: String(spec) }
    : undefined;
}
