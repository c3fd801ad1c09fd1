import facts from "../../facts/cloud-outputs.json";
import type { Knowledge } from "../compile";
import type { Value } from "../spec/parse";
import { type Synthesis, synthesize } from "../synth/synthesize";
import { collectBlocks } from "../terraform/json";
import { checkDraft } from "./check-draft";
import type { CloudOutput } from "./cloud-outputs";
import { draftSpec, merge, withExamples } from "./draft";

/** A spec that takes over what exists, and what its author should know of that. */
interface TakenOver {
  readonly given: Value;
  readonly notes: readonly string[];
}

/** Has a spec take over the endpoint that an output shows, at the stage that keeps its names where they are. */
export function takeOver(
  outputs: readonly CloudOutput[],
  topology: string,
  given: Value,
  knowledge: Knowledge,
): TakenOver {
  const [existing, other] = outputs.flatMap(({ exists }) => (exists === undefined ? [] : [exists]));
  if (existing === undefined) return { given, notes: [] };
  const { thing, id, movesNames } = existing;
  const stages = stagesOf(topology, given, knowledge);
  const type = Object.entries(facts.adopts).find(([name]) => name === thing)?.[1] ?? "";
  const [first] = stages;
  const addresses = first === undefined ? [] : addressesOf(first, type);
  const [address, second] = addresses;
  const refuse = (reason: string): TakenOver => ({ given, notes: [`${id} is not taken over: ${reason}`] });
  if (other !== undefined) return refuse("several were shown, and nothing tells which one is meant");
  if (address === undefined || second !== undefined)
    return refuse(
      `at its first stage the spec makes ${addresses.length} of its type, or it is not known yet what it makes`,
    );
  const adopted = merge(given, { adopt: { [address]: id } }) ?? given;
  if (!movesNames) return { given: adopted, notes: [`${id} is taken over as ${address}`] };
  const stage = stages.find(
    ({ terraform }) => collectBlocks(terraform).get(address)?.["private_dns_enabled"] === true,
  )?.stage;
  if (stage === undefined) return refuse("its private DNS is on, and no stage of the spec keeps it on");
  return {
    given: merge(adopted, { stage }) ?? given,
    notes: [`${id} is taken over as ${address}, at stage ${stage}, because its private DNS is on`],
  };
}

/** The Terraform of every stage, with examples for what is missing; none where something else is wrong with the spec. */
function stagesOf(topology: string, given: Value, knowledge: Knowledge): Synthesis["stages"] {
  const known = knowledge.topologies[topology];
  const isValid = knowledge.validators[topology];
  if (known === undefined || isValid === undefined) return [];
  const draft = draftSpec(known.schema, given);
  const spec: unknown = structuredClone(withExamples(draft));
  return checkDraft(draft, knowledge).length === 0 && isValid(spec) ? synthesize(known, spec, () => "").stages : [];
}

function addressesOf({ terraform }: Synthesis["stages"][number], type: string): string[] {
  return [...collectBlocks(terraform).keys()].filter((address) => address.startsWith(`${type}.`));
}
