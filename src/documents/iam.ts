import facts from "../../facts/iam.json";
import type { TimelineStage } from "../stage/timeline";
import { collectBlocks, type JsonObject } from "../terraform/json";

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
  /** The operations for which an action is inferred. */
  readonly inferred?: { readonly [action: string]: readonly string[] };
}

/** Holds where the argument is set, or has the value, or mentions the text. */
interface Condition {
  readonly argument: string;
  readonly equals?: boolean;
  readonly contains?: string;
}

const resources: { readonly [type: string]: ResourceFacts | undefined } = facts.resources;

/** An operation on one resource. */
interface Operation {
  readonly kind: "create" | "update" | "delete";
  readonly facts: ResourceFacts;
  readonly body: JsonObject;
  /** The changed argument of an update. */
  readonly argument?: string;
}

/**
 * The actions of a stage, by what is done: refreshing what is there, applying the stage, going back from it. Derived from resource
 * types and changed arguments by `facts/iam.json`, which tells the source of each action. Resources of other clouds need none.
 */
export function stagePermissions(stage: TimelineStage): StagePermissions {
  const known = [...collectBlocks(stage.terraform)].flatMap(([address, body]) => {
    const found = resources[address.split(".", 1).join()];
    return found === undefined ? [] : [{ address, body, facts: found }];
  });
  const added = known.filter(({ address }) => stage.adds.includes(address));
  const create = added.map((block): Operation => ({ kind: "create", ...block }));
  const remove = added.map((block): Operation => ({ kind: "delete", ...block }));
  const update = known.flatMap((block) =>
    stage.changes
      .filter(({ address }) => address === block.address)
      .map(({ argument }): Operation => ({ kind: "update", ...block, argument })),
  );
  const statements = [
    { sid: "Refresh", actions: unique(known.flatMap(({ facts }) => facts.read)) },
    { sid: "Apply", actions: unique([...create, ...update].flatMap(actionsOf)) },
    { sid: "GoBack", actions: unique([...remove, ...update].flatMap(actionsOf)) },
  ].filter(({ actions }) => actions.length > 0);
  return { statements, inferred: [...create, ...update, ...remove].flatMap(inferencesOf).filter(isFirst) };
}

function actionsOf({ kind, facts, body, argument }: Operation): readonly string[] {
  const always = {
    create: () => [...facts.create, ...(body["tags"] === undefined ? [] : facts.tags_on_create)],
    update: () => [...updatesOf(facts, argument), ...(facts.update["*"] ?? [])],
    delete: () => facts.delete,
  }[kind]();
  const conditional = (facts.conditional ?? [])
    .filter(({ operation, when }) => operation === kind && when !== undefined && isMet(when, body))
    .flatMap(({ actions }) => actions);
  return [...always, ...conditional];
}

/** The facts are about arguments and blocks, whose arguments change by their paths. */
function updatesOf({ update }: ResourceFacts, changed = ""): readonly string[] {
  return Object.entries(update)
    .filter(([argument]) => changed === argument || changed.startsWith(`${argument}.`))
    .flatMap(([, actions]) => actions ?? []);
}

/** Those of an operation's actions that no documentation names for it, with what is known instead. */
function inferencesOf(operation: Operation): { action: string; evidence: string }[] {
  const { kind, facts } = operation;
  return actionsOf(operation)
    .filter((action) => facts.inferred?.[action]?.includes(kind))
    .map((action) => ({ action, evidence: facts.evidence?.[action] ?? "no source names it" }));
}

function isFirst(item: { action: string }, index: number, all: readonly { action: string }[]): boolean {
  return all.findIndex(({ action }) => action === item.action) === index;
}

function isMet({ argument, equals, contains }: Condition, body: JsonObject): boolean {
  const value = body[argument];
  if (equals !== undefined) return value === equals;
  return value !== undefined && (contains === undefined || JSON.stringify(value).includes(contains));
}

function unique(actions: readonly string[]): string[] {
  return [...new Set(actions)].sort();
}
