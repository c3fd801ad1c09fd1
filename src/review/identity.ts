import { isDeepStrictEqual } from "node:util";
import { type MadeFrom, toMadeFrom } from "../plan/made-from";
import type { ReadPlan } from "../plan/read-plan";
import { namesOfModules } from "../terraform/address";
import type { JsonObject } from "../terraform/json";
import { items, member } from "../terraform/values";
import type { ReviewContext } from "./context";

/** The specs that the plan and the state before it were made from; undefined where the plan does not say. */
export interface Identities {
  readonly planned: MadeFrom | undefined;
  readonly prior: MadeFrom | undefined;
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
    planned: toMadeFrom(after),
    prior: toMadeFrom(before),
  }));
  const stated = toMadeFrom(member(member(member(configuration?.outputs, "plinth"), "expression"), "constant_value"));
  const isOurs = (identity: MadeFrom | undefined) => identity?.name === name && identity.topology === topology;
  const ours =
    module === undefined
      ? outputs.filter(({ output }) => output === "plinth")
      : outputs
          .filter(({ planned, prior }) => isOurs(planned) || isOurs(prior))
          .filter(({ output }) => configuration === undefined || isOf(module, configuration.rootOutputs, output));
  const [first] = ours;
  const isOther = ({ planned, prior }: (typeof ours)[number]) =>
    !isDeepStrictEqual([planned, prior], [first?.planned, first?.prior]);
  const contradicts = stated !== undefined && first?.planned !== undefined && !isDeepStrictEqual(stated, first.planned);
  return {
    planned: stated ?? first?.planned,
    prior: first?.prior,
    disagreeing: ours.some(isOther) || contradicts ? ours.map(({ output }) => output) : [],
  };
}

/** Whether an output of the root takes its value from the module. */
function isOf(module: string, outputs: JsonObject, output: string): boolean {
  const [name] = namesOfModules(module);
  const references = member(member(member(outputs, output), "expression"), "references");
  return items(references).some((reference) => namesOfModules(String(reference))[0] === name);
}
