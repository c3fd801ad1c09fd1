import { isDeepStrictEqual } from "node:util";
import type { GateReport } from "../../generated/types/output";
import { type Correction, correctedSince } from "../contract/correction";
import { type ResourceKnowledge, usedAs } from "../contract/resource";
import { type Action, toAction } from "../plan/action";
import type { PlanConfiguration } from "../plan/collect-plan";
import type { OutsideChange } from "../plan/outside";
import type { ReadPlan } from "../plan/read-plan";
import { collectResources, type ShownResource, type ShownResourceChange } from "../plan/shown";
import type { ResourceSchema } from "../provider/schema";
import { type ArgumentChange, findChanges } from "../stage/timeline";
import { isData, isResource, modulePrefix, typeOf } from "../terraform/address";
import { type Difference, findDifferences } from "../terraform/difference";
import { metaArguments } from "../terraform/hcl/body";
import { collectBlocks, isObject, type Json, type JsonObject, type TerraformJson } from "../terraform/json";
import type { Path } from "../terraform/path";
import { listConfigurations } from "../terraform/provider-configurations";
import { items, member, own } from "../terraform/values";
import type { ReviewContext } from "./context";
import type { PlannedValues } from "./expected-value";
import { findIdentities, type Identities } from "./identity";
import { findMismatches, type Mismatch } from "./mismatches";
import { findPrior, type Prior } from "./prior-stage";

/** What a plan may do with an address: what the configurations of the prior state and of the spec's stage differ in. */
export type Expectation = "create" | "delete" | "update" | "keep" | "forget" | "foreign";

/** A resource or data source: what the plan does with it, and what it may. */
export interface ComparedResource {
  /** As the plan has it, with the module's address. */
  readonly address: string;
  /** As the configuration has it. */
  readonly local: string;
  readonly type: string;
  /** What is known of its type; empty where that is nothing. */
  readonly knowledge: Partial<ResourceKnowledge>;
  readonly mode: "managed" | "data";
  readonly action: Action;
  /** Undefined where the plan says nothing of the address. */
  readonly change: ShownResourceChange | undefined;
  readonly expectation: Expectation;
  /** The arguments that may change, where the expectation is an update. */
  readonly expectedChanges: readonly ArgumentChange[];
  /** What this build of Plinth writes otherwise than the one that wrote what is applied, and a plan changes. */
  readonly upgrades: readonly Correction[];
  /** Whether the tags that its provider adds or ignores differ. */
  readonly isRetagged: boolean;
  /** The spec's configuration of it; undefined where the stage has none. */
  readonly body: JsonObject | undefined;
  readonly schema: ResourceSchema | undefined;
  /** Where before and after differ. */
  readonly differences: readonly Difference[];
  /** Where what the plan leaves behind differs from the spec's configuration. */
  readonly mismatches: readonly Mismatch[];
}

/** A plan, taken apart beside the spec's configurations: what rules look at. */
export interface ComparedPlan {
  readonly context: ReviewContext;
  readonly plan: ReadPlan["plan"];
  readonly configuration: PlanConfiguration | undefined;
  /** What the plan does outside the module that is reviewed. */
  readonly outside: readonly OutsideChange[];
  /** Whether the plan only takes note of what is there. */
  readonly isRefreshOnly: boolean;
  /** Names of the parts of the plan that this version does not know. */
  readonly unknownParts: readonly string[];
  readonly identities: Identities;
  readonly prior: Prior;
  /** Index of the spec's stage. */
  readonly here: number;
  readonly resources: readonly ComparedResource[];
  /** Resources of the prior state by address in the configuration. */
  readonly priorResources: ReadonlyMap<string, ShownResource>;
  /** What somebody deleted outside Terraform, with its last values. */
  readonly gone: ReadonlyMap<string, Json | undefined>;
  readonly terraform: TerraformJson;
  readonly blocks: ReadonlyMap<string, JsonObject>;
  readonly gate: GateReport | undefined;
  readonly planned: PlannedValues;
}

/** Whether a change takes over what exists already. */
export function isImported({ importing }: ShownResourceChange["change"]): boolean {
  return importing !== undefined && importing !== null;
}

/** The tags and labels that something adopted gets; it has to be as the spec says in all else. */
function namesGiven(address: string, body: JsonObject, differences: readonly Difference[]): ArgumentChange[] {
  return ["tags", "labels"]
    .filter((argument) => differences.some(({ path }) => path[0] === argument))
    .map((argument) => ({ address, argument, from: undefined, to: body[argument] }));
}

