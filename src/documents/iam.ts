import { type Iam, type Resources, toNames } from "../contract/resource";
import type { TimelineStage } from "../stage/timeline";
import { isCheck, isData, typeOf } from "../terraform/address";
import { collectBlocks, type JsonObject } from "../terraform/json";
import { own } from "../terraform/values";

/** The AWS actions that whoever acts through one configuration of the provider needs at a stage, and those of them that no documentation names. */
export interface StagePermissions {
  /** Such as `aws.dns`; undefined for the provider's own configuration. */
  readonly configuration: string | undefined;
  readonly statements: readonly { readonly sid: string; readonly actions: readonly string[] }[];
  readonly inferred: readonly { readonly action: string; readonly evidence: string }[];
}

/** An operation on one resource. */
interface Operation {
  readonly kind: "create" | "update" | "delete";
  readonly iam: Iam;
  readonly body: JsonObject;
  /** The changed argument of an update. */
  readonly argument?: string;
}

/**
 * The actions of a stage, for each configuration of the provider that has any, by what is done: refreshing what is there, applying the stage,
 * going back from it. Derived from resource types and changed arguments. Throws for a type that nothing is known of: its actions would be missing in silence.
 */
export function stagePermissions(stage: TimelineStage, resources: Resources): StagePermissions[] {
  const known = [...collectBlocks(stage.terraform)]
    .filter(([address]) => !isCheck(address))
    .flatMap(([address, body]) => {
      const type = isData(address) ? `data.${typeOf(address)}` : typeOf(address);
      const iam = own(resources, type)?.iam;
      if (iam === undefined) throw new Error(`nothing is known of the actions that ${type} needs`);
      return iam === "none" ? [] : [{ address, body, iam }];
    });
  const configurations = [...new Set(known.map(({ body }) => configurationOf(body)))];
  return configurations
    .map((configuration) => permissionsOf(stage, configuration, known))
    .filter(({ statements }) => statements.length > 0);
}

interface Known {
  readonly address: string;
  readonly body: JsonObject;
  readonly iam: Iam;
}

function permissionsOf(
  stage: TimelineStage,
  configuration: string | undefined,
  all: readonly Known[],
): StagePermissions {
  const known = all.filter(({ body }) => configurationOf(body) === configuration);
  const added = known.filter(({ address }) => stage.adds.includes(address));
  const create = added.map((block): Operation => ({ kind: "create", ...block }));
  const remove = added.map((block): Operation => ({ kind: "delete", ...block }));
  const update = known.flatMap((block) =>
    stage.changes
      .filter(({ address }) => address === block.address)
      .map(({ argument }): Operation => ({ kind: "update", ...block, argument })),
  );
  const statements = [
    { sid: "Refresh", actions: unique(known.flatMap(({ iam }) => toNames(iam.read))) },
    { sid: "Apply", actions: unique([...create, ...update].flatMap(actionsOf)) },
    { sid: "GoBack", actions: unique([...remove, ...update].flatMap(actionsOf)) },
  ].filter(({ actions }) => actions.length > 0);
  return {
    configuration,
    statements,
    inferred: [...create, ...update, ...remove].flatMap(inferencesOf).filter(isFirst),
  };
}

/** The configuration that a resource names; undefined where its provider's own one makes it. */
function configurationOf({ provider }: JsonObject): string | undefined {
  return typeof provider === "string" ? provider : undefined;
}

function actionsOf({ kind, iam, body, argument = "" }: Operation): readonly string[] {
  const readBack = kind === "delete" || iam.isNotReadBack === true ? "" : iam.read;
  const always = {
    create: () => [iam.create, readBack, body["tags"] === undefined ? "" : (iam.tags?.onCreate ?? "")],
    update: () => [...updatesOf(iam, argument), readBack],
    delete: () => [iam.delete],
  }[kind]();
  const conditional = (iam.conditional ?? [])
    .filter((condition) => toNames(condition.on).includes(kind) && isMet(condition, body))
    .map(({ actions }) => actions);
  return [...always, ...conditional].flatMap(toNames);
}

/** The facts are about arguments and blocks, whose arguments change by their paths. */
function updatesOf({ update = {} }: Iam, changed: string): readonly string[] {
  const isOf = (argument: string) => argument === "*" || changed === argument || changed.startsWith(`${argument}.`);
  return Object.entries(update).flatMap(([action, names]) => (toNames(names).some(isOf) ? [action] : []));
}

/** Those of an operation's actions that no documentation names for it, with what is known instead. */
function inferencesOf(operation: Operation): { action: string; evidence: string }[] {
  const { kind, iam } = operation;
  const inferred = (iam.inferred ?? []).filter(({ on }) => toNames(on).includes(kind));
  return actionsOf(operation).flatMap((action) => {
    const found = inferred.find(({ actions }) => toNames(actions).includes(action));
    return found === undefined ? [] : [{ action, evidence: found.evidence }];
  });
}

function isFirst(item: { action: string }, index: number, all: readonly { action: string }[]): boolean {
  return all.findIndex(({ action }) => action === item.action) === index;
}

function isMet({ argument, is, contains }: NonNullable<Iam["conditional"]>[number], body: JsonObject): boolean {
  const value = body[argument];
  if (is !== undefined) return value === is;
  return value !== undefined && (contains === undefined || JSON.stringify(value).includes(contains));
}

function unique(actions: readonly string[]): string[] {
  return [...new Set(actions)].sort();
}
