import facts from "../../facts/iam.json";
import type { TimelineStage } from "../stage/timeline";
import { collectBlocks, type JsonObject } from "../terraform-json";

/** The AWS actions that a stage needs, and those of them that no documentation names. */
export interface StagePermissions {
  readonly statements: readonly { readonly sid: string; readonly actions: readonly string[] }[];
  readonly inferred: readonly { readonly action: string; readonly evidence: string }[];
}

interface ResourceFacts {
  readonly create: readonly string[];
  readonly read: readonly string[];
  readonly update: { readonly [argument: string]: readonly string[] | undefined };
  readonly delete: readonly string[];
  readonly tags_on_create: readonly string[];
  readonly conditional?: readonly {
    readonly operation: string;
    readonly actions: readonly string[];
    readonly when?: Condition;
  }[];
  readonly evidence?: { readonly [action: string]: string };
}

/** Holds where the argument is set, or has the value, or mentions the text. */
interface Condition {
  readonly argument: string;
  readonly equals?: boolean;
  readonly contains?: string;
}

const resources: { readonly [type: string]: ResourceFacts | undefined } = facts.resources;

/**
 * The actions of a stage, by what is done: refreshing what is there, applying the stage, going back from it. Derived from resource
 * types and changed arguments by `facts/iam.json`, which tells the source of each action. Resources of other clouds need none.
 */
export function stagePermissions(stage: TimelineStage): StagePermissions {
  const blocks = [...collectBlocks(stage.terraform)].map(([address, body]) => ({
    address,
    body,
    facts: resources[address.split(".")[0] ?? ""],
  }));
  const known = blocks.flatMap((block) => (block.facts === undefined ? [] : [{ ...block, facts: block.facts }]));
  const added = known.filter(({ address }) => stage.adds.includes(address));
  const changed = known.flatMap((block) =>
    stage.changes
      .filter(({ address }) => address === block.address)
      .map((change) => ({ ...block, argument: change.argument })),
  );
  const update = changed.flatMap(({ facts: { update }, facts, body, argument }) => [
    ...(update[argument] ?? []),
    ...(update["*"] ?? []),
    ...conditional(facts, "update", body),
  ]);
  const create = added.flatMap(({ facts, body }) => [
    ...facts.create,
    ...(body["tags"] === undefined ? [] : facts.tags_on_create),
    ...conditional(facts, "create", body),
  ]);
  const remove = added.flatMap(({ facts, body }) => [...facts.delete, ...conditional(facts, "delete", body)]);

  const statements = [
    { sid: "Refresh", actions: unique(known.flatMap(({ facts }) => facts.read)) },
    { sid: "Apply", actions: unique([...create, ...update]) },
    { sid: "GoBack", actions: unique([...remove, ...update]) },
  ].filter(({ actions }) => actions.length > 0);
  const used = new Set(statements.flatMap(({ actions }) => actions));
  const inferred = known
    .flatMap(({ facts }) => Object.entries(facts.evidence ?? {}))
    .filter(([action, evidence]) => used.has(action) && evidence.includes("inferred"));
  return { statements, inferred: [...new Map(inferred)].map(([action, evidence]) => ({ action, evidence })) };
}

function conditional(facts: ResourceFacts, operation: string, body: JsonObject): readonly string[] {
  return (facts.conditional ?? [])
    .filter(({ operation: of, when }) => of === operation && when !== undefined && isMet(when, body))
    .flatMap(({ actions }) => actions);
}

function isMet({ argument, equals, contains }: Condition, body: JsonObject): boolean {
  const value = body[argument];
  if (equals !== undefined) return value === equals;
  return value !== undefined && (contains === undefined || JSON.stringify(value).includes(contains));
}

function unique(actions: readonly string[]): string[] {
  return [...new Set(actions)].sort();
}