/** Gives the address that the spec has for one of an earlier name of its own. */
function renames({ renamedFrom: { addresses = {} } }: ReviewContext): (address: string) => string {
  const now = new Map(Object.entries(addresses).map(([address, earlier]) => [earlier, address]));
  return (address) => now.get(address) ?? address;
}

/** Takes a plan apart. */
export function comparePlan(read: ReadPlan, context: ReviewContext): ComparedPlan {
  const { plan, configuration } = read;
  const prefix = modulePrefix(context.module);
  const toLocal = (address: string) => (address.startsWith(prefix) ? address.slice(prefix.length) : address);
  const renamed = renames(context);
  const priorResources = new Map(
    [...collectResources(plan.prior_state)].map(([address, resource]) => [renamed(toLocal(address)), resource]),
  );
  const gone = new Map(
    (plan.resource_drift ?? [])
      .filter(({ change, deposed }) => deposed === undefined && !isObject(change.after))
      .map(({ address, change }) => [toLocal(address), change.before]),
  );
  const identities = findIdentities(read, context);
  const earlier = findPrior(identities.prior, priorResources, new Set(gone.keys()), context);
  const prior = {
    ...earlier,
    blocks: new Map([...earlier.blocks].map(([address, body]) => [renamed(address), body])),
  };
  const here = context.head.timeline.findIndex(({ stage }) => stage.name === context.stage);
  const terraform = context.head.timeline[here]?.terraform ?? {};
  const blocks = collectBlocks(terraform);

  const changes = plan.resource_changes ?? [];
  const byLocal = new Map(changes.map((change) => [toLocal(change.address), change]));
  // A root's variables have values in the plan; of a module's, only those are known that the spec states.
  const inputs: ReadonlyMap<string, Json | undefined> =
    context.module === undefined
      ? new Map(Object.entries(read.variables).map(([name, variable]) => [`var.${name}`, member(variable, "value")]))
      : context.statedIds;
  const planned: PlannedValues = (address) => {
    if (inputs.has(address)) return { after: inputs.get(address), unknown: undefined };
    const change = byLocal.get(address)?.change;
    if (change !== undefined) return { after: change.after, unknown: change.after_unknown };
    const values = priorResources.get(address)?.values;
    return values === undefined ? undefined : { after: values, unknown: undefined };
  };

  const forgotten = new Set((terraform.removed ?? []).map(({ from }) => String(from)));
  const known = new Set([
    ...blocks.keys(),
    ...[...forgotten].filter((address) => byLocal.has(address) || priorResources.has(address)),
    ...prior.blocks.keys(),
  ]);
  const silent = [...known].filter((address) => isResource(address) && !byLocal.has(address));
  const entries = [
    ...changes.map((change) => ({ local: toLocal(change.address), change })),
    ...silent.map((local) => ({ local, change: undefined })),
  ];
  // What a first plan adopts shows the stage; the rest of that stage is yet to be made.
  const isAdopting = identities.prior === undefined && changes.some(({ change }) => isImported(change));
  const wasThere = (local: string) => isResource(local) && (!isAdopting || priorResources.has(local));
  // An apply that failed may have made some of what its stage adds.
  const madeBefore = (local: string) =>
    prior.isUnfinished && priorResources.has(local) ? blocks.get(local) : undefined;
  const retagged = findRetagged(prior.providers, terraform.provider ?? {});
  const resources = entries.map(({ local, change }): ComparedResource => {
    const body = isResource(local) && !context.isTearDown ? blocks.get(local) : undefined;
    const type = change?.type ?? typeOf(local);
    const schema = context.schemas.get(type);
    const knowledge = usedAs(own(context.resources, type) ?? {}, body ?? change?.change.before);
    const isKnown = known.has(local) && change?.deposed === undefined;
    const shown = change?.change;
    const differences = shown === undefined ? [] : differencesOf(shown.before, shown.after, shown.after_unknown);
    const isAdopted = shown !== undefined && isImported(shown) && Object.hasOwn(context.adopt, local);
    const applied = wasThere(local) ? (prior.blocks.get(local) ?? madeBefore(local)) : undefined;
    // What is taken over is there already, whatever was applied before.
    const before = applied ?? (isAdopted ? body : undefined);
    const expectedChanges =
      before === undefined || body === undefined
        ? []
        : [
            ...findChanges(new Map([[local, before]]), new Map([[local, body]])).filter(
              ({ argument }) => !metaArguments.has(argument.split(".")[0] ?? ""),
            ),
            ...(isAdopted ? namesGiven(local, body, differences) : []),
          ];
    const isRetagged =
      before !== undefined &&
      body !== undefined &&
      "tags_all" in (schema?.attributes ?? {}) &&
      retagged.has(String(body["provider"] ?? type.split("_")[0]));
    const asked = expect(before, body, expectedChanges);
    return {
      address: change?.address ?? `${prefix}${local}`,
      local,
      type,
      knowledge,
      mode: change?.mode === "data" || isData(local) ? "data" : "managed",
      action: shown === undefined ? "no-op" : toAction(shown.actions),
      change,
      expectation: !isKnown
        ? "foreign"
        : forgotten.has(local)
          ? "forget"
          : isRetagged && asked === "keep"
            ? "update"
            : asked,
      expectedChanges,
      upgrades:
        identities.prior === undefined || body === undefined
          ? []
          : correctedSince(identities.prior.build, context.topology, type),
      isRetagged,
      body,
      schema,
      differences,
      mismatches:
        shown === undefined || body === undefined || schema === undefined || !isObject(shown.after)
          ? []
          : findMismatches(body, shown.after, shown.after_unknown, { schema, knowledge }, planned)
              .filter(({ path }) => !isObject(shown.before) || !isIgnored(path, body))
              .map((mismatch) => ({ ...mismatch, expected: withStatedIds(mismatch.expected, context.statedIds) })),
    };
  });

  const isForward = prior.index !== undefined && here === prior.index + 1;
  const applied = prior.isUnfinished ? [] : [...prior.blocks.keys()].filter(isResource);
  return {
    context,
    plan,
    configuration,
    outside: read.outside,
    isRefreshOnly: read.isRefreshOnly,
    unknownParts: read.unknownParts,
    identities,
    prior,
    here,
    resources,
    priorResources,
    gone,
    terraform,
    blocks,
    gate:
      isForward && prior.index !== undefined ? context.lookAtGate(prior.index, plan.prior_state, applied) : undefined,
    planned,
  };
}

