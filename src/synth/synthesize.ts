import { DefaultTokenResolver, StringConcat, TerraformElement, Tokenization } from "cdktf";
import { RootConstruct } from "constructs";
import type { Origin } from "../contract/scope";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import { collectBlocks, isObject, type Json, type JsonObject, type TerraformJson } from "../terraform/json";
import { findOriginWithin } from "./find-origin";
import { shareInterface } from "./module-interface";
import { type DigestAt, openStack, type SpecStack } from "./stack";

/** The Terraform of a spec at one of its stages. */
interface StageSynthesis {
  readonly stage: string;
  readonly terraform: TerraformJson;
}

/** The Terraform of a spec at every one of its stages, in their order, and where its parts come from. */
export interface Synthesis {
  readonly stages: readonly StageSynthesis[];
  /** Variables that the spec names and that a module of this topology has for something else. */
  readonly ambiguousVariables: ReadonlySet<string>;
  /** Ids that the spec states and that a module takes from its root, by `var.NAME`. */
  readonly statedIds: ReadonlyMap<string, string>;
  /** Where each address comes from, whatever its stage. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Runs a topology's stack through CDKTF, stage after stage on one construct tree, without touching the disk. */
export function synthesize(topology: Topology<SpecBase>, spec: SpecBase, digestAt: DigestAt): Synthesis {
  const { stack, stages } = openStack(new RootConstruct(), topology, spec, digestAt);
  const synthesized = stages.map(({ name, add }) => {
    add();
    return { stage: name, terraform: toTerraformJson(stack) };
  });
  const blocks = collectBlocks(synthesized.at(-1)?.terraform ?? {});
  const { places, ambiguousVariables, statedIds } = stack;
  const origins = [...stack.sources].map(([address, { path, because }]): [string, Origin] => {
    const body = blocks.get(address);
    const tryPathOf = (argument: string) => findOriginWithin(argument, { body, because, path, places });
    return [address, { path, tryPathOf: because === undefined ? () => undefined : tryPathOf }];
  });
  const terraform = synthesized.map((stage) => stage.terraform);
  const shared = spec.terraform.shape === "module" ? shareInterface(terraform) : terraform;
  const written = synthesized.map((each, index) => ({ ...each, terraform: shared[index] ?? each.terraform }));
  return { stages: written, origins: new Map(origins), ambiguousVariables, statedIds };
}

/**
 * What CDKTF makes of a stack, without its metadata and nulls, with arguments in the topology's order. Each element is resolved
 * once; `TerraformStack.toTerraform` of cdktf 0.21.0 resolves everything twice and again for metadata.
 */
export function toTerraformJson(stack: SpecStack): TerraformJson {
  const blocks: { [block: string]: { [label: string]: Json } } = {};
  for (const element of stack.node.findAll().filter(TerraformElement.isTerraformElement)) {
    const resolved = stack.resolved.get(element) ?? resolve(stack, element);
    stack.resolved.set(element, resolved);
    for (const [block, body] of Object.entries(resolved)) {
      for (const [label, inner] of Object.entries(body as JsonObject)) {
        blocks[block] = { ...blocks[block], [label]: merge(blocks[block]?.[label], inner) };
      }
    }
  }
  const stated = Object.entries(resolveTokens(stack, stack.statements)).map(([block, body]) => [
    block,
    isObject(body) ? { ...blocks[block], ...body } : body,
  ]);
  const kinds = [
    "terraform",
    "provider",
    "variable",
    "data",
    "resource",
    "check",
    "moved",
    "import",
    "removed",
    "output",
  ];
  return order({ ...blocks, ...Object.fromEntries(stated) }, kinds);
}

function resolve(stack: SpecStack, element: TerraformElement): JsonObject {
  const resolved = withoutNulls(resolveTokens(stack, element.toTerraform())) as JsonObject;
  const { resource, ...rest } = resolved;
  if (resource === undefined)
    return mapBodies(rest, (_, named) => mapBodies(named, (_, body) => withoutMetadata(body)));
  const named = mapBodies(resource as JsonObject, (type, bodies) =>
    mapBodies(bodies, (name, body) => order(withoutMetadata(body), stack.argumentOrder.get(`${type}.${name}`) ?? [])),
  );
  return { resource: named };
}

function mapBodies(bodies: JsonObject, change: (name: string, body: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, change(name, body as JsonObject)]));
}

/** CDKTF notes construct paths under this key of a block; deeper down it is a key like any other, such as one of a tag. */
function withoutMetadata({ "//": _, ...body }: JsonObject): JsonObject {
  return body;
}

const resolver = new DefaultTokenResolver(new StringConcat());

function resolveTokens(scope: SpecStack, value: object): JsonObject {
  return Tokenization.resolve(value, { scope, resolver, preparing: false });
}

function merge(before: Json | undefined, after: Json): Json {
  return before === undefined ? after : { ...(before as JsonObject), ...(after as JsonObject) };
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}

function order(body: JsonObject, names: readonly string[]): JsonObject {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(body).sort(([a], [b]) => rank(a) - rank(b)));
}
