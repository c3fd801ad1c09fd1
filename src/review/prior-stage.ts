import type { MadeFrom } from "../plan/made-from";
import type { ShownResource } from "../plan/shown";
import type { ArgumentChange, TimelineStage } from "../stage/timeline";
import { isResource } from "../terraform/address";
import { collectBlocks, type JsonObject, type TerraformJson } from "../terraform/json";
import { isAtOrAround } from "../terraform/path";
import { own } from "../terraform/values";
import type { CompiledSpec, ReviewContext } from "./context";
import { findMismatches } from "./mismatches";

/** What the state before the plan was applied from, as far as that can be told. */
export interface Prior {
  /** Index of its stage; undefined before the first apply. */
  readonly index: number | undefined;
  /** The configuration of that stage; that of the base where the state was made from it. */
  readonly blocks: ReadonlyMap<string, JsonObject>;
  /** The blocks that set providers up at that stage. */
  readonly providers: NonNullable<TerraformJson["provider"]>;
  /** The outputs of that stage. */
  readonly outputs: NonNullable<TerraformJson["output"]>;
  /** What its output says to be applied although the resources do not show all of it, as after an apply that failed. */
  readonly isUnfinished: boolean;
  /** The arguments that are still as they were before the stage that the output names. */
  readonly undone: readonly ArgumentChange[];
  /** Whether the state names a spec that is neither the one under review nor its base. */
  readonly isOfOtherSpec: boolean;
}

/** What the prior state was applied from: what its output says, or the stage whose resources it has. */
export function findPrior(
  identity: MadeFrom | undefined,
  resources: ReadonlyMap<string, ShownResource>,
  gone: ReadonlySet<string>,
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
    return {
      index: undefined,
      blocks: new Map(),
      providers: {},
      outputs: {},
      isUnfinished: false,
      undone: [],
      isOfOtherSpec: false,
    };
  const here = spec.timeline.findIndex((item) => item.stage.name === stage);
  const undone = named > 0 ? findUndone(spec.timeline, named, resources, context) : [];
  const isMissing = (address: string) => isResource(address) && !resources.has(address) && !gone.has(address);
  const isUnfinished = named > 0 && (undone.length > 0 || spec.timeline[named]?.adds.some(isMissing) === true);
  // What is half done is gone on with from the stage before, through its gate, and taken back from the stage itself.
  const claimed = isUnfinished && here >= named ? named - 1 : named;
  const index = named === -1 ? inferStage(managed, resources, here, context) : claimed;
  return {
    index,
    blocks: collectBlocks(spec.timeline[index]?.terraform ?? {}),
    providers: spec.timeline[index]?.terraform.provider ?? {},
    outputs: spec.timeline[index]?.terraform.output ?? {},
    isUnfinished,
    undone,
    isOfOtherSpec: identity !== undefined && !isHead && !isBase,
  };
}

/** The arguments that a stage changes, and that the state has as the stage before does. */
function findUndone(
  timeline: readonly TimelineStage[],
  index: number,
  resources: ReadonlyMap<string, ShownResource>,
  { schemas, resources: known }: ReviewContext,
): ArgumentChange[] {
  const state = (address: string) => {
    const values = resources.get(address)?.values;
    return values === undefined ? undefined : { after: values, unknown: undefined };
  };
  const [before, after] = [timeline[index - 1], timeline[index]].map((stage) => collectBlocks(stage?.terraform ?? {}));
  return (timeline[index]?.changes ?? []).filter(({ address, argument }) => {
    const resource = resources.get(address);
    const schema = schemas.get(resource?.type ?? "");
    if (resource === undefined || schema === undefined) return false;
    const knowledge = own(known, resource.type) ?? {};
    const isAs = (body: JsonObject | undefined) =>
      !findMismatches(body ?? {}, resource.values, undefined, { schema, knowledge }, state).some(({ path }) =>
        isAtOrAround(path, argument),
      );
    return isAs(before?.get(address)) && !isAs(after?.get(address));
  });
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