/** Keys of the configurations of providers that add or ignore other tags than before. */
function findRetagged(before: Prior["providers"], after: Prior["providers"]): ReadonlySet<string> {
  const tagging = (providers: Prior["providers"]) =>
    new Map(
      listConfigurations(providers).map(({ key, block }) => [key, [block["default_tags"], block["ignore_tags"]]]),
    );
  const [old, fresh] = [tagging(before), tagging(after)];
  return new Set([...fresh].flatMap(([key, tags]) => (isDeepStrictEqual(old.get(key), tags) ? [] : [key])));
}

function expect(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  changes: readonly ArgumentChange[],
): Expectation {
  if (before === undefined) return after === undefined ? "keep" : "create";
  if (after === undefined) return "delete";
  return changes.length === 0 ? "keep" : "update";
}

/** Whether a tear-down has taken the module that is reviewed out of its root, so that nothing is configured of it any more. */
export function isTakenOut({ context, configuration }: ComparedPlan): boolean {
  const isEmpty = configuration !== undefined && configuration.resources.length + configuration.calls.length === 0;
  return context.isTearDown && context.module !== undefined && isEmpty;
}

/** A creation and a removal differ in everything, which says nothing. */
function differencesOf(before: Json | undefined, after: Json | undefined, unknown: Json | undefined): Difference[] {
  return isObject(before) && isObject(after) ? findDifferences(before, after, unknown) : [];
}

/** Whether a configuration leaves changes at a path alone: `ignore_changes` of its lifecycle names the argument, or the key of a map in it. */
export function isIgnored([top, key]: Path, body: JsonObject | undefined): boolean {
  const names = items(member(body?.["lifecycle"], "ignore_changes"));
  return names.includes(String(top)) || (key !== undefined && names.includes(`${top}[${JSON.stringify(key)}]`));
}

/** What is expected, with the ids that the spec states in place of the variables that bring them. */
function withStatedIds(expected: Json | undefined, ids: ReviewContext["statedIds"]): Json | undefined {
  if (typeof expected === "string") return ids.get(/^\$\{(var\.\w+)\}$/.exec(expected)?.[1] ?? "") ?? expected;
  return Array.isArray(expected) ? expected.map((item) => withStatedIds(item, ids) ?? item) : expected;
}
