import type { MadeFrom } from "../plan/made-from";
import type { ShownResource } from "../plan/shown";
import type { TimelineStage } from "../stage/timeline";
import { isResource } from "../terraform/address";
import { collectBlocks, type JsonObject } from "../terraform/json";
import { own } from "../terraform/values";
import type { CompiledSpec, ReviewContext } from "./context";
import { findMismatches } from "./mismatches";

/** What the state before the plan was applied from, as far as that can be told. */
export interface Prior {
  /** Index of its stage; undefined before the first apply. */
  readonly index: number | undefined;
  /** The configuration of that stage; that of the base where the state was made from it. */
  readonly blocks: ReadonlyMap<string, JsonObject>;
  /** Names of the outputs of that stage. */
  readonly outputs: readonly string[];
  /** Whether the state names a spec that is neither the one under review nor its base. */
  readonly isOfOtherSpec: boolean;
}

/** What the prior state was applied from: what its output says, or the stage whose resources it has. */
export function findPrior(
  identity: MadeFrom | undefined,
  resources: ReadonlyMap<string, ShownResource>,
  context: ReviewContext,
): Prior {
  const { head, base, stage } = context;
  const isOf = (spec: CompiledSpec) => identity !== undefined && spec.digestAt(identity.stage) === identity.spec;
  const isHead = isOf(head);
  const isBase = base !== undefined && isOf(base);
  const spec = isHead ? head : (base ?? head);
  const named = identity === undefined ? -1 : spec.timeline.findIndex((item) => item.stage.name === identity.stage);
  const managed = spec.timeline.map((item) => managedBlocks(item));
  const known = [...new Set(managed.flatMap((blocks) => [...blocks.keys()]))].filter((address) =>
    resources.has(address),
  );
  // Before the first apply the state is empty; one that failed before it made anything leaves no resources either.
  if (named === -1 && known.length === 0)
    return { index: undefined, blocks: new Map(), outputs: [], isOfOtherSpec: false };
  const here = spec.timeline.findIndex((item) => item.stage.name === stage);
  const index = named === -1 ? inferStage(managed, resources, here, context) : named;
  return {
    index,
    blocks: collectBlocks(spec.timeline[index]?.terraform ?? {}),
    outputs: Object.keys(spec.timeline[index]?.terraform.output ?? {}),
    isOfOtherSpec: identity !== undefined && !isHead && !isBase,
  };
}

/** The stage that fits the resources of a state; among several that do, the one from which the spec's is nearest. */
function inferStage(
  managed: readonly ReadonlyMap<string, JsonObject>[],
  resources: ReadonlyMap<string, ShownResource>,
  here: number,
  { schemas, resources: known }: ReviewContext,
): number {
  const scores = managed.map((blocks, index) => {
    const missing = [...blocks.keys()].filter((address) => !resources.has(address)).length;
    const later = managed
      .slice(index + 1)
      .flatMap((next) => [...next.keys()].filter((address) => !blocks.has(address)));
    const extra = new Set(later.filter((address) => resources.has(address))).size;
    const different = [...blocks].flatMap(([address, body]) => {
      const resource = resources.get(address);
      const schema = schemas.get(resource?.type ?? "");
      if (resource === undefined || schema === undefined) return [];
      const knowledge = own(known, resource.type) ?? {};
      return findMismatches(body, resource.values, undefined, { schema, knowledge }, () => undefined);
    }).length;
    return missing + extra + different;
  });
  const best = Math.min(...scores);
  const candidates = scores.flatMap((score, index) => (score === best ? [index] : []));
  return candidates.reduce((near, index) => (Math.abs(index - here) < Math.abs(near - here) ? index : near));
}

function managedBlocks({ terraform }: TimelineStage): Map<string, JsonObject> {
  return new Map([...collectBlocks(terraform)].filter(([address]) => isResource(address)));
}
